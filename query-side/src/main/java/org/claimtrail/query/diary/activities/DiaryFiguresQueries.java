package org.claimtrail.query.diary.activities;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.diary.ActivityKind;
import org.claimtrail.query.diary.activities.DiaryFigures.AssigneeFigure;
import org.claimtrail.query.diary.activities.DiaryFigures.KindFigure;
import org.claimtrail.query.diary.activities.DiaryFigures.PeriodFigure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts activities. */
@Component
class DiaryFiguresQueries {

    private static final String OPEN = "status IN ('PLANNED', 'STARTED')";
    private static final String COMPLETED = "status = 'COMPLETED' AND completed_at >= :from AND completed_at < :to";
    private static final String DAYS = "avg(extract(epoch FROM completed_at - planned_at)) / 86400";
    private static final int DECIMALS = 2;

    private final JdbcClient jdbc;

    DiaryFiguresQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    DiaryFigures handle(FindDiaryFigures query) {
        return new DiaryFigures(
                count(query, OPEN),
                count(query, OPEN + " AND due_at < :at"),
                count(query, OPEN + " AND assignee IS NULL"),
                byKind(query),
                byAssignee(query),
                completed(query),
                meanDays(query).orElse(null));
    }

    private long count(FindDiaryFigures query, String condition) {
        return asked("SELECT count(*) FROM activity_summary WHERE tenant = :tenant AND " + condition, query)
                .query((row, index) -> row.getLong(1))
                .single();
    }

    private List<KindFigure> byKind(FindDiaryFigures query) {
        return asked("""
                        SELECT kind, status, count(*) FROM activity_summary WHERE tenant = :tenant
                        GROUP BY kind, status ORDER BY kind, status""", query)
                .query((row, index) -> new KindFigure(
                        ActivityKind.valueOf(row.getString(1)),
                        ActivityStatus.valueOf(row.getString(2)),
                        row.getLong(3)))
                .list();
    }

    private List<AssigneeFigure> byAssignee(FindDiaryFigures query) {
        return asked(
                        "SELECT assignee, count(*) FILTER (WHERE " + OPEN + "), count(*) FILTER (WHERE " + OPEN
                                + " AND due_at < :at), count(*) FILTER (WHERE " + COMPLETED
                                + ") FROM activity_summary WHERE tenant = :tenant GROUP BY assignee"
                                + " ORDER BY 2 DESC, assignee",
                        query)
                .query((row, index) ->
                        new AssigneeFigure(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    private List<PeriodFigure> completed(FindDiaryFigures query) {
        return asked(
                        "SELECT date_trunc('" + query.per().name().toLowerCase(Locale.ROOT)
                                + "', completed_at AT TIME ZONE :zone)::date, count(*), " + DAYS
                                + " FROM activity_summary WHERE tenant = :tenant AND " + COMPLETED
                                + " GROUP BY 1 ORDER BY 1",
                        query)
                .query((row, index) -> new PeriodFigure(
                        row.getObject(1, LocalDate.class), row.getLong(2), rounded(row.getBigDecimal(3))))
                .list();
    }

    private Optional<BigDecimal> meanDays(FindDiaryFigures query) {
        return asked("SELECT " + DAYS + " FROM activity_summary WHERE tenant = :tenant AND " + COMPLETED, query)
                .query((row, index) -> Optional.ofNullable(row.getBigDecimal(1)).map(DiaryFiguresQueries::rounded))
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, FindDiaryFigures query) {
        var zone = ZoneId.of(query.zone());
        return jdbc.sql(sql)
                .param("tenant", query.tenant())
                .param("at", query.at().atOffset(ZoneOffset.UTC))
                .param("zone", query.zone())
                .param("from", query.from().atStartOfDay(zone).toOffsetDateTime())
                .param("to", query.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }

    private static BigDecimal rounded(BigDecimal days) {
        return days.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
