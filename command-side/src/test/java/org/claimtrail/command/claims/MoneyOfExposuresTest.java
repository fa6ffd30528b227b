package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.AdjustLoss;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.claims.NetPayable.Calculated;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.*;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What belongs to one line, exposure, category or cover counts there and nowhere else. */
class MoneyOfExposuresTest {

    private static final ExposureId LIABILITY = new ExposureId(new UUID(0, 51));
    private static final ReserveLine INJURY = new ReserveLine(LIABILITY, CostType.INDEMNITY, "injury");
    private static final ReserveLine REPAIR_OF_OTHER = new ReserveLine(LIABILITY, CostType.INDEMNITY, "repair");
    private static final ReserveLine TOWING = new ReserveLine(OWN_DAMAGE, CostType.INDEMNITY, "towing");

    @Test
    void a_deductible_that_another_cover_has_taken_is_not_this_covers() {
        two().and(new LossAdjusted(
                        CLAIM,
                        "CLM-2026-000001",
                        LIABILITY,
                        1,
                        null,
                        "Report",
                        new NetPayable(kes(15_000), List.of(), kes(0)),
                        kes(15_000),
                        null))
                .when(new AdjustLoss(CLAIM, OWN_DAMAGE, kes(120_000), null, "Report"), "amina", "adjuster")
                .expectEvents(new LossAdjusted(
                        CLAIM,
                        "CLM-2026-000001",
                        OWN_DAMAGE,
                        1,
                        null,
                        "Report",
                        new NetPayable(
                                kes(120_000),
                                List.of(
                                        new Calculated(Step.DEDUCTIBLE, kes(120_000), kes(20_000), null, kes(100_000)),
                                        new Calculated(
                                                Step.OCCURRENCE_LIMIT, kes(100_000), kes(70_000), null, kes(70_000))),
                                kes(70_000)),
                        kes(20_000),
                        null));
    }

    @Test
    void payments_under_another_cover_take_nothing_from_a_covers_limit() {
        two().and(asked(SECOND, INJURY, 60_000))
                .when(request(REPAIR, PaymentType.PARTIAL, 70_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        two().and(asked(SECOND, REPAIR, 60_000))
                .when(request(REPAIR, PaymentType.PARTIAL, 10_001), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_COVER_LIMIT));
    }

    @Test
    void a_sub_limit_bounds_its_category_under_its_cover_and_what_is_owed() {
        var bounded = List.of(new SubLimit(Bounds.CATEGORY, "repair", kes(50_000)));
        var elsewhere = new PolicySnapshotAttached(
                CLAIM, policy(cover("OD", 20_000, 0, null, bounded), cover("TPL", 0, 0, null, List.of())));
        two().and(elsewhere)
                .and(asked(SECOND, REPAIR, 30_000))
                .when(request(REPAIR, PaymentType.PARTIAL, 20_001), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_SUB_LIMIT));
        two().and(elsewhere)
                .and(asked(SECOND, TOWING, 30_000))
                .when(request(REPAIR, PaymentType.PARTIAL, 40_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        two().and(elsewhere)
                .and(asked(SECOND, REPAIR_OF_OTHER, 30_000))
                .when(request(REPAIR, PaymentType.PARTIAL, 50_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        two().and(elsewhere)
                .and(new PaymentRequested(CLAIM, SECOND, PaymentType.EX_GRATIA, REPAIR, WORKSHOP, kes(30_000), "amina"))
                .when(request(REPAIR, PaymentType.PARTIAL, 50_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        two().and(elsewhere)
                .and(asked(SECOND, REPAIR, 30_000))
                .and(new PaymentRejected(CLAIM, SECOND, "Not owed"))
                .when(request(REPAIR, PaymentType.PARTIAL, 50_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_last_payment_needs_no_adjustment_where_nothing_is_taken_off() {
        for (var plain : List.of(cover("OD", 0, 0, null, List.of()))) {
            two().and(new PolicySnapshotAttached(CLAIM, policy(plain)))
                    .when(request(REPAIR, PaymentType.FINAL, 1), "amina", "adjuster")
                    .expectSuccessfulHandlerExecution();
        }
        for (var less : List.of(
                cover("OD", 1, 0, null, List.of()),
                cover("OD", 0, 1, null, List.of()),
                cover("OD", 0, 0, kes(1), List.of()))) {
            two().and(new PolicySnapshotAttached(CLAIM, policy(less)))
                    .when(request(REPAIR, PaymentType.FINAL, 1), "amina", "adjuster")
                    .expectException(refused(ClaimRefusal.LOSS_NOT_ADJUSTED));
        }
    }

    @Test
    void nothing_is_paid_under_a_cover_of_another_currency_or_one_that_is_gone() {
        var dollars = new Cover("OD", Money.of(100, "USD"), Money.of(0, "USD"), List.of());
        two().and(new PolicySnapshotAttached(CLAIM, policy(dollars)))
                .when(request(REPAIR, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
        two().and(new PolicySnapshotAttached(CLAIM, policy(cover("TPL", 0, 0, null, List.of()))))
                .when(request(REPAIR, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.COVER_UNKNOWN));
    }

    @Test
    void nothing_is_paid_on_an_exposure_that_is_closed() {
        two().and(new ExposureClosed(CLAIM, OWN_DAMAGE))
                .when(request(REPAIR, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_CLOSED));
    }

    @Test
    void what_waits_on_one_exposure_keeps_no_other_open() {
        var waiting = new ReserveApprovalRequested(
                CLAIM, INJURY, kes(600_000), "Estimate", "amina", basis("adjuster", kes(500_000)));
        two().and(waiting)
                .when(new CloseExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectEvents(new ExposureClosed(CLAIM, OWN_DAMAGE));
        two().and(waiting)
                .when(new CloseExposure(CLAIM, LIABILITY), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_PENDING));
    }

    @Test
    void a_reserve_that_is_turned_down_leaves_the_others_waiting() {
        two().and(new ReserveApprovalRequested(
                        CLAIM, INJURY, kes(600_000), "Estimate", "amina", basis("adjuster", kes(500_000))))
                .and(new ReserveApprovalRequested(
                        CLAIM, REPAIR, kes(700_000), "Estimate", "amina", basis("adjuster", kes(500_000))))
                .and(new ReserveRejected(CLAIM, REPAIR, kes(700_000), "Too high"))
                .when(new RejectReserve(CLAIM, INJURY, "Too high"), "otieno", "supervisor")
                .expectEvents(new ReserveRejected(CLAIM, INJURY, kes(600_000), "Too high"));
    }

    @Test
    void only_what_is_paid_ex_gratia_counts_towards_the_authority_to_pay_so() {
        two().and(asked(FIRST, REPAIR, 60_000))
                .and(new PaymentRequested(CLAIM, SECOND, PaymentType.EX_GRATIA, TOWING, WORKSHOP, kes(1_000), "amina"))
                .deciding(exGratia(1_000))
                .when(new ApprovePayment(CLAIM, SECOND), "meneja", "claims-manager")
                .expectSuccessfulHandlerExecution();
        two().and(asked(FIRST, REPAIR, 60_000))
                .and(new PaymentRequested(CLAIM, SECOND, PaymentType.EX_GRATIA, TOWING, WORKSHOP, kes(1_000), "amina"))
                .deciding(exGratia(999))
                .when(new ApprovePayment(CLAIM, SECOND), "meneja", "claims-manager")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
    }

    private static AuthorityProfile exGratia(long kes) {
        return AuthorityProfile.of(
                3,
                List.of(new RoleAuthority(
                        "claims-manager",
                        List.of(AmountLimit.upTo(LimitType.EX_GRATIA, kes(kes))),
                        Denial.NO,
                        null,
                        0,
                        1)));
    }

    /** Two exposures under two covers: own damage up to 70,000, liability up to 70,000. */
    private static ClaimScenario two() {
        return reserved(400_000)
                .and(new PolicySnapshotAttached(
                        CLAIM, policy(cover("OD", 20_000, 0, null, List.of()), cover("TPL", 0, 0, null, List.of()))))
                .and(new ExposureOpened(CLAIM, LIABILITY, "TPL", REPORTER))
                .and(new ReserveSet(CLAIM, INJURY, kes(100_000), "Estimate", basis("supervisor", kes(2_000_000))))
                .and(new ReserveSet(CLAIM, TOWING, kes(50_000), "Estimate", basis("supervisor", kes(2_000_000))));
    }

    private static PaymentRequested asked(ClaimPaymentId id, ReserveLine line, long kes) {
        return new PaymentRequested(CLAIM, id, PaymentType.PARTIAL, line, WORKSHOP, kes(kes), "amina");
    }

    private static RequestPayment request(ReserveLine line, PaymentType type, long kes) {
        return new RequestPayment(CLAIM, FIRST, type, line, GARAGE, kes(kes));
    }

    private static PolicySnapshot policy(Cover... covers) {
        return new PolicySnapshot(
                POLICY.policyId(),
                POLICY.policyNumber(),
                POLICY.product(),
                POLICY.holder(),
                POLICY.term(),
                List.of(covers),
                POLICY.premium(),
                POLICY.asOf(),
                POLICY.policyVersion());
    }

    private static Cover cover(
            String code, long deductible, int coinsurance, @Nullable Money sumInsured, List<SubLimit> subLimits) {
        var terms = new CoverTerms(
                DeductibleBasis.PER_CLAIM,
                coinsurance,
                sumInsured,
                subLimits,
                null,
                0,
                PremiumCondition.ON_ISSUE,
                DEFAULT_ORDER);
        return new Cover(code, kes(70_000), kes(deductible), List.of(), terms);
    }
}
