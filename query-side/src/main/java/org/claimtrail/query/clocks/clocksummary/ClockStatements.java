package org.claimtrail.query.clocks.clocksummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What an event of a clock does to its row. */
record ClockStatements(ClockEvent event, Recorded recorded) {

    private static final String ADD = """
            INSERT INTO clock_summary (clock_id, tenant, claim_id, claim_number, pack, pack_version, jurisdiction, rule,
             name, citation, product, subject, state, event, zone, days, day_type, started_on, due_on, due_at, warn_at,
             extended_days, extensions, most_extended, most_extensions, escalate_to, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?)""";

    private static final String NO_DEADLINE = "due_on = NULL, due_at = NULL, warn_at = NULL";

    private static final String DEADLINE =
            "state = 'RUNNING', remaining_days = NULL, paused_on = NULL, ended_on = NULL,"
                    + " ended_by = NULL, due_on = ?, due_at = ?, warn_at = ?, warned_at = NULL";

    List<Statement> statements() {
        var moment = at(recorded.envelope().recordedAt());
        return List.of(
                switch (event) {
                    case ClockStarted e -> started(e);
                    case ClockPaused e ->
                        change(
                                "state = 'PAUSED', " + NO_DEADLINE + ", remaining_days = ?, paused_on = ?,"
                                        + " explanation = ?",
                                count(e.remainingDays()),
                                day(e.pausedOn()),
                                text(e.explanation()));
                    case ClockResumed e -> again(e.deadline(), e.explanation());
                    case ClockExtended e -> extended(e);
                    case ClockWarned e -> change("warned_at = ?", moment);
                    case ClockBreached e -> change("breached_at = ?", moment);
                    case ClockEscalated e -> change("escalate_to = ?", text(e.role()));
                    case ClockStopped e ->
                        change(
                                "state = 'STOPPED', ended_on = ?, ended_by = ?, in_time = ?",
                                day(e.stoppedOn()),
                                text(e.event()),
                                flag(e.inTime()));
                    case ClockCancelled e ->
                        change(
                                "state = 'CANCELLED', " + NO_DEADLINE + ", ended_on = ?, ended_by = ?",
                                day(e.cancelledOn()),
                                text(e.event()));
                    case ClockRevived e -> again(e.deadline(), null);
                    case ClockRescheduled e -> again(e.deadline(), e.explanation());
                });
    }

    private Statement started(ClockStarted e) {
        var rule = e.rule();
        var deadline = e.deadline();
        var extension = rule.extension();
        return Statement.add(
                ADD,
                id(e.clockId().value()),
                text(recorded.tenant()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                text(e.basis().pack()),
                count(e.basis().version()),
                text(e.basis().jurisdiction()),
                text(rule.code()),
                text(rule.name()),
                text(rule.citation()),
                text(e.product()),
                text(e.subject()),
                text(e.event()),
                text(e.zone()),
                count(rule.days()),
                text(rule.dayType()),
                day(e.startedOn()),
                day(deadline.dueOn()),
                at(deadline.dueAt()),
                at(deadline.warnAt()),
                count(extension == null ? 0 : extension.maxDays()),
                count(extension == null ? 0 : extension.times()),
                text(rule.escalateTo()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private Statement extended(ClockExtended e) {
        var deadline = e.deadline();
        var given = Stream.of(count(e.totalDays()), count(e.times()), text(e.explanation()));
        var words = "extended_days = ?, extensions = ?, explanation = ?, ";
        return deadline == null
                ? change(words + "remaining_days = ?", Stream.concat(given, Stream.of(count(e.remainingDays()))))
                : change(
                        words + "due_on = ?, due_at = ?, warn_at = ?, warned_at = NULL",
                        Stream.concat(given, moments(deadline)));
    }

    private Statement again(Deadline deadline, @Nullable String explanation) {
        return change(DEADLINE + ", explanation = ?", Stream.concat(moments(deadline), Stream.of(text(explanation))));
    }

    private static Stream<SqlValue> moments(Deadline deadline) {
        return Stream.of(day(deadline.dueOn()), at(deadline.dueAt()), at(deadline.warnAt()));
    }

    private Statement change(String assignments, SqlValue... values) {
        return change(assignments, Stream.of(values));
    }

    private Statement change(String assignments, Stream<SqlValue> values) {
        return Statement.change(
                "UPDATE clock_summary SET " + assignments + ", changed_at = ?, version = ? WHERE clock_id = ?",
                Stream.concat(
                                values,
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.clockId().value())))
                        .toArray(SqlValue[]::new));
    }
}
