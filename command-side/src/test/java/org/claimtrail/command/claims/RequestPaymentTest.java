package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class RequestPaymentTest {

    @Test
    void a_payment_within_the_authority_is_approved_at_once() {
        reserved(400_000)
                .when(request(FIRST, PaymentType.PARTIAL, 250_000), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, WORKSHOP, kes(250_000), "amina"),
                        approval(FIRST, 250_000, 250_000, "amina", basis("adjuster", kes(250_000))));
    }

    @Test
    void an_adjuster_cannot_exceed_authority_over_several_payments() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 200_000)
                .approved(FIRST, 200_000)
                .when(request(SECOND, PaymentType.PARTIAL, 50_001), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM, SECOND, PaymentType.PARTIAL, REPAIR, WORKSHOP, kes(50_001), "amina"),
                        new PaymentApprovalRequested(CLAIM, SECOND, kes(250_001), basis("adjuster", kes(250_000))));
    }

    @Test
    void a_payment_never_exceeds_its_reserve_whether_paid_promised_or_asked_for() {
        reserved(400_000)
                .when(request(FIRST, PaymentType.PARTIAL, 400_001), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.EXCEEDS_RESERVE));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(request(SECOND, PaymentType.PARTIAL, 100_001), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.EXCEEDS_RESERVE));
    }

    @Test
    void the_payments_under_a_cover_never_exceed_its_limit() {
        var authority = new ReserveSet(CLAIM, REPAIR, kes(4_000_000), "Total loss", basis("committee", null));
        reserved(1)
                .and(authority)
                .when(request(FIRST, PaymentType.PARTIAL, 3_000_001), "jury", "committee")
                .expectException(refused(ClaimRefusal.EXCEEDS_COVER_LIMIT));
        reserved(1)
                .and(authority)
                .when(request(FIRST, PaymentType.PARTIAL, 3_000_000), "jury", "committee")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_last_payment_of_a_line_releases_the_rest_of_its_reserve() {
        reserved(400_000)
                .payable(300_000)
                .when(request(FIRST, PaymentType.FINAL, 240_000), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(CLAIM, FIRST, PaymentType.FINAL, REPAIR, WORKSHOP, kes(240_000), "amina"),
                        approval(FIRST, 240_000, 240_000, "amina", basis("adjuster", kes(250_000))),
                        new ReservesReleased(CLAIM, List.of(new Release(REPAIR, kes(160_000)))));
    }

    @Test
    void nothing_is_paid_before_coverage_is_confirmed() {
        opened().and(new ExposureOpened(CLAIM, OWN_DAMAGE, "OD", REPORTER))
                .when(request(FIRST, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.COVERAGE_NOT_CONFIRMED));
    }

    @Test
    void only_a_party_with_a_verified_account_is_paid() {
        reserved(400_000)
                .when(
                        new RequestPayment(CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, STRANGER, kes(1)),
                        "amina",
                        "adjuster")
                .expectException(refused(ClaimRefusal.PARTY_UNKNOWN));
        reserved(400_000)
                .when(
                        new RequestPayment(CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, REPORTER, kes(1)),
                        "amina",
                        "adjuster")
                .expectException(refused(ClaimRefusal.PAYEE_NOT_VERIFIED));
    }

    @Test
    void amounts_are_positive_and_in_the_claims_currency() {
        reserved(400_000)
                .when(request(FIRST, PaymentType.PARTIAL, 0), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.AMOUNT_NOT_POSITIVE));
        reserved(400_000)
                .when(
                        new RequestPayment(CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, GARAGE, Money.of(1, "USD")),
                        "amina",
                        "adjuster")
                .expectException(refused(ClaimRefusal.CURRENCY_MISMATCH));
    }

    @Test
    void a_payment_is_asked_for_once() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 1)
                .when(request(FIRST, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_ALREADY_REQUESTED));
    }

    static RequestPayment request(ClaimPaymentId id, PaymentType type, long kes) {
        return new RequestPayment(CLAIM, id, type, REPAIR, GARAGE, kes(kes));
    }

    static PaymentApproved approval(
            ClaimPaymentId id, long kes, long cumulative, String approver, AuthorityBasis basis) {
        return new PaymentApproved(
                CLAIM, id, "CLM-2026-000001", WORKSHOP, kes(kes), kes(cumulative), "amina", approver, basis);
    }
}
