package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.payments.DisbursementId;
import org.junit.jupiter.api.Test;

class ChangePayeeTest {

    private static final String WHY = "The payee or the account was changed after the approval.";
    private static final Party OTHER =
            new Party(STRANGER, Party.Role.GARAGE, "Kenyatta Motors", new BankAccount("KCB", "99", "Kenyatta Motors"));
    private static final BankAccount NEW_ACCOUNT = new BankAccount("EQUITY", "77", "Ngong Motors");
    private static final Party ELSEWHERE = new Party(GARAGE, Party.Role.GARAGE, "Ngong Road Motors", NEW_ACCOUNT);
    private static final ChangePayee CHANGE = new ChangePayee(CLAIM, FIRST, STRANGER);

    @Test
    void another_payee_voids_the_approval() {
        approved()
                .when(CHANGE, "baraka", "adjuster")
                .expectEvents(
                        new PaymentApprovalVoided(CLAIM, FIRST, 1, WHY),
                        new PayeeChanged(CLAIM, FIRST, OTHER, "baraka"));
    }

    @Test
    void another_account_voids_the_approval_of_every_payment_that_goes_there() {
        approved()
                .awaiting(SECOND, PaymentType.PARTIAL, 1)
                .when(new ChangePartyAccount(CLAIM, GARAGE, NEW_ACCOUNT), "baraka", "adjuster")
                .expectEvents(
                        new PartyAccountChanged(CLAIM, GARAGE, NEW_ACCOUNT, "baraka"),
                        new PaymentApprovalVoided(CLAIM, FIRST, 1, WHY),
                        new PayeeChanged(CLAIM, FIRST, ELSEWHERE, "baraka"),
                        new PayeeChanged(CLAIM, SECOND, ELSEWHERE, "baraka"));
    }

    @Test
    void another_account_changes_no_payment_to_somebody_else_and_none_that_has_ended() {
        var account = new BankAccount("KCB", "100", "Kenyatta Motors");
        approved()
                .when(new ChangePartyAccount(CLAIM, STRANGER, account), "baraka", "adjuster")
                .expectEvents(new PartyAccountChanged(CLAIM, STRANGER, account, "baraka"));
        approved()
                .and(new PaymentFailed(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 1), "Closed"))
                .when(new ChangePartyAccount(CLAIM, GARAGE, NEW_ACCOUNT), "baraka", "adjuster")
                .expectEvents(new PartyAccountChanged(CLAIM, GARAGE, NEW_ACCOUNT, "baraka"));
    }

    @Test
    void a_supplement_whose_payee_changes_gives_back_the_reserve_that_it_had_brought_along() {
        approved()
                .and(new PaymentPosted(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 1), kes(100_000), "TRF_1"))
                .and(new ExposureClosed(CLAIM, OWN_DAMAGE))
                .and(new ReservesReleased(CLAIM, List.of(new Release(REPAIR, kes(300_000)))))
                .and(new ClaimClosed(CLAIM, Outcome.PAID))
                .awaiting(SECOND, PaymentType.SUPPLEMENT, 50_000)
                .and(new ReserveSet(CLAIM, REPAIR, kes(150_000), "Supplement", basis("supervisor", kes(1_000_000))))
                .approved(SECOND, 50_000)
                .when(new ChangePayee(CLAIM, SECOND, STRANGER), "baraka", "adjuster")
                .expectEvents(
                        new PaymentApprovalVoided(CLAIM, SECOND, 1, WHY),
                        new ReservesReleased(CLAIM, List.of(new Release(REPAIR, kes(50_000)))),
                        new PayeeChanged(CLAIM, SECOND, OTHER, "baraka"));
    }

    @Test
    void money_that_was_released_keeps_its_payee() {
        approved()
                .released()
                .when(CHANGE, "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_RELEASED));
        approved()
                .released()
                .when(new ChangePartyAccount(CLAIM, GARAGE, NEW_ACCOUNT), "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_RELEASED));
    }

    @Test
    void whoever_changed_the_payee_does_not_approve_and_the_next_approval_is_another_one() {
        changed()
                .when(new ApprovePayment(CLAIM, FIRST), "baraka", "supervisor")
                .expectException(refused(ClaimRefusal.FOUR_EYES));
        changed()
                .when(new ApprovePayment(CLAIM, FIRST), "wangari", "supervisor")
                .expectEvents(new PaymentApproved(
                        CLAIM,
                        FIRST,
                        "CLM-2026-000001",
                        OTHER,
                        kes(100_000),
                        kes(100_000),
                        "amina",
                        "wangari",
                        basis("supervisor", kes(1_000_000)),
                        kes(100_000),
                        2,
                        List.of("amina", "baraka", "otieno", "wangari")));
    }

    @Test
    void what_becomes_of_a_voided_approvals_disbursement_is_no_news() {
        var stopped = new RecordPaymentFailed(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 1), "Voided");
        for (var scenario : List.of(changed(), reapproved())) {
            scenario.when(stopped, "system", "system").expectNoEvents().expectSuccessfulHandlerExecution();
        }
        reapproved()
                .when(
                        new RecordPaymentFailed(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 2), "Closed"),
                        "system",
                        "system")
                .expectEvents(new PaymentFailed(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 2), "Closed"));
    }

    @Test
    void the_payee_is_another_party_with_an_account_and_the_payment_under_way() {
        approved()
                .when(new ChangePayee(CLAIM, FIRST, GARAGE), "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYEE_UNCHANGED));
        approved()
                .when(new ChangePayee(CLAIM, FIRST, REPORTER), "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYEE_NOT_VERIFIED));
        approved()
                .and(new PaymentFailed(CLAIM, FIRST, DisbursementId.of("demo", FIRST, 1), "Closed"))
                .when(CHANGE, "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_ENDED));
        approved()
                .when(new ChangePartyAccount(CLAIM, GARAGE, WORKSHOP.account()), "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.PAYEE_UNCHANGED));
    }

    @Test
    void nobody_is_paid_whose_account_was_taken_away() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .and(new PartyAccountChanged(CLAIM, GARAGE, null, "baraka"))
                .and(new PayeeChanged(
                        CLAIM, FIRST, new Party(GARAGE, Party.Role.GARAGE, "Ngong Road Motors", null), "baraka"))
                .when(new ApprovePayment(CLAIM, FIRST), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.PAYEE_NOT_VERIFIED));
    }

    private static ClaimScenario approved() {
        return reserved(400_000)
                .and(new PartyAdded(CLAIM, OTHER))
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000);
    }

    private static ClaimScenario changed() {
        return approved()
                .and(new PaymentApprovalVoided(CLAIM, FIRST, 1, WHY))
                .and(new PayeeChanged(CLAIM, FIRST, OTHER, "baraka"));
    }

    private static ClaimScenario reapproved() {
        return changed()
                .and(new PaymentApproved(
                        CLAIM,
                        FIRST,
                        "CLM-2026-000001",
                        OTHER,
                        kes(100_000),
                        kes(100_000),
                        "amina",
                        "wangari",
                        basis("supervisor", null),
                        kes(100_000),
                        2,
                        List.of("amina", "wangari")));
    }
}
