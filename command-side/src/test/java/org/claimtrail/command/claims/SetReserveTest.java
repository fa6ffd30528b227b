package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryOpened;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryRecorded;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class SetReserveTest {

    @Test
    void an_adjuster_sets_a_reserve_within_his_authority() {
        reserved(100_000)
                .when(set(500_000), "amina", "adjuster")
                .expectEvents(new ReserveSet(CLAIM, REPAIR, kes(500_000), "Estimate", basis("adjuster", kes(500_000))));
    }

    @Test
    void a_reserve_above_the_authority_waits_for_approval() {
        reserved(100_000).when(set(500_001), "amina", "adjuster").expectEvents(asked(500_001, "amina"));
    }

    @Test
    void the_authority_is_tested_on_the_reserves_of_all_lines_together() {
        var towing = new ReserveLine(OWN_DAMAGE, ReserveLine.CostType.ALAE, "towing");
        reserved(400_000)
                .when(new SetReserve(CLAIM, towing, kes(100_001), "Towing"), "amina", "adjuster")
                .expectEvents(new ReserveApprovalRequested(
                        CLAIM, towing, kes(100_001), "Towing", "amina", basis("adjuster", kes(500_000))));
    }

    @Test
    void what_a_claim_is_expected_to_cost_is_tested_before_what_comes_back() {
        var profile = PaymentTypesTest.with(new RoleAuthority(
                "claims-manager",
                List.of(
                        AmountLimit.upTo(LimitType.RESERVE, kes(5_000_000)),
                        AmountLimit.upTo(LimitType.CLAIM_INCURRED, kes(500_000))),
                Denial.DECIDE,
                null,
                0,
                1));
        var recovery = RecoveryId.of(new UUID(0, 40));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .approved(FIRST, 300_000)
                .and(new PaymentPosted(CLAIM, FIRST, new DisbursementId(new UUID(0, 9)), kes(300_000), "TRF_1"))
                .and(new RecoveryOpened(
                        CLAIM, recovery, "CLM-2026-000001", Kind.SUBROGATION, "Driver", kes(300_000), "Liability"))
                .and(new RecoveryRecorded(CLAIM, recovery, "R-1", kes(300_000), LOSS.date(), kes(300_000)))
                .deciding(profile)
                .when(set(500_001), "mary", "claims-manager")
                .expectEvents(new ReserveApprovalRequested(
                        CLAIM, REPAIR, kes(500_001), "Estimate", "mary", basis("claims-manager", kes(500_000))));
    }

    @Test
    void a_reserve_never_falls_below_what_is_paid_or_promised() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(set(299_999), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RESERVE_BELOW_COMMITTED));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(set(300_000), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void one_currency_a_claim() {
        reserved(1)
                .when(new SetReserve(CLAIM, REPAIR, Money.of(100, "USD"), "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void an_amount_that_cannot_be_counted_is_refused() {
        var towing = new ReserveLine(OWN_DAMAGE, ReserveLine.CostType.ALAE, "towing");
        reserved(1)
                .when(new SetReserve(CLAIM, towing, Money.of(Long.MAX_VALUE, "KES"), "x"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_TOO_LARGE));
    }

    @Test
    void a_line_with_a_waiting_reserve_takes_no_second_one() {
        reserved(1)
                .and(asked(600_000, "amina"))
                .when(set(2), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.RESERVE_APPROVAL_PENDING));
        reserved(7).when(set(7), "amina", "adjuster").expectException(refused(ClaimRefusal.RESERVE_UNCHANGED));
        reserved(7)
                .and(new ExposureClosed(CLAIM, OWN_DAMAGE))
                .when(set(8), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_CLOSED));
    }

    @Test
    void somebody_else_with_enough_authority_approves_a_waiting_reserve() {
        var approve = new ApproveReserve(CLAIM, REPAIR);
        reserved(1)
                .and(asked(600_000, "amina"))
                .when(approve, "otieno", "supervisor")
                .expectEvents(
                        new ReserveSet(CLAIM, REPAIR, kes(600_000), "Estimate", basis("supervisor", kes(2_000_000))));
        reserved(1)
                .and(asked(600_000, "otieno"))
                .when(approve, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.FOUR_EYES));
        reserved(1)
                .and(asked(2_000_001, "amina"))
                .when(approve, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        reserved(1)
                .and(asked(2_000_001, "amina"))
                .when(approve, "jury", "committee")
                .expectEvents(new ReserveSet(CLAIM, REPAIR, kes(2_000_001), "Estimate", basis("committee", null)));
        reserved(1).when(approve, "otieno", "supervisor").expectException(refused(ClaimRefusal.NO_RESERVE_PENDING));
    }

    @Test
    void a_waiting_reserve_goes_on_waiting_when_the_last_payment_of_the_line_releases_the_rest() {
        reserved(400_000)
                .and(asked(600_000, "amina"))
                .awaiting(FIRST, PaymentType.FINAL, 300_000)
                .approved(FIRST, 300_000)
                .and(new ReservesReleased(CLAIM, List.of(new ReservesReleased.Release(REPAIR, kes(100_000)))))
                .when(new ApproveReserve(CLAIM, REPAIR), "otieno", "supervisor")
                .expectEvents(
                        new ReserveSet(CLAIM, REPAIR, kes(600_000), "Estimate", basis("supervisor", kes(2_000_000))));
    }

    @Test
    void a_waiting_reserve_is_not_approved_below_what_has_been_asked_for_since() {
        reserved(900_000)
                .and(asked(600_000, "amina"))
                .awaiting(FIRST, PaymentType.PARTIAL, 600_001)
                .when(new ApproveReserve(CLAIM, REPAIR), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.RESERVE_BELOW_COMMITTED));
        reserved(900_000)
                .and(asked(600_000, "amina"))
                .awaiting(FIRST, PaymentType.PARTIAL, 600_000)
                .when(new ApproveReserve(CLAIM, REPAIR), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_waiting_reserve_can_be_turned_down_and_asked_for_anew() {
        reserved(1)
                .and(asked(600_000, "amina"))
                .when(new RejectReserve(CLAIM, REPAIR, "Too high"), "otieno", "supervisor")
                .expectEvents(new ReserveRejected(CLAIM, REPAIR, kes(600_000), "Too high"));
        reserved(1)
                .and(asked(600_000, "amina"))
                .and(new ReserveRejected(CLAIM, REPAIR, kes(600_000), "Too high"))
                .when(set(2), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    private static SetReserve set(long kes) {
        return new SetReserve(CLAIM, REPAIR, kes(kes), "Estimate");
    }

    private static ReserveApprovalRequested asked(long kes, String by) {
        return new ReserveApprovalRequested(CLAIM, REPAIR, kes(kes), "Estimate", by, basis("adjuster", kes(500_000)));
    }
}
