package org.claimtrail.events.supply;

import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to an issue. */
public sealed interface IssueEvent extends DomainEvent {

    IssueId issueId();

    /** Something went wrong with a vendor, an order or a claim. */
    record IssueRaised(
            IssueId issueId,
            String issueNumber,
            IssueText text,
            IssueSubject subject,
            @Nullable String assignee) implements IssueEvent {}

    /** What is said of the issue became different. */
    record IssueChanged(IssueId issueId, IssueText text) implements IssueEvent {}

    /** Somebody is to see to it. */
    record IssueAssigned(IssueId issueId, String assignee) implements IssueEvent {}

    /** Somebody began to see to it. */
    record IssueWorkStarted(IssueId issueId) implements IssueEvent {}

    /** It is settled, unless somebody objects. */
    record IssueResolved(IssueId issueId, String resolution) implements IssueEvent {}

    /**
     * It was not settled after all.
     *
     * @param count how often it has been reopened, this time included
     */
    record IssueReopened(IssueId issueId, String explanation, int count) implements IssueEvent {}

    /** Everybody agrees that it is settled. */
    record IssueClosed(IssueId issueId, @Nullable String explanation) implements IssueEvent {}

    /** It should not have been raised: it counts against nobody. */
    record IssueWithdrawn(IssueId issueId, String explanation) implements IssueEvent {}

    /**
     * Somebody said something about it.
     *
     * @param comment counts from 1
     */
    record IssueCommented(IssueId issueId, int comment, String text) implements IssueEvent {}
}
