package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.ApprovePayment;
import org.claimtrail.command.claims.ClaimCommand.QuotedRate;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldGranted;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldRefused;
import org.claimtrail.command.claims.MoneyCommand.ResubmitPayment;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.InvestigationEvent.InvestigationReferred;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class ResubmitPaymentTest {

    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));
    private static final LimitId LIMIT =
            LimitId.of("demo", POLICY.policyId(), POLICY.term(), new LimitId.Key(LimitType.AGGREGATE, "OD"));
    private static final PaymentRejected REJECTED = new PaymentRejected(CLAIM, FIRST, "No invoice");
    private static final ResubmitPayment AGAIN = again(120_000);

    @Test
    void a_rejected_payment_is_asked_for_again_corrected_and_keeps_its_identity() {
        rejected().when(AGAIN, "amina", "adjuster").expectEvents(resubmitted(1, 120_000, "amina"), waits(120_000));
        rejected()
                .and(resubmitted(1, 120_000, "amina"))
                .and(REJECTED)
                .when(again(90_000), "amina", "adjuster")
                .expectEvents(resubmitted(2, 90_000, "amina"), waits(90_000));
    }

    @Test
    void it_always_waits_for_somebody_who_had_no_part_in_it_and_is_approved_as_any_other() {
        var waiting = rejected().and(resubmitted(1, 120_000, "baraka"));
        waiting.when(new ApprovePayment(CLAIM, FIRST), "otieno", "supervisor")
                .expectEvents(new PaymentApproved(
                        CLAIM,
                        FIRST,
                        "CLM-2026-000001",
                        WORKSHOP,
                        kes(120_000),
                        kes(120_000),
                        "baraka",
                        "otieno",
                        basis("supervisor", kes(1_000_000)),
                        kes(120_000),
                        1,
                        List.of("amina", "baraka", "otieno")));
        for (var involved : List.of("amina", "baraka")) {
            rejected()
                    .and(resubmitted(1, 120_000, "baraka"))
                    .when(new ApprovePayment(CLAIM, FIRST), involved, "supervisor")
                    .expectException(refused(ClaimRefusal.FOUR_EYES));
        }
    }

    @Test
    void a_failed_payment_gets_another_disbursement_with_its_next_approval() {
        failed().and(resubmitted(1, 300_000, "amina"))
                .when(new ApprovePayment(CLAIM, FIRST), "wambui", "supervisor")
                .expectEvents(new PaymentApproved(
                        CLAIM,
                        FIRST,
                        "CLM-2026-000001",
                        WORKSHOP,
                        kes(300_000),
                        kes(300_000),
                        "amina",
                        "wambui",
                        basis("supervisor", kes(1_000_000)),
                        kes(300_000),
                        2,
                        List.of("amina", "otieno", "wambui")));
    }

    @Test
    void what_stays_as_it_was_need_not_be_said_again() {
        failed().when(
                        new ResubmitPayment(CLAIM, FIRST, null, null, null, "The account is open again"),
                        "amina",
                        "adjuster")
                .expectEvents(
                        new PaymentResubmitted(
                                CLAIM, FIRST, 1, WORKSHOP, kes(300_000), "amina", null, "The account is open again"),
                        waits(300_000));
    }

    @Test
    void only_what_came_to_nothing_is_asked_for_again() {
        var asked = reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 300_000);
        asked.when(AGAIN, "amina", "adjuster").expectException(refused(ClaimRefusal.PAYMENT_NOT_ENDED));
        reserved(400_000).when(AGAIN, "amina", "adjuster").expectException(refused(ClaimRefusal.PAYMENT_UNKNOWN));
        approved().when(AGAIN, "amina", "adjuster").expectException(refused(ClaimRefusal.PAYMENT_NOT_ENDED));
        var posted = new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(300_000), "TRF_1");
        approved()
                .and(posted)
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_ENDED));
        approved()
                .and(posted)
                .and(new PaymentReversed(CLAIM, FIRST, DISBURSEMENT, kes(300_000), "Sent back"))
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_ENDED));
        asked().and(new PaymentWithdrawn(CLAIM, FIRST, "Asked twice"))
                .when(AGAIN, "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_meets_everything_that_a_new_payment_meets() {
        rejected().when(again(400_001), "amina", "adjuster").expectException(refused(ClaimRefusal.EXCEEDS_RESERVE));
        rejected().when(again(0), "amina", "adjuster").expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        rejected()
                .and(new InvestigationReferred(CLAIM, 1, "Staged", List.of("Tip"), null, "otieno", List.of()))
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENTS_ON_HOLD));
        rejected()
                .and(new RightsReserved(CLAIM, "Doubts"))
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.COVERAGE_NOT_CONFIRMED));
        rejected()
                .and(new ExposureClosed(CLAIM, OWN_DAMAGE))
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_CLOSED));
        rejected().when(to(REPORTER), "amina", "adjuster").expectException(refused(ClaimRefusal.PAYEE_NOT_VERIFIED));
        rejected().when(to(STRANGER), "amina", "adjuster").expectException(refused(ClaimRefusal.PARTY_UNKNOWN));
        rejected()
                .payable(100_000)
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_NET_PAYABLE));
    }

    @Test
    void a_payee_in_another_currency_gets_the_rate_of_the_day_on_which_it_is_asked_for_again() {
        var abroad = new Exchange(Money.of(232_500, "USD"), "0.00775", "CBK", LOSS.date());
        var before = new PaymentRequested(
                CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, WORKSHOP, kes(300_000), "amina", abroad);
        reserved(400_000)
                .and(before)
                .and(REJECTED)
                .when(AGAIN, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCHANGE_INVALID));
        reserved(400_000)
                .and(before)
                .and(REJECTED)
                .when(
                        new ResubmitPayment(
                                CLAIM,
                                FIRST,
                                null,
                                kes(130),
                                new QuotedRate("USD", "0.00775", "CBK", LOSS.date()),
                                "Invoice"),
                        "amina",
                        "adjuster")
                .expectEvents(
                        new PaymentResubmitted(
                                CLAIM,
                                FIRST,
                                1,
                                WORKSHOP,
                                kes(130),
                                "amina",
                                new Exchange(Money.of(101, "USD"), "0.00775", "CBK", LOSS.date()),
                                "Invoice"),
                        waits(130));
    }

    @Test
    void it_asks_a_shared_limit_anew_and_an_answer_to_its_earlier_question_is_not_taken_for_the_later_ones() {
        waitingAgain()
                .when(new RecordHoldGranted(CLAIM, FIRST, LIMIT, 1), "system", "system")
                .expectEvents(new PaymentHoldReleased(CLAIM, FIRST, LIMIT, 1));
        waitingAgain()
                .when(new RecordHoldRefused(CLAIM, FIRST, LIMIT, kes(3), 1), "system", "system")
                .expectNoEvents();
        waitingAgain()
                .when(new RecordHoldGranted(CLAIM, FIRST, LIMIT, 2), "system", "system")
                .expectEvents(new PaymentHoldGranted(CLAIM, FIRST, LIMIT), waits(120_000));
        waitingAgain()
                .when(new RecordHoldRefused(CLAIM, FIRST, LIMIT, kes(3), 2), "system", "system")
                .expectEvents(new PaymentHoldRefused(CLAIM, FIRST, LIMIT, kes(3)));
    }

    private static ClaimScenario waitingAgain() {
        return asked().and(hold(300_000, 1))
                .and(REJECTED)
                .and(new PaymentHoldReleased(CLAIM, FIRST, LIMIT, 1))
                .and(resubmitted(1, 120_000, "amina"))
                .and(hold(120_000, 2));
    }

    private static PaymentHoldRequested hold(long kes, int asking) {
        var limit = new SharedLimit(
                LIMIT,
                POLICY.policyId(),
                POLICY.policyNumber(),
                POLICY.term(),
                "OD",
                LimitType.AGGREGATE,
                kes(500_000),
                0);
        return new PaymentHoldRequested(
                CLAIM,
                "CLM-2026-000001",
                FIRST,
                limit,
                kes(kes),
                kes(kes),
                basis("adjuster", kes(250_000)),
                false,
                asking);
    }

    private static ClaimScenario asked() {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 300_000);
    }

    private static ClaimScenario rejected() {
        return asked().and(REJECTED);
    }

    private static ClaimScenario approved() {
        return asked().approved(FIRST, 300_000);
    }

    private static ClaimScenario failed() {
        return approved().and(new PaymentFailed(CLAIM, FIRST, DISBURSEMENT, "Account closed"));
    }

    private static ResubmitPayment again(long kes) {
        return new ResubmitPayment(CLAIM, FIRST, null, kes(kes), null, "Invoice");
    }

    private static ResubmitPayment to(PartyId payee) {
        return new ResubmitPayment(CLAIM, FIRST, payee, null, null, "Invoice");
    }

    private static PaymentResubmitted resubmitted(int count, long kes, String by) {
        return new PaymentResubmitted(CLAIM, FIRST, count, WORKSHOP, kes(kes), by, null, "Invoice");
    }

    private static PaymentApprovalRequested waits(long kes) {
        return new PaymentApprovalRequested(CLAIM, FIRST, kes(kes), basis("adjuster", kes(250_000)));
    }
}
