package org.claimtrail.command.supply;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Optional;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.supply.IssueCommand.*;
import org.claimtrail.command.supply.IssueState.Absent;
import org.claimtrail.command.supply.IssueState.Raised;
import org.claimtrail.command.supply.SupplyFacts.OrderFact;
import org.claimtrail.command.supply.SupplyFacts.VendorFact;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssueSubject;

/** Decides on the life of an issue. */
final class IssueDecisions {

    private IssueDecisions() {}

    /** What an issue may be about, as far as it was named and is there. */
    record Subjects(Optional<VendorFact> vendor, Optional<OrderFact> order, Optional<ClaimFact> claim) {}

    static List<IssueEvent> raise(IssueState state, RaiseIssue c, Subjects subjects) {
        require(state instanceof Absent, IssueRefusal.ISSUE_EXISTS);
        require(c.vendorId() != null || c.orderId() != null || c.claimId() != null, IssueRefusal.ISSUE_ABOUT_NOTHING);
        var subject = c.orderId() == null ? apart(c, subjects) : ofOrder(c, subjects);
        return List.of(new IssueRaised(c.issueId(), c.issueNumber(), c.text(), subject, c.assignee()));
    }

    static List<IssueEvent> change(IssueState state, ChangeIssue c) {
        var issue = going(state);
        require(!c.text().equals(issue.text()), IssueRefusal.ISSUE_UNCHANGED);
        return List.of(new IssueChanged(c.issueId(), c.text()));
    }

    static List<IssueEvent> assign(IssueState state, AssignIssue c) {
        require(!c.assignee().equals(going(state).assignee()), IssueRefusal.ISSUE_ALREADY_ASSIGNED);
        return List.of(new IssueAssigned(c.issueId(), c.assignee()));
    }

    static List<IssueEvent> start(IssueState state, StartIssue c) {
        return switch (going(state).phase()) {
            case OPEN, REOPENED -> List.of(new IssueWorkStarted(c.issueId()));
            case IN_PROGRESS, RESOLVED, CLOSED, WITHDRAWN -> throw refused(IssueRefusal.ISSUE_ALREADY_STARTED);
        };
    }

    static List<IssueEvent> resolve(IssueState state, ResolveIssue c) {
        going(state);
        return List.of(new IssueResolved(c.issueId(), c.resolution()));
    }

    static List<IssueEvent> reopen(IssueState state, ReopenIssue c) {
        var issue = raised(state);
        return switch (issue.phase()) {
            case RESOLVED, CLOSED -> List.of(new IssueReopened(c.issueId(), c.explanation(), issue.reopened() + 1));
            case WITHDRAWN -> throw refused(IssueRefusal.ISSUE_WITHDRAWN);
            case OPEN, IN_PROGRESS, REOPENED -> throw refused(IssueRefusal.ISSUE_NOT_OVER);
        };
    }

    static List<IssueEvent> close(IssueState state, CloseIssue c) {
        return switch (raised(state).phase()) {
            case RESOLVED -> List.of(new IssueClosed(c.issueId(), c.explanation()));
            case CLOSED -> throw refused(IssueRefusal.ISSUE_CLOSED);
            case WITHDRAWN -> throw refused(IssueRefusal.ISSUE_WITHDRAWN);
            case OPEN, IN_PROGRESS, REOPENED -> throw refused(IssueRefusal.ISSUE_NOT_RESOLVED);
        };
    }

    static List<IssueEvent> withdraw(IssueState state, WithdrawIssue c) {
        going(state);
        return List.of(new IssueWithdrawn(c.issueId(), c.explanation()));
    }

    /** Something may be said about it for ever. */
    static List<IssueEvent> comment(IssueState state, CommentOnIssue c) {
        return List.of(new IssueCommented(c.issueId(), raised(state).comments() + 1, c.text()));
    }

    private static IssueSubject ofOrder(RaiseIssue c, Subjects subjects) {
        var order = subjects.order().orElseThrow(() -> refused(IssueRefusal.ORDER_NOT_FOUND));
        require(
                (c.vendorId() == null || c.vendorId().equals(order.vendorId()))
                        && (c.claimId() == null || c.claimId().equals(order.claimId())),
                IssueRefusal.ISSUE_SUBJECT_CONTRADICTED);
        return new IssueSubject(
                order.vendorId(),
                order.vendorName(),
                c.orderId(),
                order.number(),
                order.claimId(),
                order.claimNumber());
    }

    private static IssueSubject apart(RaiseIssue c, Subjects subjects) {
        require(c.vendorId() == null || subjects.vendor().isPresent(), IssueRefusal.VENDOR_NOT_FOUND);
        require(c.claimId() == null || subjects.claim().isPresent(), IssueRefusal.CLAIM_NOT_FOUND);
        return new IssueSubject(
                c.vendorId(),
                subjects.vendor().map(VendorFact::name).orElse(null),
                null,
                null,
                c.claimId(),
                subjects.claim().map(ClaimFact::number).orElse(null));
    }

    /** An issue that is not over. */
    private static Raised going(IssueState state) {
        var issue = raised(state);
        return switch (issue.phase()) {
            case OPEN, IN_PROGRESS, REOPENED -> issue;
            case RESOLVED -> throw refused(IssueRefusal.ISSUE_RESOLVED);
            case CLOSED -> throw refused(IssueRefusal.ISSUE_CLOSED);
            case WITHDRAWN -> throw refused(IssueRefusal.ISSUE_WITHDRAWN);
        };
    }

    private static Raised raised(IssueState state) {
        return switch (state) {
            case Raised raised -> raised;
            case Absent absent -> throw refused(IssueRefusal.ISSUE_NOT_FOUND);
        };
    }

    private static void require(boolean condition, IssueRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(IssueRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
