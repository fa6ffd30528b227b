package org.claimtrail.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.query.testing.Story.kes;
import static org.claimtrail.query.worklist.Office.*;
import static org.claimtrail.query.worklist.WorkKind.*;

import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.QueryRefused;
import org.claimtrail.query.testing.QuerySide;
import org.claimtrail.query.worklist.ListWork.Filter;
import org.claimtrail.query.worklist.ListWork.WorkScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every column of the list can be looked for and sorted by, and all of it counted. */
class WorkColumnsTest {

    private static final QuerySide QUERY_SIDE = QuerySide.started();

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
        assertThat(kinds(wanted().due("2026-03-10T14:00:00Z", "2026-03-10T14:00:00Z")))
                .containsExactly(ACTIVITY_DUE);
        assertThat(kinds(wanted().due("2026-03-10T14:00:01Z", null))).isEmpty();
        assertThat(kinds(wanted().since("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z")))
                .hasSize(5);
        assertThat(kinds(wanted().since("2026-03-03T00:00:00Z", null))).isEmpty();
        assertThat(kinds(wanted().amount("KES", 30_000L, 30_000L))).hasSize(2);
        assertThat(kinds(wanted().amount(null, 30_001L, null))).isEmpty();
    }

    @Test
    void what_waits_is_searched_and_paged() {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "MOMBASA road", null)
                        .items())
                .hasSize(2);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "amina", null)
                        .items())
                .hasSize(2);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), "100%", null)
                        .items())
                .isEmpty();
        var page = QUERY_SIDE.ask(
                new ListWork(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, new Paging(1, 3, null)),
                WorkPage.class);
        assertThat(page.items()).extracting(WorkItem::kind).containsExactly(RESERVE_TO_SET, PAYMENT_TO_RELEASE);
        assertThat(page.total()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind",
                "area",
                "number",
                "claimNumber",
                "assignee",
                "role",
                "permission",
                "barred",
                "since",
                "due",
                "overdue",
                "currency",
                "amount",
                "priority",
                "summary"
            })
    void what_waits_is_sorted_by_every_column_both_ways(String column) {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, column)
                        .items())
                .hasSize(5);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "-" + column)
                        .items())
                .hasSize(5);
    }

    @Test
    void the_order_is_that_of_the_column() {
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "kind")
                        .items())
                .extracting(WorkItem::kind)
                .containsExactly(
                        ACTIVITY_DUE, ALERT_TO_ACKNOWLEDGE, PAYMENT_TO_APPROVE, PAYMENT_TO_RELEASE, RESERVE_TO_SET);
        assertThat(list(TENANT, BRIAN, WorkScope.ALL, Filter.none(), null, "-since")
                        .items()
                        .getFirst()
                        .kind())
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
        assertThat(QUERY_SIDE
                        .ask(new FindWorkFigures("other-" + TENANT, BRIAN), WorkFigures.class)
                        .oldest())
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
}
