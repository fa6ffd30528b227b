package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.Slot;

/** What happened to an appointment, without who did it. */
final class AppointmentWords {

    private AppointmentWords() {}

    static String of(AppointmentEvent event) {
        return switch (event) {
            case AppointmentOffered e ->
                "offered an inspection for claim " + e.claimNumber() + " by " + e.assessor() + " at " + e.place()
                        + ", from " + e.from() + " to " + e.to();
            case AppointmentBooked e -> "booked the inspection for " + time(e.slot()) + by(e.via());
            case AppointmentMoved e ->
                "moved the inspection from " + time(e.before()) + " to " + time(e.slot()) + by(e.via());
            case AppointmentCancelled e -> "cancelled the inspection: " + e.explanation();
            case AppointmentHeld e ->
                "recorded that the inspection took place" + (e.outcome() == null ? "" : ": " + e.outcome());
            case AppointmentMissed e -> "recorded that the inspection could not take place: " + e.explanation();
        };
    }

    private static String time(Slot slot) {
        return slot.from() + " to " + slot.until();
    }

    private static String by(Via via) {
        return via == Via.LINK ? " by the customer's link" : via == Via.CUSTOMER ? " as " + words(via) : "";
    }
}
