package org.claimtrail.command.claims;

import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.claimtrail.command.claims.MoneyCommand.AdjustLoss;
import org.claimtrail.command.limits.LimitStand;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.*;
import org.claimtrail.events.shared.Money;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How far limits that bound more than one loss leave room for this one. */
class AdjustLossLimitsTest {

    private static final ExposureId OTHER = new ExposureId(new UUID(0, 50));
    private static final AdjustLoss ADJUST = new AdjustLoss(CLAIM, OWN_DAMAGE, kes(120_000), null, "Report");

    @Test
    void adjustments_of_an_exposure_are_counted() {
        reserved(400_000).when(ADJUST, "amina", "adjuster").expectEventsMatching(adjusted(1, 100_000));
        reserved(400_000).payable(50_000).when(ADJUST, "amina", "adjuster").expectEventsMatching(adjusted(2, 100_000));
    }

    @Test
    void a_limit_for_the_cause_of_loss_bounds_what_is_payable_and_one_for_something_else_does_not() {
        reserved(400_000)
                .under(cover(null, new SubLimit(Bounds.PERIL, "collision", kes(70_000))))
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 70_000));
        reserved(400_000)
                .under(cover(null, new SubLimit(Bounds.PERIL, "theft", kes(70_000))))
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 100_000));
        reserved(400_000)
                .under(cover(null, new SubLimit(Bounds.CATEGORY, "collision", kes(70_000))))
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 100_000));
    }

    @Test
    void what_other_exposures_take_of_the_limit_for_the_cause_is_gone() {
        reserved(400_000)
                .under(cover(null, new SubLimit(Bounds.PERIL, "collision", kes(110_000))))
                .and(new ExposureOpened(CLAIM, OTHER, "OD", REPORTER))
                .and(new LossAdjusted(
                        CLAIM,
                        "CLM-2026-000001",
                        OTHER,
                        1,
                        null,
                        "Report",
                        new NetPayable(kes(30_000), List.of(), kes(30_000)),
                        kes(0),
                        null))
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 80_000));
    }

    @Test
    void what_other_claims_have_taken_of_the_limit_of_the_term_is_gone() {
        var others = new LimitStand(kes(200_000), Map.of(new HoldId(new UUID(0, 90)), kes(150_000)));
        reserved(400_000)
                .under(cover(kes(200_000)))
                .standing(others)
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 50_000));
        reserved(400_000)
                .under(cover(kes(90_000)))
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 90_000));
    }

    @Test
    void what_payments_of_the_exposure_itself_have_taken_of_it_is_not_taken_off_again() {
        var own = new LimitStand(
                kes(200_000), Map.of(HoldId.of(FIRST), kes(40_000), new HoldId(new UUID(0, 90)), kes(140_000)));
        reserved(400_000)
                .under(cover(kes(200_000)))
                .standing(own)
                .awaiting(FIRST, PaymentType.PARTIAL, 40_000)
                .when(ADJUST, "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 60_000));
    }

    @Test
    void what_payments_of_another_exposure_have_taken_of_it_is_gone() {
        var theirs = new LimitStand(kes(200_000), Map.of(HoldId.of(FIRST), kes(140_000)));
        reserved(400_000)
                .under(cover(kes(200_000)))
                .standing(theirs)
                .and(new ExposureOpened(CLAIM, OTHER, "OD", REPORTER))
                .awaiting(FIRST, PaymentType.PARTIAL, 140_000)
                .when(new AdjustLoss(CLAIM, OTHER, kes(120_000), null, "Report"), "amina", "adjuster")
                .expectEventsMatching(adjusted(1, 60_000));
    }

    /** The loss of 120,000 bears a deductible of 20,000, and so much of it is payable. */
    private static Matcher<List<Message<?>>> adjusted(int number, long net) {
        return payloadsMatching(exactSequenceOf(predicate((Object event) -> event instanceof LossAdjusted e
                && e.adjustment() == number
                && e.calculation().net().equals(kes(net)))));
    }

    private static Cover cover(@Nullable Money aggregate, SubLimit... subLimits) {
        var terms = new CoverTerms(
                DeductibleBasis.PER_CLAIM,
                0,
                null,
                List.of(subLimits),
                aggregate,
                0,
                PremiumCondition.ON_ISSUE,
                DEFAULT_ORDER);
        return new Cover("OD", kes(3_000_000), kes(20_000), List.of(), terms);
    }
}
