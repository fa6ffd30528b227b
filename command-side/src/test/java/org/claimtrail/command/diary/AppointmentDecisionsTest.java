package org.claimtrail.command.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.processes.ProcessScenario.by;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.diary.AppointmentCommand.*;
import org.claimtrail.command.diary.AppointmentDecisions.Choice;
import org.claimtrail.command.diary.AppointmentDecisions.Circumstances;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.*;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.shared.Envelope;
import org.junit.jupiter.api.Test;

/** What may happen to the appointments of an assessor; now is the first of March 2026, at ten. */
class AppointmentDecisionsTest {

    private static final CalendarId CALENDAR = CalendarId.of("acme", "peter");
    private static final AppointmentId MINE = AppointmentId.of(UUID.randomUUID());
    private static final AppointmentId OTHER = AppointmentId.of(UUID.randomUUID());
    private static final ClaimId CLAIM = ClaimId.of(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Slot NINE = slot("2026-03-02T09:00:00Z");
    private static final Slot TEN = slot("2026-03-02T10:00:00Z");
    private static final Choice CHOICE = new Choice(List.of(NINE, TEN), ZoneOffset.UTC);
    private static final Envelope NOW = by("acme", "amina", "adjuster");

    private final CalendarState offered = after(CalendarState.EMPTY, offer(MINE), offer(OTHER));
    private final CalendarState booked = after(offered, new AppointmentBooked(CALENDAR, MINE, NINE, Via.STAFF));

    @Test
    void an_inspection_is_offered_on_an_open_claim_by_somebody_who_looks_at_losses_on_days_to_come() {
        assertThat(offer(new Circumstances(claim(ClaimFacts.Phase.OPEN), true, DAY)))
                .hasSize(1);
        refused(
                AppointmentRefusal.CLAIM_NOT_OPEN,
                () -> offer(new Circumstances(claim(ClaimFacts.Phase.NOTIFIED), true, DAY)));
        refused(
                AppointmentRefusal.ASSESSOR_UNKNOWN,
                () -> offer(new Circumstances(claim(ClaimFacts.Phase.OPEN), false, DAY)));
        refused(
                AppointmentRefusal.OFFER_INVALID,
                () -> offer(new Circumstances(claim(ClaimFacts.Phase.OPEN), true, DAY.plusDays(1))));
        refused(
                AppointmentRefusal.APPOINTMENT_EXISTS,
                () -> AppointmentDecisions.offer(
                        offered, offerCommand(), new Circumstances(claim(ClaimFacts.Phase.OPEN), true, DAY)));
    }

    @Test
    void a_slot_that_is_somebody_s_is_nobody_else_s() {
        assertThat(AppointmentDecisions.book(offered, book(MINE, NINE, Via.CUSTOMER), CHOICE))
                .containsExactly(new AppointmentBooked(CALENDAR, MINE, NINE, Via.CUSTOMER));
        refused(
                AppointmentRefusal.SLOT_TAKEN,
                () -> AppointmentDecisions.book(booked, book(OTHER, NINE, Via.STAFF), CHOICE));
        assertThat(AppointmentDecisions.book(booked, book(OTHER, TEN, Via.STAFF), CHOICE))
                .hasSize(1);
        var freed = after(booked, new AppointmentCancelled(CALENDAR, MINE, "x"));
        assertThat(AppointmentDecisions.book(freed, book(OTHER, NINE, Via.STAFF), CHOICE))
                .hasSize(1);
    }

    @Test
    void a_slot_is_one_of_the_assessor_s_and_a_customer_s_lies_on_the_days_that_he_was_offered() {
        var elsewhere = slot("2026-03-02T09:30:00Z");
        refused(
                AppointmentRefusal.SLOT_NOT_OFFERED,
                () -> AppointmentDecisions.book(offered, book(MINE, elsewhere, Via.STAFF), CHOICE));
        var later = slot("2026-03-09T09:00:00Z");
        var choice = new Choice(List.of(later), ZoneOffset.UTC);
        refused(
                AppointmentRefusal.OFFER_ENDED,
                () -> AppointmentDecisions.book(offered, book(MINE, later, Via.LINK), choice));
        assertThat(AppointmentDecisions.book(offered, book(MINE, later, Via.STAFF), choice))
                .hasSize(1);
    }

    @Test
    void moving_frees_the_slot_before_and_moving_to_the_same_changes_nothing() {
        assertThat(AppointmentDecisions.move(booked, move(MINE, TEN), CHOICE))
                .containsExactly(new AppointmentMoved(CALENDAR, MINE, NINE, TEN, Via.CUSTOMER));
        assertThat(AppointmentDecisions.move(booked, move(MINE, NINE), CHOICE)).isEmpty();
        refused(
                AppointmentRefusal.APPOINTMENT_NOT_BOOKED,
                () -> AppointmentDecisions.move(booked, move(OTHER, TEN), CHOICE));
        refused(
                AppointmentRefusal.APPOINTMENT_BOOKED,
                () -> AppointmentDecisions.book(booked, book(MINE, TEN, Via.STAFF), CHOICE));
        var moved = after(booked, new AppointmentMoved(CALENDAR, MINE, NINE, TEN, Via.CUSTOMER));
        assertThat(moved.taken(OTHER)).containsExactly(TEN);
    }

    @Test
    void it_took_place_or_was_missed_only_once_it_has_begun() {
        refused(
                AppointmentRefusal.APPOINTMENT_NOT_BEGUN,
                () -> AppointmentDecisions.keep(booked, new KeepAppointment(CALENDAR, MINE, null), NOW));
        var past = after(offered, new AppointmentBooked(CALENDAR, MINE, slot("2026-03-01T09:00:00Z"), Via.STAFF));
        assertThat(AppointmentDecisions.keep(past, new KeepAppointment(CALENDAR, MINE, null), NOW))
                .hasSize(1);
        assertThat(AppointmentDecisions.miss(past, new MissAppointment(CALENDAR, MINE, "Closed"), NOW))
                .hasSize(1);
        var held = after(past, new AppointmentHeld(CALENDAR, MINE, null));
        refused(
                AppointmentRefusal.APPOINTMENT_ENDED,
                () -> AppointmentDecisions.cancel(held, new CancelAppointment(CALENDAR, MINE, "x")));
        refused(
                AppointmentRefusal.APPOINTMENT_NOT_FOUND,
                () -> AppointmentDecisions.cancel(
                        held, new CancelAppointment(CALENDAR, AppointmentId.of(UUID.randomUUID()), "x")));
    }

    @Test
    void it_is_cancelled_before_it_took_place_and_missed_only_after_it_began() {
        assertThat(AppointmentDecisions.cancel(booked, new CancelAppointment(CALENDAR, MINE, "Repaired")))
                .containsExactly(new AppointmentCancelled(CALENDAR, MINE, "Repaired"));
        refused(
                AppointmentRefusal.APPOINTMENT_NOT_BEGUN,
                () -> AppointmentDecisions.miss(booked, new MissAppointment(CALENDAR, MINE, "x"), NOW));
    }

    @Test
    void a_version_is_the_appointment_s_and_others_do_not_move_it() {
        var version = booked.find(OTHER).orElseThrow().version();
        AppointmentDecisions.refuseUnseen(booked, OTHER, expecting(version));
        refused(CommonRefusal.VERSION_CONFLICT, () -> {
            AppointmentDecisions.refuseUnseen(booked, MINE, expecting(0L));
            return "";
        });
    }

    private static Envelope expecting(long version) {
        return new Envelope(
                "acme",
                "a",
                List.of(),
                "test",
                "id",
                "print",
                "c",
                "c",
                "a",
                null,
                NOW.recordedAt(),
                NOW.recordedAt(),
                version);
    }

    private static List<AppointmentEvent> offer(Circumstances now) {
        return AppointmentDecisions.offer(CalendarState.EMPTY, offerCommand(), now);
    }

    private static OfferAppointment offerCommand() {
        return new OfferAppointment(CALENDAR, MINE, "peter", CLAIM, "Garage", 60, DAY, DAY);
    }

    private static AppointmentOffered offer(AppointmentId id) {
        return new AppointmentOffered(CALENDAR, id, "peter", CLAIM, "CLM-1", "Garage", 60, DAY, DAY);
    }

    private static BookAppointment book(AppointmentId id, Slot slot, Via via) {
        return new BookAppointment(CALENDAR, id, slot.from(), via);
    }

    private static MoveAppointment move(AppointmentId id, Slot slot) {
        return new MoveAppointment(CALENDAR, id, slot.from(), Via.CUSTOMER);
    }

    private static CalendarState after(CalendarState state, AppointmentEvent... events) {
        var after = state;
        var at = (long) state.appointments().size();
        for (var event : events) {
            after = after.after(event, at++);
        }
        return after;
    }

    private static ClaimFacts claim(ClaimFacts.Phase phase) {
        return new ClaimFacts(
                CLAIM,
                "CLM-1",
                "KES",
                "POL-1",
                LossDate.onDay(DAY),
                null,
                null,
                phase,
                null,
                null,
                Set.of(),
                Set.of(),
                0);
    }

    private static Slot slot(String from) {
        var begins = Instant.parse(from);
        return new Slot(begins, begins.plus(Duration.ofHours(1)));
    }

    private static void refused(Refusal refusal, Supplier<?> decision) {
        assertThatThrownBy(decision::get)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
