package org.claimtrail.command.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimtrail.command.policies.PolicyScenario.*;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;
import static org.claimtrail.events.policies.CoverTerms.DeductibleBasis.PER_CLAIM;
import static org.claimtrail.events.policies.CoverTerms.PremiumCondition.ON_ISSUE;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.command.policies.PolicyCommand.RecordPremium;
import org.claimtrail.command.policies.PolicyState.Issued;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.Bounds;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.policies.CoverTerms.SubLimit;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.PolicyRenewed;
import org.claimtrail.events.policies.PolicyEvent.PremiumReceived;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverTermsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void a_cover_can_be_on_terms_that_make_sense() {
        assertThatNoException().isThrownBy(() -> TermsOfCovers.refuseInvalid(cover(CoverTerms.PLAIN)));
        assertThatNoException()
                .isThrownBy(() -> TermsOfCovers.refuseInvalid(
                        cover(terms(CoverTerms.WHOLE, usd(1), usd(1), 0, DEFAULT_ORDER.reversed()))));
    }

    @Test
    void terms_by_which_nothing_could_be_calculated_are_refused() {
        refuses(terms(-1, null, null, 0, DEFAULT_ORDER));
        refuses(terms(10_001, null, null, 0, DEFAULT_ORDER));
        refuses(terms(0, usd(0), null, 0, DEFAULT_ORDER));
        refuses(terms(0, null, usd(0), 0, DEFAULT_ORDER));
        refuses(terms(0, null, Money.of(1, "KES"), 0, DEFAULT_ORDER));
        refuses(terms(0, null, null, -1, DEFAULT_ORDER));
        refuses(terms(0, null, null, 0, List.of(Step.DEDUCTIBLE)));
        refuses(terms(
                0,
                null,
                null,
                0,
                List.of(
                        Step.AVERAGE,
                        Step.AVERAGE,
                        Step.DEDUCTIBLE,
                        Step.COINSURANCE,
                        Step.SUB_LIMIT,
                        Step.OCCURRENCE_LIMIT)));
        refuses(terms(new SubLimit(Bounds.CATEGORY, "towing", usd(0))));
        refuses(terms(
                new SubLimit(Bounds.CATEGORY, "towing", usd(1)), new SubLimit(Bounds.CATEGORY, "towing", usd(2))));
    }

    @Test
    void a_category_and_a_cause_of_one_name_have_a_sub_limit_each() {
        assertThatNoException()
                .isThrownBy(() -> TermsOfCovers.refuseInvalid(cover(terms(
                        new SubLimit(Bounds.CATEGORY, "theft", usd(1)), new SubLimit(Bounds.PERIL, "theft", usd(1))))));
    }

    @Test
    void premium_is_recorded_for_the_term_that_a_day_lies_in() {
        issued().when(new RecordPremium(POLICY, LocalDate.of(2026, 5, 5), usd(4_000), NEW_YEAR, "SCK1"))
                .expectEvents(new PremiumReceived(POLICY, NUMBER, NEW_YEAR, usd(4_000), NEW_YEAR, "SCK1"));
        issued().when(new RecordPremium(POLICY, LocalDate.of(2027, 5, 5), usd(1), NEW_YEAR, "SCK1"))
                .expectException(refused(PolicyRefusal.OUTSIDE_TERM));
        issued().when(new RecordPremium(POLICY, NEW_YEAR, usd(0), NEW_YEAR, "SCK1"))
                .expectException(refused(PolicyRefusal.PREMIUM_NOT_POSITIVE));
        issued().when(new RecordPremium(POLICY, NEW_YEAR, usd(1), NEW_YEAR.plusDays(1), "SCK1"))
                .expectException(refused(PolicyRefusal.PREMIUM_NOT_POSITIVE));
        issued().when(new RecordPremium(POLICY, NEW_YEAR, Money.of(1, "KES"), NEW_YEAR, "SCK1"))
                .expectException(refused(PolicyRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void a_term_is_paid_on_the_day_when_the_last_of_its_premium_came_in_whatever_was_recorded_first() {
        assertThat(policy(ISSUED, received(4_000, 9)).last().paidOn()).isNull();
        assertThat(policy(ISSUED, received(4_000, 9), received(8_000, 5)).last().paidOn())
                .isEqualTo(NEW_YEAR.plusDays(9));
        assertThat(policy(ISSUED, received(12_000, 5), endorsed(NEW_YEAR.plusDays(20), 1, 1))
                        .last()
                        .paidOn())
                .isNull();
    }

    @Test
    void a_cover_is_held_since_the_first_of_the_terms_that_follow_without_a_gap() {
        var july = LocalDate.of(2027, 7, 1);
        var renewed = new PolicyRenewed(POLICY, Term.ofYear(2027), List.of(BUILDING), usd(1));
        var late = new PolicyRenewed(POLICY, new Term(NEW_YEAR.plusDays(366), july), List.of(BUILDING), usd(1));

        assertThat(policy(ISSUED, renewed).coveredSince("BC", july)).isEqualTo(NEW_YEAR);
        assertThat(policy(ISSUED, renewed).coveredSince("BC", NEW_YEAR)).isEqualTo(NEW_YEAR);
        assertThat(policy(ISSUED, late).coveredSince("BC", july)).isEqualTo(NEW_YEAR.plusDays(366));
        assertThat(policy(ISSUED, late).coveredSince("BC", NEW_YEAR.plusDays(366)))
                .isEqualTo(NEW_YEAR.plusDays(366));
    }

    @Test
    void a_cover_that_an_endorsement_brought_is_held_since_then() {
        var august = LocalDate.of(2026, 8, 1);
        var with = new PolicyEvent.PolicyEndorsed(
                POLICY, august, List.of(BUILDING, PolicyScenario.cover("FIRE", 1)), usd(1));

        assertThat(policy(ISSUED, with).coveredSince("FIRE", august.plusDays(3)))
                .isEqualTo(august);
        assertThat(policy(ISSUED, with).coveredSince("BC", august.plusDays(3))).isEqualTo(NEW_YEAR);
        assertThat(policy(ISSUED, with, endorsed(august, 9, 0)).coveredSince("FIRE", august))
                .isEqualTo(august);
    }

    private static Issued policy(PolicyEvent... events) {
        var state = PolicyState.BEGINNING;
        for (var event : events) {
            state = PolicyState.evolve(state, event);
        }
        return (Issued) state;
    }

    private static PremiumReceived received(long amount, int day) {
        return new PremiumReceived(POLICY, NUMBER, NEW_YEAR, usd(amount), NEW_YEAR.plusDays(day), "SCK" + day);
    }

    private static void refuses(CoverTerms terms) {
        assertThatThrownBy(() -> TermsOfCovers.refuseInvalid(cover(terms)))
                .matches(refused(PolicyRefusal.TERMS_INVALID)::matches);
    }

    private static Cover cover(CoverTerms terms) {
        return new Cover("BC", usd(5), usd(1), List.of(), terms);
    }

    private static CoverTerms terms(SubLimit... subLimits) {
        return new CoverTerms(PER_CLAIM, 0, null, List.of(subLimits), null, 0, ON_ISSUE, DEFAULT_ORDER);
    }

    private static CoverTerms terms(
            int coinsurance, @Nullable Money sum, @Nullable Money aggregate, int days, List<Step> order) {
        return new CoverTerms(PER_CLAIM, coinsurance, sum, List.of(), aggregate, days, ON_ISSUE, order);
    }
}
