package org.claimtrail.query.alerts.alertsummary;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.query.alerts.alertsummary.AlertFigures.BySeverity;
import org.claimtrail.query.alerts.alertsummary.AlertFigures.ByType;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for alerts. */
@Component
class AlertSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("raisedAt", true), "alertId")
            .and(
                    "type",
                    "status",
                    "title",
                    "claimNumber",
                    "subject",
                    "role",
                    "person",
                    "raisedAt",
                    "acknowledgedBy",
                    "acknowledgedAt",
                    "resolvedAt",
                    "changedAt")
            .named("severity", "gravity");

    private static final String FIGURES = """
            SELECT %1$s AS of, count(*) FILTER (WHERE status = 'OPEN') AS open,
             count(*) FILTER (WHERE status = 'ACKNOWLEDGED') AS acknowledged
            FROM alert_summary WHERE tenant = ? AND status <> 'RESOLVED' GROUP BY %1$s ORDER BY %2$s""";

    private final AlertRows rows;
    private final JdbcClient jdbc;

    AlertSummaryQueries(AlertRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** A line of figures. */
    private record Line(String of, long open, long acknowledged) {}

    @QueryHandler
    AlertPage handle(ListAlerts query) {
        var page = rows.findAll(condition(query), LISTING.page(query.paging()));
        return new AlertPage(
                page.map(AlertRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<AlertDetail> handle(FindAlert query) {
        return rows.findOne(Filters.<AlertRow>of(query.tenant())
                        .equal("alertId", query.alertId().value())
                        .condition())
                .map(AlertRow::detail);
    }

    @QueryHandler
    AlertFigures handle(FindAlertFigures query) {
        var severities = lines(query.tenant(), "severity", "max(gravity) DESC");
        var types = lines(query.tenant(), "type", "1");
        return new AlertFigures(
                severities.stream().mapToLong(Line::open).sum(),
                severities.stream().mapToLong(Line::acknowledged).sum(),
                severities.stream()
                        .map(line -> new BySeverity(Severity.valueOf(line.of()), line.open(), line.acknowledged()))
                        .toList(),
                types.stream()
                        .map(line -> new ByType(line.of(), line.open(), line.acknowledged()))
                        .toList());
    }

    private List<Line> lines(String tenant, String column, String order) {
        return jdbc.sql(FIGURES.formatted(column, order))
                .param(tenant)
                .query((row, index) -> new Line(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private static Specification<AlertRow> condition(ListAlerts query) {
        var wanted = query.filter();
        var filters = Filters.<AlertRow>of(query.tenant())
                .equal("status", wanted.status())
                .equal("severity", wanted.severity())
                .equal("type", wanted.type())
                .equal("context", wanted.context())
                .equal(
                        "claimId",
                        wanted.claimId() == null ? null : wanted.claimId().value())
                .equal("claimNumber", wanted.claimNumber())
                .equal("role", wanted.role())
                .equal("person", wanted.person())
                .equal("acknowledgedBy", wanted.acknowledgedBy())
                .from("raisedAt", wanted.raisedFrom())
                .to("raisedAt", wanted.raisedTo())
                .containing(query.q(), "title", "text", "type", "claimNumber", "role", "person", "note");
        if (wanted.unresolved() != null) {
            filters.in(
                    "status",
                    wanted.unresolved()
                            ? List.of(AlertStatus.OPEN, AlertStatus.ACKNOWLEDGED)
                            : List.of(AlertStatus.RESOLVED));
        }
        return filters.condition();
    }
}
