package org.claimtrail.command.diary;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.diary.AppointmentCommand.*;
import org.claimtrail.command.diary.AppointmentFacts.Phase;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.shared.Envelope;

/** Decides on the appointments of an assessor. */
final class AppointmentDecisions {

    private AppointmentDecisions() {}

    /** What a slot is chosen from: all that the assessor has on that day, and in which zone the tenant's days are. */
    record Choice(List<Slot> slots, ZoneId zone) {}

    /** A slot that somebody wants, and by which way. */
    private record Wish(Instant begins, Via via) {}

    /** What an offer is decided by: whether the assessor can be asked to look at losses, and the tenant's day. */
    record Circumstances(ClaimFacts claim, boolean isAssessor, LocalDate today) {}

    static List<AppointmentEvent> offer(CalendarState state, OfferAppointment c, Circumstances now) {
        require(state.find(c.appointmentId()).isEmpty(), AppointmentRefusal.APPOINTMENT_EXISTS);
        require(now.claim().phase() == ClaimFacts.Phase.OPEN, AppointmentRefusal.CLAIM_NOT_OPEN);
        require(now.isAssessor(), AppointmentRefusal.ASSESSOR_UNKNOWN);
        require(!c.to().isBefore(c.from()) && !c.to().isBefore(now.today()), AppointmentRefusal.OFFER_INVALID);
        return List.of(new AppointmentOffered(
                c.calendarId(),
                c.appointmentId(),
                c.assessor(),
                c.claimId(),
                now.claim().number(),
                c.place(),
                c.minutes(),
                c.from(),
                c.to()));
    }

    static List<AppointmentEvent> book(CalendarState state, BookAppointment c, Choice choice) {
        var appointment = open(state, c.appointmentId());
        require(appointment.phase() == Phase.OFFERED, AppointmentRefusal.APPOINTMENT_BOOKED);
        var slot = slot(state, appointment, new Wish(c.begins(), c.via()), choice);
        return List.of(new AppointmentBooked(c.calendarId(), c.appointmentId(), slot, c.via()));
    }

    static List<AppointmentEvent> move(CalendarState state, MoveAppointment c, Choice choice) {
        var appointment = open(state, c.appointmentId());
        var before = booked(appointment);
        if (before.from().equals(c.begins())) {
            return List.of();
        }
        var slot = slot(state, appointment, new Wish(c.begins(), c.via()), choice);
        return List.of(new AppointmentMoved(c.calendarId(), c.appointmentId(), before, slot, c.via()));
    }

    static List<AppointmentEvent> cancel(CalendarState state, CancelAppointment c) {
        open(state, c.appointmentId());
        return List.of(new AppointmentCancelled(c.calendarId(), c.appointmentId(), c.explanation()));
    }

    static List<AppointmentEvent> keep(CalendarState state, KeepAppointment c, Envelope by) {
        begun(state, c.appointmentId(), by);
        return List.of(new AppointmentHeld(c.calendarId(), c.appointmentId(), c.outcome()));
    }

    static List<AppointmentEvent> miss(CalendarState state, MissAppointment c, Envelope by) {
        begun(state, c.appointmentId(), by);
        return List.of(new AppointmentMissed(c.calendarId(), c.appointmentId(), c.explanation()));
    }

    /** Whoever insists on a version means that of the appointment, not of the whole calendar. */
    static void refuseUnseen(CalendarState state, AppointmentId id, Envelope by) {
        var expected = by.expectedVersion();
        var version = state.find(id).map(AppointmentFacts::version).orElse(-1L);
        unless(
                expected == null || expected.equals(version),
                CommonRefusal.VERSION_CONFLICT,
                "You have seen version " + expected + ", it is now at version " + version + ".");
    }

    static AppointmentFacts known(CalendarState state, AppointmentId id) {
        return state.find(id).orElseThrow(() -> refused(AppointmentRefusal.APPOINTMENT_NOT_FOUND));
    }

    /** What the tenant's own people agree with the customer may lie on other days than those that he was offered. */
    private static Slot slot(CalendarState state, AppointmentFacts appointment, Wish wish, Choice choice) {
        var day = LocalDate.ofInstant(wish.begins(), choice.zone());
        require(
                wish.via() == Via.STAFF || (!day.isBefore(appointment.from()) && !day.isAfter(appointment.to())),
                AppointmentRefusal.OFFER_ENDED);
        var slot = choice.slots().stream()
                .filter(each -> each.from().equals(wish.begins()))
                .findFirst()
                .orElseThrow(() -> refused(AppointmentRefusal.SLOT_NOT_OFFERED));
        require(state.taken(appointment.id()).stream().noneMatch(slot::overlaps), AppointmentRefusal.SLOT_TAKEN);
        return slot;
    }

    private static void begun(CalendarState state, AppointmentId id, Envelope by) {
        var slot = booked(open(state, id));
        require(!by.effectiveAt().isBefore(slot.from()), AppointmentRefusal.APPOINTMENT_NOT_BEGUN);
    }

    private static Slot booked(AppointmentFacts appointment) {
        require(appointment.phase() == Phase.BOOKED, AppointmentRefusal.APPOINTMENT_NOT_BOOKED);
        return Objects.requireNonNull(appointment.slot());
    }

    private static AppointmentFacts open(CalendarState state, AppointmentId id) {
        var appointment = known(state, id);
        require(appointment.isOpen(), AppointmentRefusal.APPOINTMENT_ENDED);
        return appointment;
    }

    private static void require(boolean condition, AppointmentRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(AppointmentRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
