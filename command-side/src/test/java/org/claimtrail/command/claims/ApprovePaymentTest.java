package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class ApprovePaymentTest {

    private static final ApprovePayment COMMAND = new ApprovePayment(CLAIM, FIRST);

    @Test
    void somebody_else_with_enough_authority_approves_a_waiting_payment() {
        waiting(300_000)
                .when(COMMAND, "otieno", "supervisor")
                .expectEvents(RequestPaymentTest.approval(
                        FIRST, 300_000, 300_000, "otieno", basis("supervisor", kes(1_000_000))));
    }

    @Test
    void nobody_approves_what_he_asked_for() {
        waiting(300_000).when(COMMAND, "amina", "supervisor").expectException(refused(ClaimRefusal.FOUR_EYES));
    }

    @Test
    void the_approver_needs_the_authority_for_everything_paid_and_promised() {
        waiting(300_000).when(COMMAND, "baraka", "adjuster").expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        waiting(300_000).when(COMMAND, "fatuma", "finance").expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
    }

    @Test
    void a_payment_is_approved_or_turned_down_once() {
        waiting(300_000)
                .approved(FIRST, 300_000)
                .when(COMMAND, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_PENDING));
        reserved(400_000).when(COMMAND, "otieno", "supervisor").expectException(refused(ClaimRefusal.PAYMENT_UNKNOWN));
    }

    @Test
    void coverage_must_still_be_confirmed() {
        waiting(300_000)
                .and(new RightsReserved(CLAIM, "Doubts"))
                .when(COMMAND, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.COVERAGE_NOT_CONFIRMED));
    }

    @Test
    void a_payment_that_is_turned_down_gives_its_reserve_back() {
        waiting(300_000)
                .when(new RejectPayment(CLAIM, FIRST, "No invoice"), "otieno", "supervisor")
                .expectEvents(new PaymentRejected(CLAIM, FIRST, "No invoice"));
        waiting(300_000)
                .and(new PaymentRejected(CLAIM, FIRST, "No invoice"))
                .when(RequestPaymentTest.request(SECOND, PaymentType.PARTIAL, 400_000), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }

    private static ClaimScenario waiting(long kes) {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, kes);
    }
}
