package org.claimtrail.api.correspondence;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimtrail.api.scenario.Desk;
import tools.jackson.databind.JsonNode;

/** Those who write letters on a claim of demo-customer's policy, and those who read them. */
final class LetterOffice {

    static final String INSURED = "Ольга Wanjikũ";
    private static final String SIGNED = "--frame\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n%s\r\n"
            + "--frame\r\nContent-Disposition: form-data; name=\"file\"; filename=\"signed.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%%PDF-1.4\n%% %s\n%%%%EOF\n\r\n--frame--\r\n";

    final Desk adjuster;
    final Desk supervisor;
    final Desk manager;
    final Desk customer;
    final String policyNumber = "POL-LTR-" + UUID.randomUUID();
    final String garage = UUID.randomUUID().toString();
    final String exposure = UUID.randomUUID().toString();
    final String claim;

    private final URI base;

    LetterOffice(int port) {
        base = URI.create("http://localhost:" + port);
        adjuster = Desk.at(base, "demo-adjuster");
        supervisor = adjuster.of("demo-supervisor");
        manager = adjuster.of("demo-manager");
        customer = adjuster.of("demo-customer");
        claim = "/claims/" + notified();
    }

    private String notified() {
        var policy = id(supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"%s",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"],
                            "terms":{"coinsurance":1000,"sumInsured":{"amount":"750000.00","currency":"KES"}}}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber, INSURED));
        supervisor.does("/policies/" + policy + "/policyholder", "{\"user\":\"demo-customer\"}");
        return id(customer.does("/claims", """
                {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                 "description":"Rear-ended","reporter":{"role":"INSURED","name":"%s"}}""", policyNumber, INSURED));
    }

    /** The claim is opened, and a police abstract is wanted. */
    LetterOffice opened() {
        var intake = adjuster.of("demo-intake");
        intake.does(
                claim + "/acknowledgement",
                "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[\"Police abstract\"]}");
        intake.does(claim + "/opening", "{\"handler\":\"demo-adjuster\"}");
        return this;
    }

    /** The loss is adjusted, and a payment to the garage waits or is approved; its identifier. */
    String paid(String amount) {
        adjuster.does(claim + "/coverage/confirmation", "{\"rationale\":\"In force\"}");
        adjuster.does(claim + "/parties", """
                {"party":{"id":"%s","role":"GARAGE","name":"Ngong Road Motors",
                          "account":{"bank":"KCB","number":"1100223399","holder":"Ngong Road Motors Ltd"}}}""", garage);
        adjuster.does(
                claim + "/exposures",
                "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}",
                exposure,
                party("INSURED"));
        adjuster.does(claim + "/reserves", """
                {"line":%s,"total":{"amount":"200000.00","currency":"KES"},"rationale":"Estimate"}""", line());
        adjuster.does(claim + "/exposures/" + exposure + "/adjustments", """
                {"loss":{"amount":"160000.00","currency":"KES"},"rationale":"Report",
                 "valueAtRisk":{"amount":"1000000.00","currency":"KES"}}""");
        return adjuster.does(claim + "/payments", """
                        {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"%s","currency":"KES"}}""", line(), garage, amount)
                .data()
                .path("partId")
                .asString();
    }

    String line() {
        return "{\"exposure\":\"%s\",\"costType\":\"INDEMNITY\",\"category\":\"repair\"}".formatted(exposure);
    }

    String party(String role) {
        for (var party : adjuster.sees(claim).data().path("parties")) {
            if (party.path("role").asString().equals(role)) {
                return party.path("id").asString();
            }
        }
        throw new IllegalStateException("The claim has no " + role);
    }

    /** Issues a letter; its identifier. */
    String issues(String json, Object... values) {
        return id(adjuster.does(claim + "/letters", json, values));
    }

    /** A document about the claim, sent in as this type; its identifier. */
    String sentIn(String type) {
        return id(customer.send(customer.request(claim + "/documents")
                        .header("Content-Type", "multipart/form-data; boundary=frame")
                        .POST(BodyPublishers.ofString(SIGNED.formatted(type, UUID.randomUUID())))
                        .build())
                .is(201));
    }

    /** The document that a letter has become, as somebody sees it. */
    JsonNode filed(Desk by, String letter) {
        var document = adjuster.sees("/letters/" + letter)
                .data()
                .path("letter")
                .path("documentId")
                .asString();
        await("the letter to be filed")
                .atMost(Duration.ofSeconds(30))
                .until(() -> adjuster.looks("/documents/" + document).status() == 200);
        return by.sees("/documents/" + document).data().path("document");
    }

    /** What stands on the letter's pages, as somebody downloads it. */
    String text(Desk by, String letter) {
        var document = filed(by, letter).path("id").asString();
        var url = by.does("/documents/" + document + "/links", "{}")
                .data()
                .path("url")
                .asString();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var pdf = Loader.loadPDF(
                        client.send(HttpRequest.newBuilder(base.resolve(url)).build(), BodyHandlers.ofByteArray())
                                .body())) {
            return new PDFTextStripper().getText(pdf).replace("\r", "");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
