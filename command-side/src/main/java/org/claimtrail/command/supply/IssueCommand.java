package org.claimtrail.command.supply;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.IssueText;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an issue. */
public sealed interface IssueCommand {

    @TargetAggregateIdentifier
    IssueId issueId();

    /** Says that something went wrong; an order brings its vendor and its claim along. */
    record RaiseIssue(
            IssueId issueId,
            String issueNumber,
            IssueText text,
            @Nullable VendorId vendorId,
            @Nullable OrderId orderId,
            @Nullable ClaimId claimId,
            @Nullable String assignee)
            implements IssueCommand {}

    /** Says something else of it. */
    record ChangeIssue(IssueId issueId, IssueText text) implements IssueCommand {}

    /** Asks somebody to see to it. */
    record AssignIssue(IssueId issueId, String assignee) implements IssueCommand {}

    /** Begins to see to it. */
    record StartIssue(IssueId issueId) implements IssueCommand {}

    /** Says how it was settled. */
    record ResolveIssue(IssueId issueId, String resolution) implements IssueCommand {}

    /** Says that it was not settled after all. */
    record ReopenIssue(IssueId issueId, String explanation) implements IssueCommand {}

    /** Ends it. */
    record CloseIssue(IssueId issueId, @Nullable String explanation) implements IssueCommand {}

    /** Takes it back. */
    record WithdrawIssue(IssueId issueId, String explanation) implements IssueCommand {}

    /** Says something about it. */
    record CommentOnIssue(IssueId issueId, String text) implements IssueCommand {}
}
