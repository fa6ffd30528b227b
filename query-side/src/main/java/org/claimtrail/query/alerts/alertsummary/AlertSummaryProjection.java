package org.claimtrail.query.alerts.alertsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row an alert. */
@Component
@ProcessingGroup(ReadModels.ALERT_SUMMARY)
class AlertSummaryProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO alert_summary (alert_id, tenant, type, severity, gravity, status, context, subject, claim_id,
             claim_number, title, text, role, person, raised_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ReadModelWriter writer;

    AlertSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.ALERT_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("alert_summary");
    }

    @EventHandler
    void on(AlertEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(AlertEvent event, Recorded recorded) {
        var moment = at(recorded.envelope().recordedAt());
        return switch (event) {
            case AlertRaised e -> raised(e, recorded);
            case AlertAcknowledged e ->
                change(
                        e,
                        recorded,
                        "status = 'ACKNOWLEDGED', acknowledged_by = ?, acknowledged_at = ?, note = ?",
                        text(recorded.envelope().actor()),
                        moment,
                        text(e.note()));
            case AlertResolved e ->
                change(
                        e,
                        recorded,
                        "status = 'RESOLVED', resolved_at = ?, resolution = ?",
                        moment,
                        text(e.explanation()));
        };
    }

    private static Statement raised(AlertRaised e, Recorded recorded) {
        var alarm = e.alarm();
        var claim = alarm.claimId();
        var moment = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                id(e.alertId().value()),
                text(recorded.tenant()),
                text(alarm.type()),
                text(alarm.severity()),
                count(alarm.severity().ordinal()),
                text(alarm.subject().context()),
                text(alarm.subject().id()),
                id(claim == null ? null : claim.value()),
                text(alarm.claimNumber()),
                text(alarm.title()),
                text(alarm.text()),
                text(alarm.role()),
                text(alarm.person()),
                moment,
                moment,
                number(recorded.version()));
    }

    private static Statement change(AlertEvent event, Recorded recorded, String assignments, SqlValue... values) {
        return Statement.change(
                "UPDATE alert_summary SET " + assignments + ", changed_at = ?, version = ? WHERE alert_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.alertId().value())))
                        .toArray(SqlValue[]::new));
    }
}
