package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.api.claims.ClaimDesk.isAmount;
import static org.claimtrail.api.claims.ClaimDesk.list;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The money of a claim: what is owed, who is paid, and what comes back. */
@ClaimtrailTest
class ClaimMoneyTest {

    @LocalServerPort
    private int port;

    private ClaimDesk desk;

    @BeforeEach
    void desk() {
        desk = new ClaimDesk(URI.create("http://localhost:" + port));
    }

    @Test
    void what_is_payable_is_shown_step_by_step_and_bounds_the_payments() {
        desk.policy("""
                {"coinsurance":1000,"sumInsured":{"amount":"750000.00","currency":"KES"}}""");
        var claim = desk.worked("400000.00");
        var adjustments = claim.on("/exposures/" + claim.exposure() + "/adjustments");
        assertThat(desk.adjuster.asks(adjustments, """
                {"loss":{"amount":"160000.00","currency":"KES"},"rationale":"Report"}""").is(422).code()).isEqualTo("VALUE_AT_RISK_MISSING");
        desk.adjuster.does(adjustments, """
                {"loss":{"amount":"160000.00","currency":"KES"},"rationale":"Report",
                 "valueAtRisk":{"amount":"1000000.00","currency":"KES"}}""");

        var adjustment = desk.adjuster
                .sees(claim.on(""))
                .data()
                .path("exposures")
                .path(0)
                .path("adjustment");
        isAmount(adjustment.path("calculation").path("net"), "90000.00");
        assertThat(list(adjustment.path("calculation").path("steps")))
                .extracting(step -> step.path("step").asString(), step -> ClaimDesk.amount(step.path("after")))
                .containsExactly(
                        tuple("AVERAGE", "120000.00"),
                        tuple("DEDUCTIBLE", "100000.00"),
                        tuple("COINSURANCE", "90000.00"),
                        tuple("OCCURRENCE_LIMIT", "90000.00"));
        assertThat(desk.adjuster
                        .asks(claim.on("/payments"), """
                {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"90000.01","currency":"KES"}}""", claim.line(), claim.garage())
                        .is(422)
                        .code())
                .isEqualTo("EXCEEDS_NET_PAYABLE");
        desk.pays(claim, "90000.00");
    }

    @Test
    void lines_and_payments_are_listed_by_all_their_columns() {
        desk.policy("{}");
        var claim = desk.worked("400000.00");
        var payment = desk.pays(claim, "150000.00");
        var waiting = desk.pays(claim, "200000.00");

        var lines = desk.adjuster.sees(claim.on("/lines")).data();
        isAmount(lines.path("sums").path("incurred"), "400000.00");
        isAmount(lines.path("sums").path("committed"), "150000.00");
        isAmount(lines.path("sums").path("outstanding"), "250000.00");
        var line = lines.path("lines").path(0).path("line");
        isAmount(line.path("asked"), "200000.00");
        assertThat(list(lines.path("lines").path(0).path("payments"))).hasSize(2);
        assertThat(list(desk.adjuster
                        .sees("/reserve-lines/" + line.path("id").asString())
                        .data()
                        .path("payments")))
                .hasSize(2);
        assertThat(list(desk.adjuster
                        .sees("/reserve-lines?q=" + desk.policyNumber + "&cover=OD&costType=INDEMNITY&category=repair"
                                + "&minimumCommitted=15000000&awaitingApproval=false&sort=-outstanding,claimNumber")
                        .data()))
                .hasSize(1);
        assertThat(list(desk.adjuster
                        .sees("/claim-payments?q=ngong&status=AWAITING_APPROVAL&type=PARTIAL&minimumAmount=20000000"
                                + "&requestedBy=demo-adjuster&policyNumber=" + desk.policyNumber
                                + "&sort=payee,-amount")
                        .data()))
                .extracting(each -> each.path("id").asString())
                .containsExactly(waiting);
        assertThat(desk.adjuster.looks("/claim-payments?sort=secret").status()).isEqualTo(400);
        assertThat(desk.payment(claim, payment).path("authorityRole").asString())
                .isEqualTo("adjuster");
        desk.adjuster.does(claim.on("/payments/" + waiting + "/withdrawal"), "{\"explanation\":\"Asked twice\"}");
        desk.becomes(claim, waiting, "WITHDRAWN");
    }

    @Test
    void a_changed_payee_voids_the_approval_stops_the_money_and_is_approved_anew() {
        desk.policy("{}");
        var claim = desk.worked("400000.00");
        var payment = desk.pays(claim, "150000.00");
        var first = desk.disbursement(claim, 1);
        var other = UUID.randomUUID().toString();
        desk.party(claim, other, "Kenyatta Motors");

        desk.adjuster.does(claim.on("/payments/" + payment + "/payee"), "{\"payee\":\"%s\"}", other);
        desk.becomes(claim, payment, "AWAITING_APPROVAL");
        await("the first disbursement to be stopped")
                .atMost(Duration.ofSeconds(60))
                .until(() -> desk.finance
                        .sees("/payments/" + first)
                        .data()
                        .path("status")
                        .asString()
                        .equals("STOPPED"));
        assertThat(desk.payment(claim, payment).path("payment").path("status").asString())
                .isEqualTo("AWAITING_APPROVAL");
        desk.supervisor.does(claim.on("/payments/" + payment + "/approval"), "{}");
        var second = desk.disbursement(claim, 2);
        assertThat(desk.finance.sees("/payments/" + second).data().path("payee").asString())
                .isEqualTo("Kenyatta Motors");
    }

    @Test
    void a_rejected_payment_is_asked_for_again_corrected_and_approved_by_somebody_else() {
        desk.policy("{}");
        var claim = desk.worked("400000.00");
        var payment = desk.pays(claim, "300000.00");
        var again = claim.on("/payments/" + payment + "/resubmission");
        assertThat(desk.adjuster
                        .asks(again, "{\"explanation\":\"Too early\"}")
                        .is(422)
                        .code())
                .isEqualTo("PAYMENT_NOT_ENDED");
        desk.supervisor.does(claim.on("/payments/" + payment + "/rejection"), "{\"explanation\":\"No invoice\"}");
        desk.becomes(claim, payment, "REJECTED");
        var other = UUID.randomUUID().toString();
        desk.party(claim, other, "Kenyatta Motors");

        desk.adjuster.does(again, """
                {"payee":"%s","amount":{"amount":"120000.00","currency":"KES"},"explanation":"The invoice has come"}""", other);
        desk.becomes(claim, payment, "AWAITING_APPROVAL");
        var shown = desk.payment(claim, payment).path("payment");
        isAmount(shown.path("amount"), "120000.00");
        assertThat(shown.path("payee").asString()).isEqualTo("Kenyatta Motors");
        assertThat(shown.path("resubmissions").asInt()).isEqualTo(1);
        assertThat(shown.path("decidedBy").isMissingNode()
                        || shown.path("decidedBy").isNull())
                .isTrue();
        assertThat(list(desk.adjuster
                        .sees("/claim-payments?minimumResubmissions=1&policyNumber=" + desk.policyNumber
                                + "&sort=-resubmissions")
                        .data()))
                .extracting(each -> each.path("id").asString())
                .containsExactly(payment);
        desk.supervisor.does(claim.on("/payments/" + payment + "/approval"), "{}");
        desk.becomes(claim, payment, "APPROVED");
        isAmount(desk.adjuster.sees(claim.on("")).data().path("totals").path("committed"), "120000.00");
        assertThat(desk.adjuster
                        .sees(claim.on(""))
                        .data()
                        .path("payments")
                        .path(0)
                        .path("resubmissions")
                        .asInt())
                .isEqualTo(1);
        assertThat(list(desk.adjuster.sees(claim.on("/history?size=100")).data()))
                .extracting(entry -> entry.path("summary").asString())
                .anyMatch(
                        words -> words.contains("asked again for a payment, now of KES 120,000.00 to Kenyatta Motors"));
    }

    @Test
    void money_that_comes_back_credits_its_line_again() {
        desk.policy("{}");
        var claim = desk.worked("400000.00");
        var payment = desk.pays(claim, "150000.00");
        var disbursement = desk.disbursement(claim, 1);
        desk.finance.does("/payments/" + disbursement + "/release", "{}");
        desk.becomes(claim, payment, "POSTED");
        assertThat(desk.adjuster
                        .asks(claim.on("/payments/" + payment + "/payee"), "{\"payee\":\"%s\"}", claim.garage())
                        .code())
                .isEqualTo("PAYMENT_ENDED");

        desk.finance.does("/payments/" + disbursement + "/reversal", """
                {"reference":"RV-1","explanation":"The account was closed"}""");
        desk.becomes(claim, payment, "REVERSED");
        isAmount(desk.adjuster.sees(claim.on("/lines")).data().path("sums").path("outstanding"), "400000.00");
        isAmount(desk.adjuster.sees(claim.on("")).data().path("totals").path("outstanding"), "400000.00");
    }

    @Test
    void a_payee_abroad_is_paid_in_his_currency_at_a_rate_that_is_kept() {
        desk.policy("{}");
        var claim = desk.worked("400000.00");
        var payment = desk.adjuster
                .does(claim.on("/payments"), """
                        {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"130000.00","currency":"KES"},
                         "exchange":{"currency":"USD","rate":"0.00772481","source":"Central Bank of Kenya",
                                     "on":"2026-03-09"}}""", claim.line(), claim.garage())
                .data()
                .path("partId")
                .asString();

        isAmount(desk.payment(claim, payment).path("payment").path("payout"), "1004.23");
        var disbursement =
                desk.finance.sees("/payments/" + desk.disbursement(claim, 1)).data();
        isAmount(disbursement.path("amount"), "1004.23");
        assertThat(disbursement.path("amount").path("currency").asString()).isEqualTo("USD");
    }
}
