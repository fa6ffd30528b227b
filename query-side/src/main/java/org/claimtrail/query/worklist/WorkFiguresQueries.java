package org.claimtrail.query.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.SummedAmounts;
import org.claimtrail.query.worklist.WorkFigures.WorkAssigneeFigure;
import org.claimtrail.query.worklist.WorkFigures.WorkKindFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits, as far as whoever asks sees it. */
@Component
class WorkFiguresQueries {

    private static final String SEEN =
            " FROM work_list WHERE tenant = :tenant AND (kind = ANY (:kinds) OR assignee = :user)";

    private static final String COUNTS = "count(*) AS items, count(*) FILTER (WHERE overdue) AS overdue,"
            + " count(*) FILTER (WHERE assignee IS NULL) AS unassigned,"
            + " count(*) FILTER (WHERE priority = 3) AS urgent, min(since) AS oldest";

    private final JdbcClient jdbc;

    WorkFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    WorkFigures handle(FindWorkFigures query) {
        var kinds = kinds(query, amounts(query, "kind"));
        var assignees = assignees(query, amounts(query, "assignee"));
        return asked("SELECT " + COUNTS + SEEN, query)
                .query((row, index) -> new WorkFigures(
                        row.getLong("items"),
                        row.getLong("overdue"),
                        row.getLong("unassigned"),
                        oldest(row),
                        kinds,
                        assignees))
                .single();
    }

    private List<WorkKindFigure> kinds(FindWorkFigures query, Map<String, List<Money>> amounts) {
        return asked("SELECT kind, " + COUNTS + SEEN + " GROUP BY kind ORDER BY items DESC, kind", query)
                .query((row, index) -> new WorkKindFigure(
                        WorkKind.valueOf(row.getString("kind")),
                        row.getLong("items"),
                        row.getLong("overdue"),
                        row.getLong("unassigned"),
                        oldest(row),
                        amounts.getOrDefault(row.getString("kind"), List.of())))
                .list();
    }

    private List<WorkAssigneeFigure> assignees(FindWorkFigures query, Map<String, List<Money>> amounts) {
        return asked("SELECT assignee, " + COUNTS + SEEN + " GROUP BY assignee ORDER BY items DESC, assignee", query)
                .query((row, index) -> new WorkAssigneeFigure(
                        row.getString("assignee"),
                        row.getLong("items"),
                        row.getLong("overdue"),
                        row.getLong("urgent"),
                        oldest(row),
                        amounts.getOrDefault(Objects.requireNonNullElse(row.getString("assignee"), ""), List.of())))
                .list();
    }

    /** What each group comes to, one for each currency; the group without a name has an empty one. */
    private Map<String, List<Money>> amounts(FindWorkFigures query, String group) {
        return asked(
                        "SELECT coalesce(" + group + ", '') AS grouped, currency, sum(amount) AS amount" + SEEN
                                + " AND amount IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2",
                        query)
                .query((row, index) -> new Sum(row.getString("grouped"), SummedAmounts.minor(row, "amount")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Sum::group,
                        Collectors.mapping(sum -> Objects.requireNonNull(sum.amount()), Collectors.toList())));
    }

    private JdbcClient.StatementSpec asked(String sql, FindWorkFigures query) {
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("user", query.viewer().user())
                .param("kinds", kinds(query.viewer()));
    }

    /** What somebody could do is counted only for those who reach every claim: it cannot be told apart here. */
    private static String[] kinds(WorkViewer viewer) {
        var read = WorkKind.readWith(viewer.permissions()).stream();
        var done = viewer.reach().everything()
                ? WorkKind.doneWith(viewer.permissions()).stream()
                : Stream.<WorkKind>empty();
        return Stream.concat(read, done).distinct().map(Enum::name).toArray(String[]::new);
    }

    private static @Nullable Instant oldest(ResultSet row) throws SQLException {
        var moment = row.getObject("oldest", OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private record Sum(String group, @Nullable Money amount) {}
}
