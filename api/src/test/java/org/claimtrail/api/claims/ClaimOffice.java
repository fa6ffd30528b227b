package org.claimtrail.api.claims;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import tools.jackson.databind.JsonNode;

/** An office with a policy, in which claims on it are worked. */
final class ClaimOffice {

    final Desk adjuster;
    final Desk supervisor;
    final Desk manager;
    final Desk investigator;
    final Desk finance;
    final Desk intake;
    private final String policyNumber = "POL-FACET-" + UUID.randomUUID();

    ClaimOffice(int port) {
        adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        supervisor = adjuster.of("demo-supervisor");
        manager = adjuster.of("demo-manager");
        investigator = adjuster.of("demo-investigator");
        finance = adjuster.of("demo-finance");
        intake = adjuster.of("demo-intake");
        supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision","flood"]}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber);
    }

    /** A notified loss, with the address of its claim. */
    String notified(String day, String reporter) {
        var claim = intake.does("/claims", """
                        {"policyNumber":"%s","lossDate":"%s","cause":"collision","currency":"KES",
                         "description":"Rear-ended","reporter":{"role":"INSURED","name":"%s"}}""", policyNumber, day, reporter)
                .data()
                .path("id")
                .asString();
        return "/claims/" + claim;
    }

    /** A claim that is worked. */
    String opened(String day) {
        var claim = notified(day, "Wanjiru Kamau");
        intake.does(claim + "/opening", "{\"handler\":\"amina\"}");
        return claim;
    }

    /** A claim with a garage, an exposure and a reserve, on which a payment has been approved; gives its disbursement. */
    String paidOn(String claim) {
        adjuster.does(claim + "/coverage/confirmation", "{\"rationale\":\"In force\"}");
        var garage = UUID.randomUUID();
        adjuster.does(claim + "/parties", """
                {"party":{"id":"%s","role":"GARAGE","name":"Ngong Road Motors",
                          "account":{"bank":"KCB","number":"1100223399","holder":"Ngong Road Motors Ltd"}}}""", garage);
        var exposure = UUID.randomUUID();
        var claimant = see(claim).path("parties").path(0).path("id").asString();
        adjuster.does(
                claim + "/exposures",
                "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}",
                exposure,
                claimant);
        var line = "{\"exposure\":\"%s\",\"costType\":\"INDEMNITY\",\"category\":\"repair\"}".formatted(exposure);
        adjuster.does(
                claim + "/reserves",
                "{\"line\":%s,\"total\":{\"amount\":\"400000.00\",\"currency\":\"KES\"},\"rationale\":\"Estimate\"}",
                line);
        adjuster.does(claim + "/payments", """
                {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"100000.00","currency":"KES"}}""", line, garage);
        return await("the disbursement of the approved payment")
                .atMost(Duration.ofSeconds(30))
                .until(() -> disbursement(claim), id -> !id.isEmpty());
    }

    JsonNode see(String claim) {
        return adjuster.sees(claim).data();
    }

    JsonNode facets(String claim) {
        return see(claim).path("facets");
    }

    private String disbursement(String claim) {
        return finance.sees("/payments?claimId=" + claim.substring("/claims/".length()))
                .data()
                .path(0)
                .path("id")
                .asString("");
    }
}
