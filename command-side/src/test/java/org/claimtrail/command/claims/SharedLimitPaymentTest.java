package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;
import static org.claimtrail.events.policies.CoverTerms.DEFAULT_ORDER;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.CoverTerms;
import org.junit.jupiter.api.Test;

class SharedLimitPaymentTest {

    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));
    private static final Cover COVER = new Cover(
            "OD",
            kes(3_000_000),
            kes(20_000),
            List.of(),
            new CoverTerms(
                    CoverTerms.DeductibleBasis.PER_CLAIM,
                    0,
                    null,
                    List.of(),
                    kes(1_000_000),
                    0,
                    CoverTerms.PremiumCondition.ON_ISSUE,
                    DEFAULT_ORDER));
    private static final LimitId LIMIT =
            LimitId.of("demo", POLICY.policyId(), POLICY.term(), new LimitId.Key(LimitType.AGGREGATE, "OD"));
    private static final SharedLimit SHARED = new SharedLimit(
            LIMIT,
            POLICY.policyId(),
            POLICY.policyNumber(),
            POLICY.term(),
            "OD",
            LimitType.AGGREGATE,
            kes(1_000_000),
            0);
    private static final RecordHoldGranted GRANTED = new RecordHoldGranted(CLAIM, FIRST, LIMIT);
    private static final PaymentHoldGranted HELD = new PaymentHoldGranted(CLAIM, FIRST, LIMIT);
    private static final PaymentHoldReleased RELEASED = new PaymentHoldReleased(CLAIM, FIRST, LIMIT);

    @Test
    void a_payment_under_a_shared_limit_waits_for_its_part() {
        shared().when(AdjustLossTest.pay(PaymentType.PARTIAL, 100_000), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, WORKSHOP, kes(100_000), "amina"),
                        asked(100_000, true));
    }

    @Test
    void once_its_part_is_there_it_is_approved_where_the_askers_authority_reaches() {
        waiting(100_000, true)
                .when(GRANTED, "system", "system")
                .expectEvents(
                        HELD,
                        RequestPaymentTest.approval(FIRST, 100_000, 100_000, "amina", basis("adjuster", kes(250_000))));
        waiting(300_000, false)
                .when(GRANTED, "system", "system")
                .expectEvents(
                        HELD,
                        new PaymentApprovalRequested(CLAIM, FIRST, kes(300_000), basis("adjuster", kes(250_000))));
    }

    @Test
    void what_may_not_be_paid_any_more_waits_for_a_person() {
        waiting(100_000, true)
                .and(new RightsReserved(CLAIM, "Doubts"))
                .when(GRANTED, "system", "system")
                .expectEvents(
                        HELD,
                        new PaymentApprovalRequested(CLAIM, FIRST, kes(100_000), basis("adjuster", kes(250_000))));
    }

    @Test
    void where_the_limit_has_less_left_the_payment_ends_and_says_so() {
        var refused = new PaymentHoldRefused(CLAIM, FIRST, LIMIT, kes(3));
        var command = new RecordHoldRefused(CLAIM, FIRST, LIMIT, kes(3));
        waiting(100_000, true).when(command, "system", "system").expectEvents(refused);
        waiting(100_000, true).and(refused).when(command, "system", "system").expectNoEvents();
        waiting(100_000, true)
                .and(refused)
                .when(RequestPaymentTest.request(SECOND, PaymentType.PARTIAL, 400_000), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void hearing_of_the_part_again_changes_nothing_and_too_late_gives_it_back() {
        waiting(300_000, false).and(HELD).when(GRANTED, "system", "system").expectNoEvents();
        waiting(300_000, false)
                .and(new PaymentWithdrawn(CLAIM, FIRST, "Asked twice"))
                .when(GRANTED, "system", "system")
                .expectEvents(RELEASED);
    }

    @Test
    void its_part_is_used_up_when_the_money_has_moved() {
        approved()
                .when(new RecordPaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "TRF_1"), "system", "system")
                .expectEvents(
                        new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "TRF_1"),
                        new PaymentHoldConfirmed(CLAIM, FIRST, LIMIT));
    }

    @Test
    void its_part_goes_back_when_it_is_turned_down_withdrawn_or_failed_or_comes_back() {
        waiting(300_000, false)
                .and(HELD)
                .when(new RejectPayment(CLAIM, FIRST, "No invoice"), "otieno", "supervisor")
                .expectEvents(new PaymentRejected(CLAIM, FIRST, "No invoice"), RELEASED);
        waiting(300_000, false)
                .when(new RejectPayment(CLAIM, FIRST, "No invoice"), "otieno", "supervisor")
                .expectEvents(new PaymentRejected(CLAIM, FIRST, "No invoice"), RELEASED);
        waiting(300_000, false)
                .when(new WithdrawPayment(CLAIM, FIRST, "Asked twice"), "amina", "adjuster")
                .expectEvents(new PaymentWithdrawn(CLAIM, FIRST, "Asked twice"), RELEASED);
        approved()
                .when(new RecordPaymentFailed(CLAIM, FIRST, DISBURSEMENT, "Closed"), "system", "system")
                .expectEvents(new PaymentFailed(CLAIM, FIRST, DISBURSEMENT, "Closed"), RELEASED);
        approved()
                .and(new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "TRF_1"))
                .when(new RecordPaymentReversed(CLAIM, FIRST, DISBURSEMENT, "Sent back"), "system", "system")
                .expectEvents(new PaymentReversed(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "Sent back"), RELEASED);
    }

    @Test
    void what_is_paid_without_a_duty_takes_nothing_from_the_limit() {
        shared().when(AdjustLossTest.pay(PaymentType.EX_GRATIA, 100_000), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM, FIRST, PaymentType.EX_GRATIA, REPAIR, WORKSHOP, kes(100_000), "amina"),
                        new PaymentApprovalRequested(CLAIM, FIRST, kes(100_000), basis("adjuster", kes(0))));
    }

    @Test
    void whoever_gets_the_payee_changed_needs_somebody_else_whatever_his_authority() {
        waiting(100_000, true)
                .and(new PayeeChanged(CLAIM, FIRST, WORKSHOP, "amina"))
                .when(GRANTED, "system", "system")
                .expectEvents(
                        HELD,
                        new PaymentApprovalRequested(CLAIM, FIRST, kes(100_000), basis("adjuster", kes(250_000))));
    }

    private static PaymentHoldRequested asked(long kes, boolean sufficient) {
        return new PaymentHoldRequested(
                CLAIM,
                "CLM-2026-000001",
                FIRST,
                SHARED,
                kes(kes),
                kes(kes),
                basis("adjuster", kes(250_000)),
                sufficient);
    }

    private static ClaimScenario shared() {
        return reserved(400_000).under(COVER);
    }

    private static ClaimScenario waiting(long kes, boolean sufficient) {
        return shared().awaiting(FIRST, PaymentType.PARTIAL, kes).and(asked(kes, sufficient));
    }

    private static ClaimScenario approved() {
        return waiting(100_000, true).and(HELD).approved(FIRST, 100_000);
    }
}
