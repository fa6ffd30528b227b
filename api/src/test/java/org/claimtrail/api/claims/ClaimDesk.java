package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.claimtrail.api.scenario.Desk;
import tools.jackson.databind.JsonNode;

/** Those who work claims on one policy, and what they do again and again. */
final class ClaimDesk {

    final Desk adjuster;
    final Desk supervisor;
    final Desk finance;
    final Desk intake;
    final String policyNumber = "POL-MONEY-" + UUID.randomUUID();

    ClaimDesk(URI base) {
        adjuster = Desk.at(base, "demo-adjuster");
        supervisor = adjuster.of("demo-supervisor");
        finance = adjuster.of("demo-finance");
        intake = adjuster.of("demo-intake");
    }

    /** A claim that is being worked, with a garage, one exposure and a reserve. */
    record Worked(String claim, String exposure, String garage) {

        String on(String path) {
            return "/claims/" + claim + path;
        }

        String line() {
            return "{\"exposure\":\"%s\",\"costType\":\"INDEMNITY\",\"category\":\"repair\"}".formatted(exposure);
        }
    }

    /** A policy for 2026 with one cover, on these terms. */
    void policy(String terms) {
        supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-fleet","holder":"Wanjiru Transport",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"terms":%s}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber, terms);
    }

    Worked worked(String reserve) {
        var claim = intake.does("/claims", """
                        {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                         "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", policyNumber).data().path("id").asString();
        var worked = new Worked(
                claim, UUID.randomUUID().toString(), UUID.randomUUID().toString());
        intake.does(worked.on("/opening"), "{\"handler\":\"amina\"}");
        adjuster.does(worked.on("/coverage/confirmation"), "{\"rationale\":\"In force\"}");
        party(worked, worked.garage(), "Ngong Road Motors");
        var claimant = adjuster.sees(worked.on(""))
                .data()
                .path("parties")
                .path(0)
                .path("id")
                .asString();
        adjuster.does(
                worked.on("/exposures"),
                "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}",
                worked.exposure(),
                claimant);
        adjuster.does(worked.on("/reserves"), """
                {"line":%s,"total":{"amount":"%s","currency":"KES"},"rationale":"Estimate"}""", worked.line(), reserve);
        return worked;
    }

    void party(Worked worked, String id, String name) {
        adjuster.does(worked.on("/parties"), """
                {"party":{"id":"%s","role":"GARAGE","name":"%s",
                          "account":{"bank":"KCB","number":"1100223399","holder":"%s"}}}""", id, name, name);
    }

    String pays(Worked worked, String amount) {
        return adjuster.does(worked.on("/payments"), """
                        {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"%s","currency":"KES"}}""", worked.line(), worked.garage(), amount)
                .data()
                .path("partId")
                .asString();
    }

    /** Waits until the payment has come this far. */
    JsonNode becomes(Worked worked, String payment, String status) {
        return await("the payment to be " + status)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> payment(worked, payment),
                        seen -> status.equals(
                                seen.path("payment").path("status").asString("")));
    }

    JsonNode payment(Worked worked, String payment) {
        return adjuster.sees(worked.on("/payments/" + payment)).data();
    }

    /** The shared limit of the policy's cover. */
    JsonNode limit() {
        return await("the limit to be opened")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> list(adjuster.sees("/limits?policyNumber=" + policyNumber)
                                .data()),
                        limits -> !limits.isEmpty())
                .getFirst();
    }

    /** The disbursement that the payment is ready to be released by. */
    String disbursement(Worked worked, int number) {
        return await("disbursement " + number)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> list(finance.sees("/payments?sort=createdAt&claimId=" + worked.claim())
                                .data()),
                        found -> found.size() >= number)
                .get(number - 1)
                .path("id")
                .asString();
    }

    static String amount(JsonNode money) {
        return money.path("amount").asString("");
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static void isAmount(JsonNode money, String expected) {
        assertThat(amount(money)).isEqualTo(expected);
    }
}
