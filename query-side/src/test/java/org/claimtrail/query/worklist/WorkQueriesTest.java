package org.claimtrail.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.diary.ActivityDetails.Task;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.worklist.ListWork.Filter;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.claimtrail.query.worklist.WorkItemDetail.Obstacle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jspecify.annotations.Nullable;

/** Who sees what of what waits, and in which order. */
class WorkQueriesTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();
    private static final Plot PLOT = new Plot("work-" + UUID.randomUUID());
    private static final String TENANT = PLOT.tenant;
    private static final WorkViewer AMINA = viewer("amina", "adjuster", false, "claims:read", "claims:reserve",
            "claims:close", "alerts:acknowledge", "claims:decide-coverage", "claims:document", "diary:write");
    private static final WorkViewer BRIAN = viewer("brian", "supervisor", true, "claims:read", "payments:read",
            "diary:read", "claims:approve-payment", "claims:approve-reserve", "claims:assign", "alerts:acknowledge");
    private static final WorkViewer FINN =
            viewer("finn", "finance", false, "claims:read", "payments:read", "payments:release");

    /** Amina's claim with a payment that Brian may approve, one that Finn may release, an alert and an activity. */
    @BeforeAll
    static void they_happen() {
        var story = PLOT.story;
        PLOT.created()
                .happens(new ClaimAssigned(story.claim, "amina"))
                .asked(PaymentType.PARTIAL)
                .happens(new PaymentApprovalRequested(story.claim, story.payment, kes(30_000), Plot.BASIS))
                .happens(PLOT.raised(Severity.CRITICAL, "supervisor", null))
                .planned(new Task(List.of()), "amina");
        QUERY_SIDE.caughtUp();
    }

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
    void all_is_what_one_sees_anyway() {
        assertThat(kinds(BRIAN, WorkScope.ALL))
                .containsExactlyInAnyOrder(
                        ALERT_TO_ACKNOWLEDGE, PAYMENT_TO_APPROVE, PAYMENT_TO_RELEASE, ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(viewer("eve", "clerk", true, "payments:read"), WorkScope.ALL))
                .containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds("other-" + TENANT, BRIAN, WorkScope.ALL)).isEmpty();
        var narrow = new WorkViewer(Reach.only("peter", false, true), List.of(), BRIAN.permissions(), true);
        assertThat(kinds(narrow, WorkScope.ALL)).isEmpty();
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

    @Test
    void what_waits_is_filtered_by_every_column() {
        var claim = PLOT.story.claim.value();
        assertThat(kinds(Filter.of(ACTIVITY_DUE, PAYMENT_TO_RELEASE))).hasSize(2);
        assertThat(kinds(wanted().area(WorkArea.PAYMENT))).containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds(wanted().number("PAY-2026-000009"))).containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds(wanted().claim(claim, PLOT.story.number))).hasSize(5);
        assertThat(kinds(wanted().claim(UUID.randomUUID(), null))).isEmpty();
        assertThat(kinds(wanted().assignee("amina"))).containsExactly(ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(wanted().unassigned(false))).containsExactly(ACTIVITY_DUE, RESERVE_TO_SET);
        assertThat(kinds(wanted().unassigned(true))).hasSize(3);
        assertThat(kinds(wanted().role("supervisor"))).containsExactly(ALERT_TO_ACKNOWLEDGE);
        assertThat(kinds(wanted().permission("payments:release"))).containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds(wanted().barred("brian"))).containsExactly(PAYMENT_TO_RELEASE);
        assertThat(kinds(wanted().priority(WorkPriority.HIGH, null))).containsExactly(PAYMENT_TO_APPROVE);
        assertThat(kinds(wanted().priority(null, WorkPriority.HIGH))).hasSize(3);
        assertThat(kinds(wanted().overdue(true))).containsExactly(ACTIVITY_DUE);
        assertThat(kinds(wanted().overdue(false))).hasSize(4);
        assertThat(kinds(wanted().due("2026-03-10T14:00:00Z", "2026-03-10T14:00:00Z"))).containsExactly(ACTIVITY_DUE);
        assertThat(kinds(wanted().due("2026-03-10T14:00:01Z", null))).isEmpty();
        assertThat(kinds(wanted().since("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"))).hasSize(5);
        assertThat(kinds(wanted().since("2026-03-03T00:00:00Z", null))).isEmpty();
        assertThat(kinds(wanted().amount("KES", 30_000L, 30_000L))).hasSize(2);
        assertThat(kinds(wanted().amount(null, 30_001L, null))).isEmpty();
    }

    @Test
    void what_waits_is_searched_and_paged() {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "MOMBASA road", null).items()).hasSize(2);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "amina", null).items()).hasSize(2);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "100%", null).items()).isEmpty();
        var page = QUERY_SIDE.ask(
                new ListWork(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, new Paging(1, 3, null)), WorkPage.class);
        assertThat(page.items()).extracting(WorkItem::kind).containsExactly(RESERVE_TO_SET, PAYMENT_TO_RELEASE);
        assertThat(page.total()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "kind", "area", "number", "claimNumber", "assignee", "role", "permission", "barred", "since", "due", "overdue",
        "currency", "amount", "priority", "summary"
    })
    void what_waits_is_sorted_by_every_column_both_ways(String column) {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, column).items()).hasSize(5);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "-" + column).items()).hasSize(5);
    }

    @Test
    void the_order_is_that_of_the_column() {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "kind").items())
                .extracting(WorkItem::kind)
                .containsExactly(
                        ACTIVITY_DUE, ALERT_TO_ACKNOWLEDGE, PAYMENT_TO_APPROVE, PAYMENT_TO_RELEASE, RESERVE_TO_SET);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "-since").items().getFirst().kind())
                .isEqualTo(ACTIVITY_DUE);
        assertThatThrownBy(() -> list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "tenant"))
                .isInstanceOf(QueryRefused.class);
    }

    @Test
    void a_team_lead_has_it_in_figures() {
        var figures = QUERY_SIDE.ask(new FindWorkFigures(TENANT, BRIAN), WorkFigures.class);

        assertThat(figures.items()).isEqualTo(5);
        assertThat(figures.overdue()).isOne();
        assertThat(figures.unassigned()).isEqualTo(3);
        assertThat(figures.byKind()).hasSize(5);
        assertThat(figures.byKind().stream()
                        .filter(figure -> figure.kind() == PAYMENT_TO_RELEASE)
                        .flatMap(figure -> figure.amounts().stream()))
                .containsExactly(kes(30_000));
        assertThat(figures.byAssignee())
                .extracting(WorkFigures.WorkAssigneeFigure::assignee)
                .containsExactly(null, "amina");
        assertThat(figures.byAssignee().getFirst().amounts()).containsExactly(kes(60_000));
        assertThat(figures.byAssignee().getLast().urgent()).isOne();
        assertThat(QUERY_SIDE.ask(new FindWorkFigures("other-" + TENANT, BRIAN), WorkFigures.class).oldest())
                .isNull();
    }

    private static Wanted wanted() {
        return new Wanted();
    }

    private static List<WorkKind> kinds(Wanted wanted) {
        return kinds(wanted.filter());
    }

    private static List<WorkKind> kinds(Filter filter) {
        return of(list(TENANT, BRIAN, WorkScope.ALL, filter, null, null));
    }

    private static List<WorkKind> kinds(WorkViewer viewer, WorkScope scope) {
        return kinds(TENANT, viewer, scope);
    }

    private static List<WorkKind> kinds(String tenant, WorkViewer viewer, WorkScope scope) {
        return of(list(tenant, viewer, scope, Filter.none(), null, null));
    }

    private static List<WorkKind> of(WorkPage page) {
        return page.items().stream().map(WorkItem::kind).toList();
    }

    private static WorkItem only(WorkViewer viewer, WorkKind kind) {
        var items = list(TENANT, viewer, WorkScope.ALL, Filter.of(kind), null, null).items();
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

    private static WorkPage list(
            String tenant,
            WorkViewer viewer,
            WorkScope scope,
            Filter filter,
            @Nullable String q,
            @Nullable String sort) {
        return QUERY_SIDE.ask(
                new ListWork(tenant, viewer, scope, filter, q, new Paging(0, 50, sort)), WorkPage.class);
    }

    private static WorkViewer viewer(String user, String role, boolean everybodys, String... permissions) {
        return new WorkViewer(
                Reach.everything(user), List.of(role), Stream.of(permissions).toList(), everybodys);
    }
}
