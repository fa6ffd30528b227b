package org.claimtrail.command.diary;

import java.time.LocalDate;
import java.util.Objects;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands now.
 *
 * @param from the first day that the customer may choose
 * @param slot null until one was chosen
 * @param words what came of it, or why it did not take place
 * @param moves how often another slot was chosen
 * @param version of the calendar's last event about it
 */
public record AppointmentFacts(
        CalendarId calendarId,
        AppointmentId id,
        String assessor,
        ClaimId claimId,
        String claimNumber,
        String place,
        int minutes,
        LocalDate from,
        LocalDate to,
        @Nullable Slot slot,
        Phase phase,
        @Nullable String words,
        int moves,
        long version) {

    /** How far it has come. */
    public enum Phase {
        OFFERED,
        BOOKED,
        CANCELLED,
        HELD,
        MISSED
    }

    public boolean isOpen() {
        return phase == Phase.OFFERED || phase == Phase.BOOKED;
    }

    /** The facts after an event about this appointment; null before there was one. */
    static AppointmentFacts after(@Nullable AppointmentFacts before, AppointmentEvent event, long at) {
        return switch (event) {
            case AppointmentOffered e ->
                new AppointmentFacts(
                        e.calendarId(),
                        e.appointmentId(),
                        e.assessor(),
                        e.claimId(),
                        e.claimNumber(),
                        e.place(),
                        e.minutes(),
                        e.from(),
                        e.to(),
                        null,
                        Phase.OFFERED,
                        null,
                        0,
                        at);
            case AppointmentBooked e -> known(before).in(Phase.BOOKED, e.slot(), null, at);
            case AppointmentMoved e -> known(before).moved().in(Phase.BOOKED, e.slot(), null, at);
            case AppointmentCancelled e -> known(before).ended(Phase.CANCELLED, e.explanation(), at);
            case AppointmentHeld e -> known(before).ended(Phase.HELD, e.outcome(), at);
            case AppointmentMissed e -> known(before).ended(Phase.MISSED, e.explanation(), at);
        };
    }

    private AppointmentFacts moved() {
        return new AppointmentFacts(
                calendarId,
                id,
                assessor,
                claimId,
                claimNumber,
                place,
                minutes,
                from,
                to,
                slot,
                phase,
                words,
                moves + 1,
                version);
    }

    private AppointmentFacts ended(Phase reached, @Nullable String said, long at) {
        return in(reached, slot, said, at);
    }

    private AppointmentFacts in(Phase reached, @Nullable Slot chosen, @Nullable String said, long at) {
        return new AppointmentFacts(
                calendarId,
                id,
                assessor,
                claimId,
                claimNumber,
                place,
                minutes,
                from,
                to,
                chosen,
                reached,
                said,
                moves,
                at);
    }

    private static AppointmentFacts known(@Nullable AppointmentFacts facts) {
        return Objects.requireNonNull(facts, "The history changes an appointment before it was offered");
    }
}
