package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.RequestPayment;
import org.claimtrail.command.claims.MoneyCommand.AdjustLoss;
import org.claimtrail.command.claims.MoneyCommand.OutdateAdjustment;
import org.claimtrail.command.limits.LimitStand;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.AdjustmentOutdated;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.Bounds;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.policies.CoverTerms.PremiumCondition;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.policies.CoverTerms.SubLimit;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustLossTest {

    private static final ExposureId OTHER = new ExposureId(new UUID(0, 50));
    private static final SharedLimit DEDUCTIBLE = new SharedLimit(
            LimitId.of("demo", POLICY.policyId(), POLICY.term(), new LimitId.Key(LimitType.DEDUCTIBLE, "OD")),
            POLICY.policyId(),
            POLICY.policyNumber(),
            POLICY.term(),
            "OD",
            LimitType.DEDUCTIBLE,
            kes(20_000),
            0);

    @Test
    void what_is_payable_follows_from_the_loss_and_the_cover() {
        reserved(400_000).when(adjust(120_000), "amina", "adjuster").expectEvents(adjusted(20_000, 3_000_000, null));
    }

    @Test
    void a_claim_bears_its_deductible_and_its_limit_once_however_many_exposures_there_are() {
        reserved(400_000)
                .and(new ExposureOpened(CLAIM, OTHER, "OD", REPORTER))
                .and(new LossAdjusted(
                        CLAIM,
                        "CLM-2026-000001",
                        OTHER,
                        1,
                        null,
                        "Report",
                        new NetPayable(kes(15_000), List.of(), kes(2_900_000)),
                        kes(15_000),
                        null))
                .when(adjust(120_000), "amina", "adjuster")
                .expectEvents(adjusted(5_000, 100_000, null));
    }

    @Test
    void a_shared_deductible_is_what_other_claims_have_left_of_it() {
        var others =
                new LimitStand(kes(20_000), Map.of(HoldId.of(OTHER), kes(14_000), HoldId.of(OWN_DAMAGE), kes(1_000)));
        reserved(400_000)
                .under(cover(DeductibleBasis.ANNUAL_AGGREGATE))
                .standing(others)
                .when(adjust(120_000), "amina", "adjuster")
                .expectEvents(adjusted(6_000, 3_000_000, DEDUCTIBLE));
    }

    @Test
    void an_adjustment_that_counted_on_what_others_have_used_up_is_outdated_once() {
        var outdate = new OutdateAdjustment(CLAIM, OWN_DAMAGE, 1, kes(3_000));
        var outdated = new AdjustmentOutdated(CLAIM, OWN_DAMAGE, 1, kes(3_000));
        reserved(400_000).payable(100_000).when(outdate, "system", "system").expectEvents(outdated);
        reserved(400_000)
                .payable(100_000)
                .and(outdated)
                .when(outdate, "system", "system")
                .expectNoEvents();
        reserved(400_000)
                .payable(100_000)
                .when(new OutdateAdjustment(CLAIM, OWN_DAMAGE, 2, kes(3_000)), "system", "system")
                .expectNoEvents();
        reserved(400_000).when(outdate, "system", "system").expectNoEvents();
        reserved(400_000)
                .payable(100_000)
                .and(outdated)
                .when(pay(PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.ADJUSTMENT_OUTDATED));
    }

    @Test
    void the_payments_on_an_exposure_never_exceed_what_is_payable() {
        reserved(400_000)
                .payable(100_000)
                .when(pay(PaymentType.PARTIAL, 100_001), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_NET_PAYABLE));
        reserved(400_000)
                .payable(100_000)
                .when(pay(PaymentType.PARTIAL, 100_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_last_payment_waits_until_the_loss_has_been_adjusted() {
        reserved(400_000)
                .when(pay(PaymentType.FINAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.LOSS_NOT_ADJUSTED));
    }

    @Test
    void a_loss_is_not_adjusted_below_what_is_paid_promised_or_asked_for() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_001)
                .when(adjust(120_000), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.NET_BELOW_COMMITTED));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .when(adjust(120_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void sub_limits_bound_a_cause_of_loss_and_a_category() {
        var theft = cover(new SubLimit(Bounds.PERIL, "collision", kes(50_000)));
        var repair = cover(new SubLimit(Bounds.CATEGORY, "repair", kes(50_000)));
        var others =
                cover(new SubLimit(Bounds.PERIL, "theft", kes(1)), new SubLimit(Bounds.CATEGORY, "towing", kes(1)));

        for (var cover : List.of(theft, repair)) {
            reserved(400_000)
                    .under(cover)
                    .when(pay(PaymentType.PARTIAL, 50_001), "amina", "adjuster")
                    .expectException(refused(ClaimRefusal.EXCEEDS_SUB_LIMIT));
            reserved(400_000)
                    .under(cover)
                    .when(pay(PaymentType.PARTIAL, 50_000), "amina", "adjuster")
                    .expectSuccessfulHandlerExecution();
        }
        reserved(400_000)
                .under(others)
                .when(pay(PaymentType.PARTIAL, 50_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void where_average_applies_what_was_at_risk_must_be_said() {
        var average = new Cover("OD", kes(3_000_000), kes(0), List.of(), terms(kes(1_000_000), List.of()));
        reserved(400_000)
                .under(average)
                .when(adjust(120_000), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.VALUE_AT_RISK_MISSING));
        reserved(400_000)
                .under(average)
                .when(new AdjustLoss(CLAIM, OWN_DAMAGE, kes(120_000), kes(0), "Report"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.VALUE_AT_RISK_MISSING));
    }

    @Test
    void a_loss_is_not_negative_in_the_claims_currency_and_on_an_exposure_that_there_is() {
        reserved(400_000)
                .when(adjust(-1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        reserved(400_000)
                .when(new AdjustLoss(CLAIM, OWN_DAMAGE, Money.of(1, "USD"), null, "Report"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
        reserved(400_000)
                .when(new AdjustLoss(CLAIM, OTHER, kes(1), null, "Report"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_UNKNOWN));
        notified().when(adjust(1), "amina", "adjuster").expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }

    static RequestPayment pay(PaymentType type, long kes) {
        return RequestPaymentTest.request(FIRST, type, kes);
    }

    private static AdjustLoss adjust(long kes) {
        return new AdjustLoss(CLAIM, OWN_DAMAGE, kes(kes), null, "Report");
    }

    /** A loss of 120,000, of which the deductible takes so much, within a limit. */
    private static LossAdjusted adjusted(long deductible, long limit, @Nullable SharedLimit shared) {
        var loss = 120_000;
        var after = loss - deductible;
        var net = Math.min(after, limit);
        return new LossAdjusted(
                CLAIM,
                "CLM-2026-000001",
                OWN_DAMAGE,
                1,
                null,
                "Report",
                new NetPayable(
                        kes(loss),
                        List.of(
                                new Calculated(Step.DEDUCTIBLE, kes(loss), kes(deductible), null, kes(after)),
                                new Calculated(Step.OCCURRENCE_LIMIT, kes(after), kes(limit), null, kes(net))),
                        kes(net)),
                kes(deductible),
                shared);
    }

    private static Cover cover(DeductibleBasis basis) {
        return new Cover(
                "OD",
                kes(3_000_000),
                kes(20_000),
                List.of(),
                new CoverTerms(basis, 0, null, List.of(), null, 0, PremiumCondition.ON_ISSUE, DEFAULT_ORDER));
    }

    private static Cover cover(SubLimit... subLimits) {
        return new Cover("OD", kes(3_000_000), kes(20_000), List.of(), terms(null, List.of(subLimits)));
    }

    private static CoverTerms terms(@Nullable Money sumInsured, List<SubLimit> subLimits) {
        return new CoverTerms(
                DeductibleBasis.PER_CLAIM, 0, sumInsured, subLimits, null, 0, PremiumCondition.ON_ISSUE, DEFAULT_ORDER);
    }
}
