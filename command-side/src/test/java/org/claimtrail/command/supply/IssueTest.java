package org.claimtrail.command.supply;

import static org.claimtrail.command.supply.SupplyScenario.*;

import java.util.List;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.supply.IssueCommand.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssueEvent.*;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueSubject;
import org.claimtrail.events.supply.IssueText;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final IssueText TEXT =
            new IssueText("Paint", "Another shade", IssuePriority.HIGH, IssueCategory.QUALITY, TODAY);
    private static final IssueSubject ABOUT_ORDER =
            new IssueSubject(VENDOR, "Ngong Road Motors", ORDER, "ORD-2026-0001", CLAIM, "CLM-1");
    private static final IssueRaised RAISED = new IssueRaised(ISSUE, "ISS-2026-0001", TEXT, ABOUT_ORDER, "amina");
    private static final IssueWorkStarted STARTED = new IssueWorkStarted(ISSUE);
    private static final IssueResolved RESOLVED = new IssueResolved(ISSUE, "Painted again");
    private static final IssueReopened REOPENED = new IssueReopened(ISSUE, "Still", 1);
    private static final IssueClosed CLOSED = new IssueClosed(ISSUE, null);
    private static final IssueWithdrawn WITHDRAWN = new IssueWithdrawn(ISSUE, "Twice");

    @Test
    void an_order_brings_its_vendor_and_its_claim_along() {
        issue().when(raise(null, ORDER, null)).expectEvents(RAISED);
        issue().when(raise(VENDOR, ORDER, CLAIM)).expectEvents(RAISED);
        issue().when(raise(VendorId.of("demo", "other"), ORDER, null))
                .expectException(refused(IssueRefusal.ISSUE_SUBJECT_CONTRADICTED));
        issue().and(RAISED).when(raise(null, ORDER, null)).expectException(refused(IssueRefusal.ISSUE_EXISTS));
    }

    @Test
    void an_issue_is_about_something_that_there_is() {
        issue().when(raise(VENDOR, null, CLAIM))
                .expectEvents(new IssueRaised(
                        ISSUE,
                        "ISS-2026-0001",
                        TEXT,
                        new IssueSubject(VENDOR, "Ngong Road Motors", null, null, CLAIM, "CLM-1"),
                        "amina"));
        issue().when(raise(null, null, null)).expectException(refused(IssueRefusal.ISSUE_ABOUT_NOTHING));
        issue().when(raise(VendorId.of("demo", "other"), null, null))
                .expectException(refused(IssueRefusal.VENDOR_NOT_FOUND));
        issue().when(raise(null, OrderId.of("0198f2a4-7c1e-7d00-8000-00000000000f"), null))
                .expectException(refused(IssueRefusal.ORDER_NOT_FOUND));
        issue().when(raise(null, null, ClaimId.of("0198f2a4-7c1e-7d00-8000-00000000000f")))
                .expectException(refused(IssueRefusal.CLAIM_NOT_FOUND));
    }

    @Test
    void an_issue_is_seen_to_resolved_reopened_with_a_count_and_closed() {
        issue().and(RAISED).when(new StartIssue(ISSUE)).expectEvents(STARTED);
        issue().and(RAISED, STARTED)
                .when(new ResolveIssue(ISSUE, "Painted again"))
                .expectEvents(RESOLVED);
        issue().and(RAISED).when(new ResolveIssue(ISSUE, "Painted again")).expectEvents(RESOLVED);
        issue().and(RAISED, RESOLVED).when(new ReopenIssue(ISSUE, "Still")).expectEvents(REOPENED);
        issue().and(RAISED, RESOLVED, REOPENED, RESOLVED, CLOSED)
                .when(new ReopenIssue(ISSUE, "Still"))
                .expectEvents(new IssueReopened(ISSUE, "Still", 2));
        issue().and(RAISED, RESOLVED, REOPENED).when(new StartIssue(ISSUE)).expectEvents(STARTED);
        issue().and(RAISED, RESOLVED).when(new CloseIssue(ISSUE, null)).expectEvents(CLOSED);
    }

    @Test
    void every_wrong_step_has_a_name() {
        wrong(new StartIssue(ISSUE), IssueRefusal.ISSUE_ALREADY_STARTED, RAISED, STARTED);
        wrong(new CloseIssue(ISSUE, null), IssueRefusal.ISSUE_NOT_RESOLVED, RAISED, STARTED);
        wrong(new CloseIssue(ISSUE, null), IssueRefusal.ISSUE_CLOSED, RAISED, RESOLVED, CLOSED);
        wrong(new CloseIssue(ISSUE, null), IssueRefusal.ISSUE_WITHDRAWN, RAISED, WITHDRAWN);
        wrong(new ReopenIssue(ISSUE, "x"), IssueRefusal.ISSUE_NOT_OVER, RAISED);
        wrong(new ReopenIssue(ISSUE, "x"), IssueRefusal.ISSUE_WITHDRAWN, RAISED, WITHDRAWN);
        for (var command : List.of(
                new StartIssue(ISSUE),
                new ResolveIssue(ISSUE, "x"),
                new ChangeIssue(ISSUE, TEXT),
                new AssignIssue(ISSUE, "otieno"),
                new WithdrawIssue(ISSUE, "x"))) {
            wrong(command, IssueRefusal.ISSUE_RESOLVED, RAISED, RESOLVED);
            wrong(command, IssueRefusal.ISSUE_CLOSED, RAISED, RESOLVED, CLOSED);
            wrong(command, IssueRefusal.ISSUE_WITHDRAWN, RAISED, WITHDRAWN);
        }
    }

    @Test
    void an_issue_is_changed_assigned_withdrawn_and_commented_on_for_ever() {
        var other = new IssueText("Paint", "Another shade", IssuePriority.LOW, IssueCategory.QUALITY, null);
        issue().and(RAISED).when(new ChangeIssue(ISSUE, other)).expectEvents(new IssueChanged(ISSUE, other));
        wrong(new ChangeIssue(ISSUE, TEXT), IssueRefusal.ISSUE_UNCHANGED, RAISED);
        issue().and(RAISED).when(new AssignIssue(ISSUE, "otieno")).expectEvents(new IssueAssigned(ISSUE, "otieno"));
        wrong(new AssignIssue(ISSUE, "amina"), IssueRefusal.ISSUE_ALREADY_ASSIGNED, RAISED);
        issue().and(RAISED).when(new WithdrawIssue(ISSUE, "Twice")).expectEvents(WITHDRAWN);
        issue().and(RAISED, new IssueCommented(ISSUE, 1, "Called"), WITHDRAWN)
                .when(new CommentOnIssue(ISSUE, "Still"))
                .expectEvents(new IssueCommented(ISSUE, 2, "Still"));
    }

    private static void wrong(IssueCommand command, Refusal code, DomainEvent... before) {
        issue().and(before).when(command).expectException(refused(code));
    }

    private static RaiseIssue raise(@Nullable VendorId vendor, @Nullable OrderId order, @Nullable ClaimId claim) {
        return new RaiseIssue(ISSUE, "ISS-2026-0001", TEXT, vendor, order, claim, "amina");
    }
}
