package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.MoneyCommand.*;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;

class PaymentTypesTest {

    private static final DisbursementId DISBURSEMENT = new DisbursementId(new UUID(0, 9));
    private static final AuthorityProfile WITH_MANAGER = with(new RoleAuthority(
            "claims-manager",
            List.of(
                    AmountLimit.upTo(LimitType.CUMULATIVE_PAYMENT, kes(5_000_000)),
                    AmountLimit.upTo(LimitType.EX_GRATIA, kes(500_000))),
            Denial.DECIDE,
            null,
            0,
            1));

    @Test
    void a_supplement_waits_for_a_supervisor_and_brings_its_reserve_along() {
        closed().when(supplement(50_000), "otieno", "supervisor")
                .expectEvents(
                        asked(PaymentType.SUPPLEMENT, 50_000, "otieno"),
                        new PaymentApprovalRequested(CLAIM, SECOND, kes(150_000), basis("supervisor", kes(1_000_000))));
        waitingSupplement()
                .when(new ApprovePayment(CLAIM, SECOND), "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        waitingSupplement()
                .when(new ApprovePayment(CLAIM, SECOND), "otieno", "supervisor")
                .expectEvents(
                        new ReserveSet(
                                CLAIM,
                                REPAIR,
                                kes(150_000),
                                "Supplement to a claim that had been closed",
                                basis("supervisor", kes(1_000_000))),
                        new PaymentApproved(
                                CLAIM,
                                SECOND,
                                "CLM-2026-000001",
                                WORKSHOP,
                                kes(50_000),
                                kes(150_000),
                                "amina",
                                "otieno",
                                basis("supervisor", kes(1_000_000))));
    }

    @Test
    void only_a_closed_claim_gets_supplements_and_only_supplements() {
        reserved(400_000)
                .when(supplement(1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_CLOSED));
        closed().when(RequestPaymentTest.request(SECOND, PaymentType.PARTIAL, 1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }

    @Test
    void a_supplement_is_owed_for_a_loss_that_turned_out_larger() {
        closed().payable(100_000)
                .when(supplement(1), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_NET_PAYABLE));
    }

    @Test
    void what_a_closed_claim_gets_back_is_released_at_once() {
        approvedSupplement()
                .when(new RecordPaymentFailed(CLAIM, SECOND, DISBURSEMENT, "Account closed"), "system", "system")
                .expectEvents(
                        new PaymentFailed(CLAIM, SECOND, DISBURSEMENT, "Account closed"),
                        new ReservesReleased(CLAIM, List.of(new Release(REPAIR, kes(50_000)))));
        closed().when(new RecordPaymentReversed(CLAIM, FIRST, DISBURSEMENT, "Sent back"), "system", "system")
                .expectEvents(
                        new PaymentReversed(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "Sent back"),
                        new ReservesReleased(CLAIM, List.of(new Release(REPAIR, kes(100_000)))));
    }

    @Test
    void denied_coverage_pays_only_ex_gratia_and_on_an_authority_of_its_own() {
        denied().when(RequestPaymentTest.request(FIRST, PaymentType.PARTIAL, 1), "mary", "claims-manager")
                .expectException(refused(ClaimRefusal.COVERAGE_NOT_CONFIRMED));
        denied().when(RequestPaymentTest.request(FIRST, PaymentType.EX_GRATIA, 300_000), "mary", "claims-manager")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM, FIRST, PaymentType.EX_GRATIA, REPAIR, WORKSHOP, kes(300_000), "mary"),
                        new PaymentApprovalRequested(
                                CLAIM, FIRST, kes(300_000), basis("claims-manager", kes(500_000))));
        denied().awaiting(FIRST, PaymentType.EX_GRATIA, 300_000)
                .when(new ApprovePayment(CLAIM, FIRST), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        denied().awaiting(FIRST, PaymentType.EX_GRATIA, 300_000)
                .when(new ApprovePayment(CLAIM, FIRST), "mary", "claims-manager")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_payment_is_taken_back_by_whoever_asked_for_it_as_long_as_it_waits() {
        var withdraw = new WithdrawPayment(CLAIM, FIRST, "Asked twice");
        waiting().when(withdraw, "amina", "adjuster").expectEvents(new PaymentWithdrawn(CLAIM, FIRST, "Asked twice"));
        waiting().when(withdraw, "baraka", "adjuster").expectException(refused(ClaimRefusal.NOT_THE_REQUESTER));
        waiting()
                .approved(FIRST, 300_000)
                .when(withdraw, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_NOT_PENDING));
    }

    @Test
    void a_payee_in_another_currency_gets_the_amount_at_the_quoted_rate_halves_up() {
        reserved(400_000)
                .when(exchanged(new QuotedRate("USD", "0.00775", "CBK", LOSS.date())), "amina", "adjuster")
                .expectEvents(
                        new PaymentRequested(
                                CLAIM,
                                FIRST,
                                PaymentType.PARTIAL,
                                REPAIR,
                                WORKSHOP,
                                kes(130),
                                "amina",
                                new Exchange(Money.of(101, "USD"), "0.00775", "CBK", LOSS.date())),
                        new PaymentApproved(
                                CLAIM,
                                FIRST,
                                "CLM-2026-000001",
                                WORKSHOP,
                                kes(130),
                                kes(130),
                                "amina",
                                "amina",
                                basis("adjuster", kes(250_000)),
                                Money.of(101, "USD"),
                                1,
                                List.of("amina")));
        for (var impossible : List.of(
                new QuotedRate("KES", "1", "CBK", LOSS.date()),
                new QuotedRate("USD", "-1", "CBK", LOSS.date()),
                new QuotedRate("USD", "0", "CBK", LOSS.date()),
                new QuotedRate("XXX", "1", "CBK", LOSS.date()),
                new QuotedRate("USD", "1", "CBK", LocalDate.of(2030, 1, 1)))) {
            reserved(400_000)
                    .when(exchanged(impossible), "amina", "adjuster")
                    .expectException(refused(ClaimRefusal.EXCHANGE_INVALID));
        }
    }

    private static RequestPayment exchanged(QuotedRate rate) {
        return new RequestPayment(CLAIM, FIRST, PaymentType.PARTIAL, REPAIR, GARAGE, kes(130), rate);
    }

    private static RequestPayment supplement(long kes) {
        return RequestPaymentTest.request(SECOND, PaymentType.SUPPLEMENT, kes);
    }

    private static PaymentRequested asked(PaymentType type, long kes, String by) {
        return new PaymentRequested(CLAIM, SECOND, type, REPAIR, WORKSHOP, kes(kes), by);
    }

    private static ClaimScenario waiting() {
        return reserved(400_000).awaiting(FIRST, PaymentType.PARTIAL, 300_000);
    }

    private static ClaimScenario denied() {
        return reserved(400_000)
                .and(new CoverageDenied(CLAIM, "4(b)", "Hired out", null))
                .deciding(WITH_MANAGER);
    }

    /** 100,000 was paid, the loss was 400,000 after the deductible, the rest of the reserve was released. */
    private static ClaimScenario closed() {
        return reserved(100_000)
                .payable(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 100_000)
                .approved(FIRST, 100_000)
                .and(new PaymentPosted(CLAIM, FIRST, DISBURSEMENT, kes(100_000), "TRF_1"))
                .and(new ExposureClosed(CLAIM, OWN_DAMAGE))
                .and(new ClaimClosed(CLAIM, Outcome.PAID));
    }

    private static ClaimScenario waitingSupplement() {
        return closed().and(asked(PaymentType.SUPPLEMENT, 50_000, "amina"));
    }

    private static ClaimScenario approvedSupplement() {
        return waitingSupplement()
                .and(new ReserveSet(CLAIM, REPAIR, kes(150_000), "Supplement", basis("supervisor", null)))
                .approved(SECOND, 50_000);
    }

    static AuthorityProfile with(RoleAuthority another) {
        var roles = new ArrayList<>(PROFILE.roles().values());
        roles.add(another);
        return AuthorityProfile.of(3, roles);
    }
}
