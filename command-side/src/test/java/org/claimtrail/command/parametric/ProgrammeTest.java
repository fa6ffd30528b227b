package org.claimtrail.command.parametric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.parametric.ProgrammeFixture.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.parametric.ProgrammeCommand.*;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.PayoutTable.Direction;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    @Test
    void a_programme_is_laid_down_once() {
        assertThat(ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, TERMS.providerKey())))
                .containsExactly(TERMS);
        refused(
                ProgrammeRefusal.PROGRAMME_EXISTS,
                () -> ProgrammeDecisions.open(after(TERMS), open(RAIN, FROM, TO, TERMS.providerKey())));
    }

    @Test
    void a_season_may_be_one_day_but_not_end_before_it_begins() {
        assertThat(ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, FROM, TERMS.providerKey())))
                .hasSize(1);
        refused(
                ProgrammeRefusal.SEASON_ENDS_BEFORE_IT_BEGINS,
                () -> ProgrammeDecisions.open(
                        ProgrammeState.BEGINNING, open(RAIN, FROM, FROM.minusDays(1), TERMS.providerKey())));
    }

    @Test
    void each_step_is_severer_and_pays_more() {
        inconsistent(Direction.AT_OR_BELOW);
        inconsistent(Direction.AT_OR_BELOW, tier("60", 0));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 10_001));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 2_500), tier("60", 5_000));
        inconsistent(Direction.AT_OR_BELOW, tier("40", 2_500), tier("60", 5_000));
        inconsistent(Direction.AT_OR_BELOW, tier("60", 5_000), tier("40", 5_000));
        inconsistent(Direction.AT_OR_ABOVE, tier("60", 2_500), tier("40", 5_000));
        assertThat(new PayoutTable(Direction.AT_OR_ABOVE, List.of(tier("90", 1), tier("120", 10_000)))
                        .risesStepByStep())
                .isTrue();
    }

    @Test
    void readings_are_checked_against_an_ed25519_key() {
        refused(
                ProgrammeRefusal.PROVIDER_KEY_UNREADABLE,
                () -> ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, "no key")));
        refused(
                ProgrammeRefusal.PROVIDER_KEY_UNREADABLE,
                () -> ProgrammeDecisions.open(ProgrammeState.BEGINNING, open(RAIN, FROM, TO, "bm8ga2V5")));
    }

    @Test
    void a_policy_with_the_cover_is_enrolled_before_the_season_and_once() {
        assertThat(ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), policy("DROUGHT")))
                .containsExactly(FIRST);
        assertThat(ProgrammeDecisions.enrol(after(TERMS, FIRST), enrol(FIRST), by("eve", BEFORE), Optional.empty()))
                .isEmpty();
        refused(
                ProgrammeRefusal.ENROLMENT_CONTRADICTED,
                () -> ProgrammeDecisions.enrol(
                        after(TERMS, FIRST),
                        new EnrolPolicy(ID, "POL-1", kes(1), MUTUA),
                        by("eve", BEFORE),
                        policy("DROUGHT")));
        refused(
                ProgrammeRefusal.POLICY_DOES_NOT_COVER,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), policy("OD")));
        refused(
                ProgrammeRefusal.POLICY_DOES_NOT_COVER,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", BEFORE), Optional.empty()));
    }

    @Test
    void nobody_is_enrolled_or_withdrawn_once_the_season_has_begun_anywhere() {
        var lastMoment = Instant.parse("2026-02-28T09:59:59Z");
        assertThat(ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), by("eve", lastMoment), policy("DROUGHT")))
                .hasSize(1);
        var begun = by("eve", lastMoment.plusSeconds(1));
        refused(
                ProgrammeRefusal.ENROLMENT_CLOSED,
                () -> ProgrammeDecisions.enrol(after(TERMS), enrol(FIRST), begun, policy("DROUGHT")));
        refused(
                ProgrammeRefusal.ENROLMENT_CLOSED,
                () -> ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-1"), begun));
        assertThat(ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-1"), by("eve", BEFORE)))
                .containsExactly(new EnrolmentWithdrawn(ID, "POL-1", "Sold the farm"));
        refused(
                ProgrammeRefusal.ENROLMENT_UNKNOWN,
                () -> ProgrammeDecisions.withdraw(after(TERMS, FIRST), withdraw("POL-2"), by("eve", BEFORE)));
    }

    @Test
    void a_sum_insured_is_positive_in_the_programmes_currency_and_can_be_counted() {
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_AMOUNT_NOT_POSITIVE, kes(0), MUTUA);
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_CURRENCY_MISMATCH, Money.of(1, "USD"), MUTUA);
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_TOTAL_TOO_LARGE, Money.of(Long.MAX_VALUE, "KES"), MUTUA);
        enrolmentRefused(
                ProgrammeRefusal.ENROLMENT_ACCOUNT_MISSING,
                kes(1),
                new Party(MUTUA.id(), Party.Role.INSURED, "Mutua Kilonzo", null));
    }

    @Test
    void a_sum_that_can_just_be_counted_is_enrolled_and_one_more_is_not() {
        var most = Money.of(1_000_000_000_000_000L - kes(30_000).minor(), "KES");
        assertThat(ProgrammeDecisions.enrol(
                        after(TERMS, SECOND),
                        new EnrolPolicy(ID, "POL-1", most, MUTUA),
                        by("eve", BEFORE),
                        policy("DROUGHT")))
                .hasSize(1);
        enrolmentRefused(ProgrammeRefusal.ENROLMENT_TOTAL_TOO_LARGE, most.plus(Money.of(1, "KES")), MUTUA);
    }

    @Test
    void nothing_is_decided_on_a_programme_that_is_not_there() {
        refused(
                ProgrammeRefusal.PROGRAMME_NOT_FOUND,
                () -> ProgrammeDecisions.enrol(
                        ProgrammeState.BEGINNING, enrol(FIRST), by("eve", BEFORE), policy("DROUGHT")));
        refused(
                ProgrammeRefusal.PROGRAMME_NOT_FOUND,
                () -> ProgrammeDecisions.withdraw(ProgrammeState.BEGINNING, withdraw("POL-1"), by("eve", BEFORE)));
    }

    @Test
    void a_reading_that_reaches_no_step_pays_nothing() {
        var reading = reading("60.1", DAY);
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS, FIRST), new TriggerParametric(ID, reading), by("eve", WITHIN)))
                .containsExactly(new IndexRead(ID, reading));
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS), new TriggerParametric(ID, reading("1", DAY)), by("eve", WITHIN)))
                .containsExactly(new IndexRead(ID, reading("1", DAY)));
    }

    @Test
    void the_severest_step_that_is_reached_counts_for_all() {
        assertThat(triggered("60", FIRST, SECOND)).isEqualTo(met("60", 2_500, kes(10_000)));
        assertThat(triggered("40.000", FIRST, SECOND)).isEqualTo(met("40.000", 5_000, kes(20_000)));
        assertThat(triggered("0", FIRST, SECOND)).isEqualTo(met("0", 10_000, kes(40_000)));
    }

    @Test
    void a_part_is_rounded_to_the_nearest_minor_unit_halves_up() {
        assertThat(PayoutTable.part(Money.of(3, "KES"), 5_000)).isEqualTo(Money.of(2, "KES"));
        assertThat(PayoutTable.part(Money.of(1, "KES"), 4_999)).isEqualTo(Money.of(0, "KES"));
        assertThat(PayoutTable.part(Money.of(9_007_199_254_740_993L, "KES"), 10_000))
                .isEqualTo(Money.of(9_007_199_254_740_993L, "KES"));
    }

    @Test
    void a_reading_is_of_the_season_and_not_of_tomorrow() {
        for (var day : List.of(FROM.minusDays(1), TO.plusDays(1), LocalDate.of(2026, 5, 11))) {
            refused(
                    ProgrammeRefusal.READING_OUT_OF_SEASON,
                    () -> ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, reading("1", day)), by("eve", WITHIN)));
        }
        for (var day : List.of(FROM, LocalDate.of(2026, 5, 10))) {
            assertThat(ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, reading("1", day)), by("eve", WITHIN)))
                    .hasSize(1);
        }
    }

    @Test
    void a_reading_is_signed_by_the_provider_as_it_is() {
        var signed = reading("50", DAY);
        for (var forged : List.of(
                new IndexReading(new BigDecimal("10"), DAY, signed.signature()),
                new IndexReading(signed.value(), DAY.minusDays(1), signed.signature()),
                new IndexReading(signed.value(), DAY, "not even base64"),
                new IndexReading(signed.value(), DAY, "c2lnbmVk"))) {
            refused(
                    ProgrammeRefusal.READING_NOT_SIGNED,
                    () -> ProgrammeDecisions.trigger(
                            after(TERMS, FIRST), new TriggerParametric(ID, forged), by("eve", WITHIN)));
        }
    }

    @Test
    void somebody_else_whose_authority_reaches_the_whole_batch_approves_it() {
        var state = after(TERMS, FIRST, SECOND, met("40", 5_000, kes(20_000)));
        assertThat(ProgrammeDecisions.approve(state, new ApprovePayouts(ID), by("maria", WITHIN), PROFILE))
                .containsExactly(new PayoutsApproved(
                        ID, 2, kes(20_000), "maria", new AuthorityBasis(3, "manager", kes(20_000))));
        refused(
                ProgrammeRefusal.PAYOUTS_FOUR_EYES,
                () -> ProgrammeDecisions.approve(state, new ApprovePayouts(ID), by("eve", WITHIN), PROFILE));
        refused(
                ProgrammeRefusal.PAYOUTS_EXCEED_AUTHORITY,
                () -> ProgrammeDecisions.approve(
                        after(TERMS, FIRST, SECOND, met("20", 10_000, kes(20_001))),
                        new ApprovePayouts(ID),
                        by("maria", WITHIN),
                        PROFILE));
        refused(
                ProgrammeRefusal.NO_PAYOUTS_PENDING,
                () -> ProgrammeDecisions.approve(after(TERMS), new ApprovePayouts(ID), by("maria", WITHIN), PROFILE));
        refused(
                ProgrammeRefusal.PROGRAMME_NOT_FOUND,
                () -> ProgrammeDecisions.approve(
                        ProgrammeState.BEGINNING, new ApprovePayouts(ID), by("maria", WITHIN), PROFILE));
    }

    @Test
    void payouts_that_wait_or_run_take_no_further_reading() {
        var met = met("40", 5_000, kes(20_000));
        var approved = new PayoutsApproved(ID, 2, kes(20_000), "maria", new AuthorityBasis(3, "manager", null));
        for (var state : List.of(after(TERMS, FIRST, met), after(TERMS, FIRST, met, approved))) {
            refused(
                    ProgrammeRefusal.PAYOUTS_UNDERWAY,
                    () -> ProgrammeDecisions.trigger(
                            state, new TriggerParametric(ID, reading("1", DAY)), by("eve", WITHIN)));
        }
        refused(
                ProgrammeRefusal.NO_PAYOUTS_PENDING,
                () -> ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met, approved), new RejectPayouts(ID, "x"), by("maria", WITHIN)));
    }

    @Test
    void payouts_that_were_rejected_leave_the_programme_waiting_for_another_reading() {
        var met = met("40", 5_000, kes(20_000));
        var rejected = new PayoutsRejected(ID, "The gauge was broken");
        assertThat(ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met), new RejectPayouts(ID, "The gauge was broken"), by("maria", WITHIN)))
                .containsExactly(rejected);
        assertThat(ProgrammeDecisions.trigger(
                        after(TERMS, FIRST, met, rejected),
                        new TriggerParametric(ID, reading("1", DAY)),
                        by("eve", WITHIN)))
                .hasSize(1);
        refused(
                ProgrammeRefusal.PAYOUTS_FOUR_EYES,
                () -> ProgrammeDecisions.reject(
                        after(TERMS, FIRST, met), new RejectPayouts(ID, "x"), by("eve", WITHIN)));
    }
}
