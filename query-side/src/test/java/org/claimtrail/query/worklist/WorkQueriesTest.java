package org.claimtrail.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.Office.*;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.worklist.ListWork.Filter;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.claimtrail.query.worklist.WorkItemDetail.Obstacle;
import org.junit.jupiter.api.Test;

/** Who sees what of what waits, and in which order. */
class WorkQueriesTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();

    @Test
    void everybody_sees_his_own_and_what_he_may_do() {
        assertThat(kinds(AMINA, WorkScope.MY_DAY)).containsExactly(ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(AMINA, WorkScope.MINE)).containsExactly(ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(AMINA, WorkScope.OPEN)).isEmpty();
        assertThat(kinds(BRIAN, WorkScope.MY_DAY)).containsExactly(ALERT_TO_ACKNOWLEDGE, PAYMENT_TO_APPROVE);
        assertThat(kinds(FINN, WorkScope.MY_DAY)).containsExactly(PAYMENT_TO_RELEASE);
    }

    @Test
    void whoever_had_a_part_in_it_is_not_asked_to_do_it() {
        var requester = viewer("amina", "supervisor", true, "claims:approve-payment", "payments:release");
        var approver = viewer("brian", "finance", true, "payments:release");

        assertThat(kinds(requester, WorkScope.OPEN)).isEmpty();
        assertThat(kinds(approver, WorkScope.OPEN)).isEmpty();
        assertThat(kinds(requester, WorkScope.ALL)).contains(PAYMENT_TO_APPROVE);
        var item = only(requester, PAYMENT_TO_APPROVE);
        assertThat(item.barred()).containsExactly("amina");
        assertThat(detail(requester, item.id()).orElseThrow().obstacle()).isEqualTo(Obstacle.BARRED);
        assertThat(detail(BRIAN, item.id()).orElseThrow().obstacle()).isNull();
        assertThat(detail(FINN, item.id())).isEmpty();
    }

    @Test
    void who_voted_is_asked_no_more_until_the_payee_changes() {
        var plot = new Plot("votes-" + UUID.randomUUID());
        var story = plot.story;
        Tales.paymentWaits(plot);
        plot.happens(new PaymentVoteRecorded(story.claim, story.payment, "brian", 1, 2, Plot.BASIS));
        QUERY_SIDE.caughtUp();
        assertThat(kinds(plot.tenant, BRIAN, WorkScope.OPEN)).doesNotContain(PAYMENT_TO_APPROVE);

        plot.happens(new PayeeChanged(story.claim, story.payment, story.wanjiru, "zawadi"));
        QUERY_SIDE.caughtUp();
        assertThat(kinds(plot.tenant, BRIAN, WorkScope.OPEN)).contains(PAYMENT_TO_APPROVE);
        var item = list(plot.tenant, BRIAN, WorkScope.ALL, Filter.of(PAYMENT_TO_APPROVE), null, null)
                .items()
                .getFirst();
        assertThat(item.barred()).containsExactly("amina", "zawadi");
        assertThat(item.summary()).endsWith("Wanjiru Kamau");
    }

    @Test
    void whoever_had_a_part_in_a_payment_keeps_it_when_it_is_asked_for_again() {
        var plot = new Plot("again-" + UUID.randomUUID());
        var story = plot.story;
        Tales.paymentWaits(plot);
        plot.happens(
                new PaymentVoteRecorded(story.claim, story.payment, "brian", 1, 2, Plot.BASIS),
                new PaymentRejected(story.claim, story.payment, "Too much"),
                new PaymentResubmitted(
                        story.claim, story.payment, 1, story.wanjiru, kes(20_000), "zawadi", null, "Less"),
                new PaymentApprovalRequested(story.claim, story.payment, kes(20_000), Plot.BASIS));
        QUERY_SIDE.caughtUp();

        var item = list(plot.tenant, BRIAN, WorkScope.ALL, Filter.of(PAYMENT_TO_APPROVE), null, null)
                .items()
                .getFirst();
        assertThat(item.barred()).containsExactly("amina", "brian", "zawadi");
        assertThat(item.amount()).isEqualTo(kes(20_000));
        assertThat(item.summary()).endsWith("Wanjiru Kamau");
    }

    @Test
    void all_is_what_one_sees_anyway() {
        assertThat(kinds(BRIAN, WorkScope.ALL))
                .containsExactlyInAnyOrder(
                        ALERT_TO_ACKNOWLEDGE, PAYMENT_TO_APPROVE, PAYMENT_TO_RELEASE, ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(viewer("eve", "clerk", true, "payments:read"), WorkScope.ALL))
                .containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds("other-" + TENANT, BRIAN, WorkScope.ALL)).isEmpty();
        var far = new WorkViewer(
                Reach.only("peter", false, true), List.of(), List.of("claims:approve-payment", "claims:reserve"), true);
        assertThat(kinds(far, WorkScope.ALL)).isEmpty();
        var near = new WorkViewer(Reach.everything("peter"), List.of(), far.permissions(), true);
        assertThat(kinds(near, WorkScope.ALL)).containsExactly(PAYMENT_TO_APPROVE, RESERVE_TO_SET);
    }

    @Test
    void an_item_says_what_to_do_and_how() {
        var item = only(BRIAN, PAYMENT_TO_APPROVE);
        var claim = PLOT.story.claim;

        assertThat(item.summary()).isEqualTo("Approve or reject the payment to Mombasa Road Garage");
        assertThat(item.amount()).isEqualTo(kes(30_000));
        assertThat(item.claimNumber()).isEqualTo(PLOT.story.number);
        assertThat(item.permission()).isEqualTo("claims:approve-payment");
        assertThat(item.assignee()).isNull();
        assertThat(item.priority()).isEqualTo(WorkPriority.HIGH);
        assertThat(item.next().method()).isEqualTo("POST");
        assertThat(item.next().path())
                .isEqualTo("/api/v1/claims/" + claim + "/payments/" + PLOT.story.payment + "/approval");
        assertThat(item.subject().path()).isEqualTo("/api/v1/claims/" + claim + "/payments/" + PLOT.story.payment);
        assertThat(only(BRIAN, RESERVE_TO_SET).assignee()).isEqualTo("amina");
        var activity = only(BRIAN, ACTIVITY_DUE);
        assertThat(activity.due()).isEqualTo(Instant.parse("2026-03-10T14:00:00Z"));
        assertThat(activity.overdue()).isTrue();
        assertThat(activity.priority()).isEqualTo(WorkPriority.URGENT);
        assertThat(detail(BRIAN, activity.id()).orElseThrow().explanation()).isEqualTo("At once");
        assertThat(detail(AMINA, activity.id()).orElseThrow().raisedBy()).isEqualTo("Amina Otieno");
    }

    @Test
    void a_claim_before_a_court_is_more_urgent_as_long_as_it_is() {
        var plot = new Plot("court-" + UUID.randomUUID());
        var suit = new Suit(null, null, null, null, null);
        var other = LitigationId.of(UUID.randomUUID());
        var claim = plot.story.claim;
        plot.worked()
                .happens(
                        new LitigationOpened(claim, plot.litigation, Stage.NOTICE, "Kamau", suit),
                        new LitigationOpened(claim, other, Stage.NOTICE, "Njeri", suit),
                        new LitigationSettled(claim, other, Plot.DAY, null, "Agreed"));
        QUERY_SIDE.caughtUp();
        assertThat(priority(plot)).isEqualTo(WorkPriority.HIGH);

        plot.happens(new LitigationSettled(claim, plot.litigation, Plot.DAY, null, "Agreed"));
        QUERY_SIDE.caughtUp();
        assertThat(priority(plot)).isEqualTo(WorkPriority.NORMAL);
    }

    private static List<WorkKind> kinds(WorkViewer viewer, WorkScope scope) {
        return kinds(TENANT, viewer, scope);
    }

    private static List<WorkKind> kinds(String tenant, WorkViewer viewer, WorkScope scope) {
        return of(list(tenant, viewer, scope, Filter.none(), null, null));
    }

    private static WorkItem only(WorkViewer viewer, WorkKind kind) {
        var items =
                list(TENANT, viewer, WorkScope.ALL, Filter.of(kind), null, null).items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private static WorkPriority priority(Plot plot) {
        return list(plot.tenant, BRIAN, WorkScope.ALL, Filter.of(RESERVE_TO_SET), null, null)
                .items()
                .getFirst()
                .priority();
    }

    private static Optional<WorkItemDetail> detail(WorkViewer viewer, UUID item) {
        return QUERY_SIDE.find(new FindWorkItem(TENANT, viewer, item), WorkItemDetail.class);
    }
}
