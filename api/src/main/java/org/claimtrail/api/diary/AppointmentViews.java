package org.claimtrail.api.diary;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.query.diary.appointments.AppointmentSummary;
import org.jspecify.annotations.Nullable;

/** What is shown of appointments: moments, and the same by the tenant's clocks. */
final class AppointmentViews {

    private AppointmentViews() {}

    /** An appointment, with its time by the tenant's clocks. */
    record AppointmentView(
            AppointmentSummary appointment,
            @Nullable String localBegins,
            @Nullable String localEnds,
            String timeZone) {

        static AppointmentView of(AppointmentSummary appointment, ZoneId zone) {
            return new AppointmentView(
                    appointment, local(appointment.begins(), zone), local(appointment.ends(), zone), zone.getId());
        }
    }

    /** A slot that can be chosen by its beginning. */
    record FreeSlot(Instant begins, Instant ends, String localBegins, String localEnds) {

        static FreeSlot of(Slot slot, ZoneId zone) {
            return new FreeSlot(slot.from(), slot.until(), text(slot.from(), zone), text(slot.until(), zone));
        }
    }

    /** A link with which a slot can be chosen without logging in; it is shown this once. */
    record BookingLink(String path, Instant expiresAt) {}

    private static @Nullable String local(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : text(moment, zone);
    }

    /** With the offset that holds at that moment, which is another in summer than in winter. */
    private static String text(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
