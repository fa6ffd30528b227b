package org.claimtrail.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Money comes back on a claim, over HTTP: what is left of the car is sold, and the rest is given up. */
@ClaimtrailTest
class RecoveryJobTest {

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init") // before each test
    private WorkedClaim claim;

    @BeforeEach
    void work() {
        claim = new WorkedClaim(URI.create("http://localhost:" + port), "400000.00");
    }

    @Test
    void salvage_that_is_sold_comes_back_on_the_claim() {
        var wreck = opened("SALVAGE", "At auction", "50000.00");
        var lot = claim.adjuster
                .does("/salvage-lots", """
                        {"claimId":"%s","recoveryId":"%s","category":"PARTS","description":"Tyres","quantity":4,
                         "location":"Yard","estimate":{"amount":"50000.00","currency":"KES"}}""", claim.id, wreck)
                .is(201)
                .data()
                .path("id")
                .asString();
        var sale = """
                {"saleId":"0198f2a4-aa02-8d00-8000-0242ac120002","buyer":"Kariobangi Spares","quantity":3,
                 "price":{"amount":"30000.00","currency":"KES"},"soldOn":"2026-04-02"}""";
        claim.supervisor.does("/salvage-lots/" + lot + "/sales", sale).is(201);
        claim.supervisor.does("/salvage-lots/" + lot + "/sales", sale);

        await("the price to be booked on the claim")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(total("recovered")).isEqualTo("30000.00"));
        assertThat(total("incurred")).isEqualTo("370000.00");

        var stock = claim.adjuster.sees("/salvage-lots/" + lot).data();
        assertThat(stock.path("lot").path("number").asString()).startsWith("SAL-");
        assertThat(stock.path("lot").path("left").asInt()).isEqualTo(1);
        assertThat(stock.path("lot").path("proceeds").path("amount").asString()).isEqualTo("30000.00");
        assertThat(stock.path("sales")).hasSize(1);
        assertThat(claim.supervisor
                        .asks("/salvage-lots/" + lot + "/sales", """
                                {"buyer":"Anybody","quantity":2,"price":{"amount":"1.00","currency":"KES"},
                                 "soldOn":"2026-04-03"}""")
                        .is(422)
                        .code())
                .isEqualTo("LOT_EXHAUSTED");
        claim.adjuster.does("/salvage-lots/" + lot + "/scrapping", "{\"quantity\":1,\"explanation\":\"Torn\"}");
        assertThat(claim.adjuster
                        .sees("/salvage-lots?status=EXHAUSTED&category=PARTS&q=tyres&sort=-takenInAt")
                        .data()
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(lot);
        assertThat(claim.adjuster.sees("/salvage-lots/figures").data().path("lines"))
                .anySatisfy(line -> assertThat(line.path("category").asString()).isEqualTo("PARTS"));
        assertThat(claim.adjuster.sees("/salvage-lots/" + lot + "/history").data())
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("salvage.LotTakenIn", "salvage.LotSold", "salvage.LotScrapped");
    }

    @Test
    void a_lot_needs_an_open_recovery_by_salvage() {
        var thirdParty = opened("SUBROGATION", "Simba Logistics", "1000.00");
        assertThat(claim.adjuster
                        .asks("/salvage-lots", """
                                {"claimId":"%s","recoveryId":"%s","category":"PARTS","description":"Tyres","quantity":4,
                                 "location":"Yard","estimate":{"amount":"1.00","currency":"KES"}}""", claim.id, thirdParty)
                        .is(422)
                        .code())
                .isEqualTo("SALVAGE_RECOVERY_NOT_OPEN");
    }

    @Test
    void what_a_debtor_does_not_pay_is_given_up_by_somebody_with_the_authority() {
        var recovery = opened("SUBROGATION", "Simba Logistics", "150000.00");
        var receipts = claim.on("/recoveries/" + recovery + "/receipts");
        assertThat(claim.adjuster.asks(receipts, """
                                {"receipt":"R-1","amount":{"amount":"10.00","currency":"KES"},"receivedOn":"2026-04-02"}""").is(422).code())
                .as("nothing has been paid yet")
                .isEqualTo("RECOVERY_EXCEEDS_PAID");
        var waiver = claim.on("/recoveries/" + recovery + "/waiver");
        assertThat(claim.adjuster
                        .asks(waiver, "{\"explanation\":\"Insolvent\"}")
                        .status())
                .isEqualTo(403);
        assertThat(claim.supervisor
                        .asks(waiver, "{\"explanation\":\"Insolvent\"}")
                        .is(422)
                        .code())
                .isEqualTo("EXCEEDS_AUTHORITY");
        claim.adjuster.does(claim.on("/recoveries/" + recovery + "/estimate"), """
                {"expected":{"amount":"90000.00","currency":"KES"},"rationale":"Shared fault"}""");
        claim.supervisor.does(waiver, "{\"explanation\":\"Insolvent\"}");

        var waived = claim.adjuster
                .sees("/recoveries?status=WAIVED&kind=SUBROGATION&claimId=" + claim.id + "&sort=-forgone")
                .data();
        assertThat(waived).hasSize(1);
        assertThat(waived.path(0).path("forgone").path("amount").asString()).isEqualTo("90000.00");
        assertThat(waived.path(0).path("remaining").path("amount").asString()).isEqualTo("0.00");
        assertThat(claim.adjuster
                        .sees("/claims?recovery=WAIVED&policyNumber=" + claim.policyNumber)
                        .data()
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(claim.id);
        assertThat(claim.adjuster.sees(claim.on("/history?size=200")).data())
                .extracting(entry -> entry.path("summary").asString())
                .anyMatch(words -> words.endsWith("waived the recovery of KES 90,000.00: Insolvent"));
    }

    private String opened(String kind, String debtor, String expected) {
        return claim.adjuster
                .does(claim.on("/recoveries"), """
                        {"kind":"%s","debtor":"%s","basis":"Total loss","expected":{"amount":"%s","currency":"KES"}}""", kind, debtor, expected)
                .is(201)
                .data()
                .path("partId")
                .asString();
    }

    private String total(String sum) {
        return claim.adjuster
                .sees(claim.on(""))
                .data()
                .path("totals")
                .path(sum)
                .path("amount")
                .asString();
    }
}
