package org.claimtrail.query.diary.appointments;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row an appointment. */
@Component
@ProcessingGroup(ReadModels.APPOINTMENTS)
class AppointmentProjection implements ReadModel {

    private static final String ADD = """
            INSERT INTO appointment_summary (appointment_id, tenant, calendar_id, assessor, claim_id, claim_number, place,
             minutes, first_day, last_day, status, moves, offered_by, offered_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED', 0, ?, ?, ?, ?)""";

    private final ReadModelWriter writer;

    AppointmentProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.APPOINTMENTS;
    }

    @Override
    public List<String> tables() {
        return List.of("appointment_summary");
    }

    @EventHandler
    void on(AppointmentEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, List.of(statement(event, Recorded.of(message))));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(AppointmentEvent event, Recorded recorded) {
        var change = new Change(event, recorded);
        return switch (event) {
            case AppointmentOffered e -> offered(e, recorded);
            case AppointmentBooked e ->
                change.of(
                        "status = 'BOOKED', begins_at = ?, ends_at = ?, via = ?",
                        at(e.slot().from()),
                        at(e.slot().until()),
                        text(e.via()));
            case AppointmentMoved e ->
                change.of(
                        "begins_at = ?, ends_at = ?, via = ?, moves = moves + 1",
                        at(e.slot().from()),
                        at(e.slot().until()),
                        text(e.via()));
            case AppointmentCancelled e -> change.of("status = 'CANCELLED', words = ?", text(e.explanation()));
            case AppointmentHeld e -> change.of("status = 'HELD', words = ?", text(e.outcome()));
            case AppointmentMissed e -> change.of("status = 'MISSED', words = ?", text(e.explanation()));
        };
    }

    private static Statement offered(AppointmentOffered e, Recorded recorded) {
        return Statement.add(
                ADD,
                id(e.appointmentId().value()),
                text(recorded.tenant()),
                id(e.calendarId().value()),
                text(e.assessor()),
                id(e.claimId().value()),
                text(e.claimNumber()),
                text(e.place()),
                count(e.minutes()),
                day(e.from()),
                day(e.to()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().effectiveAt()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private record Change(AppointmentEvent event, Recorded recorded) {

        Statement of(String assignments, SqlValue... values) {
            return Statement.change(
                    "UPDATE appointment_summary SET " + assignments
                            + ", changed_at = ?, version = ? WHERE appointment_id = ?",
                    Stream.concat(
                                    Stream.of(values),
                                    Stream.of(
                                            at(recorded.envelope().recordedAt()),
                                            number(recorded.version()),
                                            id(event.appointmentId().value())))
                            .toArray(SqlValue[]::new));
        }
    }
}
