package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimCommand.ReopenClaim;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnClaim;
import org.claimtrail.command.shared.Dated;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.LossDate.Precision;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentTakenOn;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DatedPastTest {

    private static final LossDate AUGUST = new LossDate(LocalDate.of(1993, 8, 14), Precision.MONTH);
    private static final PastDay SEPTEMBER = month(1993, 9);
    private static final PastDay JANUARY = month(1996, 1);

    @Test
    void what_happened_on_a_day_holds_from_that_day_and_is_recorded_today() {
        var events = decide(dated(AUGUST, SEPTEMBER, JANUARY, JANUARY));

        assertThat(events)
                .extracting(Dated::effectiveAt)
                .containsExactly(
                        Instant.parse("1993-09-01T00:00:00Z"),
                        Instant.parse("1996-01-01T00:00:00Z"),
                        Instant.parse("1996-01-01T00:00:00Z"));
        assertThat(events.getFirst().event()).isInstanceOfSatisfying(ClaimTakenOn.class, taken -> {
            assertThat(taken.paid().isZero()).isTrue();
            assertThat(taken.outcome()).isNull();
            assertThat(taken.lossDate().date()).isEqualTo("1993-08-01");
        });
        assertThat(events.get(1).event()).isEqualTo(new PaymentTakenOn(CLAIM, JANUARY, kes(88), "87.7455", "upload"));
        assertThat(events.get(2).event()).isEqualTo(new ClosureTakenOn(CLAIM, JANUARY, Outcome.PAID, "upload"));
    }

    @Test
    void how_long_a_claim_has_been_closed_counts_from_its_day_there() {
        var closed = by("zawadi", "operator", "taken-on").holdingFrom(NOW.minusSeconds(400L * 24 * 3600));
        new ClaimScenario()
                .and(takenOn())
                .and(new ClosureTakenOn(CLAIM, month(2025, 2), Outcome.PAID, "upload"), closed)
                .when(new ReopenClaim(CLAIM, "New invoice"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
    }

    @Test
    void a_balance_without_a_day_holds_from_when_it_is_taken_on() {
        var events = decide(dated(AUGUST, SEPTEMBER, null, null));

        assertThat(events)
                .singleElement()
                .satisfies(only -> assertThat(only.effectiveAt()).isEqualTo(NOW));
    }

    @Test
    void what_is_open_there_or_has_all_its_days_holds_from_its_notification() {
        var september = Instant.parse("1993-09-01T00:00:00Z");
        assertThat(decide(takeOn(kes(0), null, null, null)).getFirst().effectiveAt())
                .isEqualTo(september);
        assertThat(decide(takeOn(kes(0), null, Outcome.DENIED, JANUARY))
                        .getFirst()
                        .effectiveAt())
                .isEqualTo(september);
        assertThat(decide(takeOn(kes(88), JANUARY, null, null)).getFirst().effectiveAt())
                .isEqualTo(september);
        assertThat(decide(takeOn(kes(88), null, null, null)).getFirst().effectiveAt())
                .isEqualTo(NOW);
        assertThat(decide(takeOn(kes(0), null, Outcome.DENIED, null)).getFirst().effectiveAt())
                .isEqualTo(NOW);
    }

    @Test
    void a_claim_is_taken_on_once_and_an_open_one_was_closed_on_no_day() {
        new ClaimScenario()
                .and(takenOn())
                .when(dated(AUGUST, SEPTEMBER, JANUARY, JANUARY), "zawadi", "operator")
                .expectException(refused(ClaimRefusal.ALREADY_NOTIFIED));
        refusedFor(takeOn(kes(0), null, null, JANUARY));
        refusedFor(dated(AUGUST, null, null, JANUARY));
    }

    @Test
    void days_that_contradict_one_another_are_refused() {
        refusedFor(dated(new LossDate(LocalDate.of(1993, 10, 1), Precision.MONTH), SEPTEMBER, JANUARY, JANUARY));
        refusedFor(dated(AUGUST, SEPTEMBER, month(1993, 8), JANUARY));
        refusedFor(dated(AUGUST, SEPTEMBER, JANUARY, month(1995, 12)));
        refusedFor(dated(AUGUST, SEPTEMBER, month(2026, 4), month(2026, 4)));
        refusedFor(dated(AUGUST, null, JANUARY, JANUARY));
    }

    @Test
    void a_month_is_not_after_a_day_of_it() {
        var days = new PastDays(
                LossDate.onDay(LocalDate.of(1993, 8, 14)),
                month(1993, 8),
                new PastDay(LocalDate.of(1993, 8, 20), Precision.DAY),
                new PastDay(LocalDate.of(1993, 1, 1), Precision.YEAR));

        assertThat(days.faults(LocalDate.of(2026, 3, 10))).isEmpty();
    }

    private static void refusedFor(TakeOnClaim claim) {
        new ClaimScenario().when(claim, "zawadi", "operator").expectException(refused(ClaimRefusal.PAST_OUT_OF_ORDER));
    }

    private static List<Dated> decide(TakeOnClaim claim) {
        return TakeOnDecisions.claim(
                ClaimState.BEGINNING, claim, by("zawadi", "operator", "this-command"), Optional.empty());
    }

    private static ClaimTakenOn takenOn() {
        return new ClaimTakenOn(
                CLAIM,
                "CLM-2026-000001",
                "17",
                null,
                AUGUST,
                SEPTEMBER,
                null,
                null,
                null,
                kes(0),
                kes(0),
                null,
                false,
                Map.of(),
                "upload");
    }

    private static TakeOnClaim takeOn(
            Money paid, @Nullable PastDay paidOn, @Nullable Outcome outcome, @Nullable PastDay closedOn) {
        return claim(AUGUST, SEPTEMBER, new End(paid, paidOn, outcome, closedOn));
    }

    private static TakeOnClaim dated(
            LossDate loss, @Nullable PastDay notifiedOn, @Nullable PastDay paidOn, @Nullable PastDay closedOn) {
        return claim(loss, notifiedOn, new End(kes(88), paidOn, Outcome.PAID, closedOn));
    }

    private record End(
            Money paid,
            @Nullable PastDay paidOn,
            @Nullable Outcome outcome,
            @Nullable PastDay closedOn) {}

    private static TakeOnClaim claim(LossDate loss, @Nullable PastDay notifiedOn, End end) {
        return new TakeOnClaim(
                CLAIM,
                "CLM-2026-000001",
                "17",
                null,
                loss,
                notifiedOn,
                null,
                null,
                null,
                end.paid(),
                "87.7455",
                end.paidOn(),
                kes(0),
                end.outcome(),
                end.closedOn(),
                false,
                Map.of(),
                "upload");
    }

    private static PastDay month(int year, int month) {
        return new PastDay(LocalDate.of(year, month, 1), Precision.MONTH);
    }
}
