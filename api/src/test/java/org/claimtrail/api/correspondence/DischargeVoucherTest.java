package org.claimtrail.api.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A payment is settled: its discharge voucher is written, signed, and refused where it says what does not hold. */
@ClaimtrailTest
class DischargeVoucherTest {

    private final LetterOffice office;

    DischargeVoucherTest(@LocalServerPort int port) {
        office = new LetterOffice(port).opened();
    }

    @Test
    void a_voucher_says_how_the_loss_comes_down_to_the_payment_and_comes_back_signed() {
        var payment = office.paid("90000.00");
        var voucher = LetterOffice.id(issue(payment).is(201));
        assertThat(office.text(office.adjuster, voucher))
                .contains("Adjusted loss KES 160,000.00", "less underinsurance KES 40,000.00")
                .contains("less deductible KES 20,000.00", "less own share KES 10,000.00")
                .contains("Payable under the cover KES 90,000.00", "This payment KES 90,000.00")
                .contains("ninety thousand Kenyan shillings", "Name Ngong Road Motors", "••••••3399", payment)
                .contains("is released from every claim", "Signature: ____")
                .doesNotContain("1100223399");
        assertThat(office.filed(office.adjuster, voucher).path("type").asString())
                .isEqualTo("UNSIGNED_DISCHARGE_VOUCHER");
        office.customer.looks("/letters/" + voucher).is(404);
        var settlement = office.adjuster.sees("/letters/" + voucher).data().path("settlement");
        assertThat(settlement.path("deductible").path("amount").asString()).isEqualTo("20000.00");

        assertThat(sign(voucher, office.sentIn("PHOTO")).is(422).code()).isEqualTo("SIGNED_DOCUMENT_TYPE");
        assertThat(sign(voucher, UUID.randomUUID().toString()).is(422).code()).isEqualTo("SIGNED_DOCUMENT_UNKNOWN");
        var signed = office.sentIn("signed discharge voucher");
        sign(voucher, signed).is(200);
        assertThat(sign(voucher, signed).is(422).code()).isEqualTo("VOUCHER_ALREADY_SIGNED");
        var detail = office.adjuster.sees("/letters/" + voucher).data();
        assertThat(detail.path("letter").path("status").asString()).isEqualTo("SIGNED");
        assertThat(detail.path("letter").path("signedOn").asString()).isEqualTo("2026-03-20");
        assertThat(detail.path("signedDocumentId").asString()).isEqualTo(signed);
        assertThat(office.adjuster
                        .sees("/letters/" + voucher + "/history")
                        .data()
                        .size())
                .isEqualTo(2);
        assertThat(office.adjuster.sees("/letters?paymentId=" + payment).data().size())
                .isEqualTo(1);
    }

    @Test
    void there_is_none_for_a_payment_that_is_not_there_and_an_offer_is_no_voucher() {
        assertThat(issue(UUID.randomUUID().toString()).is(422).code()).isEqualTo("VOUCHER_PAYMENT_UNKNOWN");
        var payment = office.paid("300.00");
        var offer = office.issues("""
                {"template":"SETTLEMENT_OFFER","paymentId":"%s","addresseeRole":"INSURED"}""", payment);
        assertThat(office.text(office.customer, offer)).contains("This payment KES 300.00", "three hundred Kenyan");
        assertThat(office.adjuster
                        .sees("/letters/" + offer)
                        .data()
                        .path("settlement")
                        .isNull())
                .isTrue();
        assertThat(sign(offer, office.sentIn("DISCHARGE_VOUCHER")).is(422).code())
                .isEqualTo("LETTER_IS_NO_VOUCHER");
    }

    @Test
    void a_payee_that_changed_since_makes_the_voucher_worth_nothing() {
        var payment = office.paid("90000.00");
        var voucher = LetterOffice.id(issue(payment).is(201));
        var other = UUID.randomUUID().toString();
        office.adjuster.does(office.claim + "/parties", """
                {"party":{"id":"%s","role":"GARAGE","name":"Kariobangi Spares",
                          "account":{"bank":"KCB","number":"5500223311","holder":"Kariobangi Spares"}}}""", other);
        office.adjuster.does(office.claim + "/payments/" + payment + "/payee", "{\"payee\":\"%s\"}", other);
        var signed = office.sentIn("DISCHARGE_VOUCHER");
        assertThat(sign(voucher, signed).is(422).code()).isEqualTo("VOUCHER_OUTDATED");
        var another = LetterOffice.id(issue(payment).is(201));
        assertThat(office.text(office.adjuster, another)).contains("Kariobangi Spares", "••••••3311");
        sign(another, signed).is(200);

        office.supervisor.does(
                office.claim + "/payments/" + payment + "/rejection", "{\"explanation\":\"Not this garage\"}");
        assertThat(issue(payment).is(422).code()).isEqualTo("VOUCHER_PAYMENT_ENDED");
    }

    private Desk.Reply issue(String payment) {
        return office.adjuster.asks(office.claim + "/discharge-voucher", "{\"paymentId\":\"%s\"}", payment);
    }

    private Desk.Reply sign(String voucher, String document) {
        return office.adjuster.asks(
                office.claim + "/discharge-voucher/" + voucher + "/signature",
                "{\"documentId\":\"%s\",\"signedOn\":\"2026-03-20\"}",
                document);
    }
}
