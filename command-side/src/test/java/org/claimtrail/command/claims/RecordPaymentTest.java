package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.UUID;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.Test;

class RecordPaymentTest {

    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));
    private static final RecordPaymentPosted POSTED =
            new RecordPaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(300_000), "TRF_1");
    private static final RecordPaymentFailed FAILED =
            new RecordPaymentFailed(CLAIM, FIRST, DISBURSEMENT, "Account closed");
    private static final PaymentPosted PAID = new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(300_000), "TRF_1");
    private static final PaymentFailed UNPAID = new PaymentFailed(CLAIM, FIRST, DISBURSEMENT, "Account closed");

    @Test
    void an_approved_payment_is_posted_and_hearing_it_again_changes_nothing() {
        approved().when(POSTED, "system", "system").expectEvents(PAID);
        approved()
                .and(PAID)
                .when(POSTED, "system", "system")
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void no_money_moves_for_a_payment_that_was_not_approved() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(POSTED, "system", "system")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_APPROVED));
    }

    @Test
    void a_payment_that_was_not_approved_does_not_fail_and_one_that_was_not_paid_does_not_come_back() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(FAILED, "system", "system")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_APPROVED));
        var reverse = new MoneyCommand.RecordPaymentReversed(CLAIM, FIRST, DISBURSEMENT, "Sent back");
        approved().when(reverse, "system", "system").expectException(refused(ClaimRefusal.PAYMENT_NOT_POSTED));
        approved()
                .and(UNPAID)
                .when(reverse, "system", "system")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_POSTED));
    }

    @Test
    void a_payment_that_failed_gives_its_reserve_back() {
        approved().when(FAILED, "system", "system").expectEvents(UNPAID);
        approved()
                .and(UNPAID)
                .when(FAILED, "system", "system")
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        approved()
                .and(UNPAID)
                .when(RequestPaymentTest.request(SECOND, PaymentType.PARTIAL, 400_000), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }

    private static ClaimScenario approved() {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 300_000).approved(FIRST, 300_000);
    }
}
