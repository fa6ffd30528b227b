package org.claimtrail.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The main job: a loss is notified, worked as adjuster, supervisor and finance, paid, closed and reopened, and its whole
 * history is shown. It runs wherever the product answers, whichever event store is behind it.
 */
public final class MainJob {

    private static final String CAUSE = "collision";

    private final Desk intake;
    private final Desk adjuster;
    private final Desk supervisor;
    private final Desk finance;
    private final Desk auditor;
    private final Desk stranger;
    private final String policyNumber = "POL-TEST-" + UUID.randomUUID();

    private String claim = "";
    private String exposure = "";
    private String garage = "";
    private Instant beforeTheReserve = Instant.EPOCH;

    public MainJob(URI base) {
        adjuster = Desk.at(base, "demo-adjuster");
        intake = adjuster.of("demo-intake");
        supervisor = adjuster.of("demo-supervisor");
        finance = adjuster.of("demo-finance");
        auditor = adjuster.of("demo-auditor");
        stranger = adjuster.of("other-adjuster");
    }

    /** Everything, from the notification to the audit trail. */
    public void run() {
        issuePolicy();
        notifyAndOpen();
        decideCoverageAndReserve();
        pay();
        closeAndReopen();
        showTheHistory();
        showThePast();
        keepOthersOut();
    }

    public String claim() {
        return claim;
    }

    private void issuePolicy() {
        supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision","theft"]}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber);
    }

    private void notifyAndOpen() {
        claim = intake.does("/claims", """
                        {"policyNumber":"%s","lossDate":"2026-03-01","cause":"%s","currency":"KES",
                         "description":"Rear-ended at the Museum Hill roundabout",
                         "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", policyNumber, CAUSE)
                .is(201)
                .data()
                .path("id")
                .asString();
        intake.does(on("/acknowledgement"), """
                {"handler":"amina","requiredDocuments":["police-abstract","repair-estimate"]}""");
        intake.does(on("/opening"), """
                {"handler":"amina"}""");
        var opened = adjuster.sees(on("")).data();
        assertThat(opened.path("status").asString()).isEqualTo("OPEN");
        assertThat(opened.path("policy").path("policyNumber").asString()).isEqualTo(policyNumber);
    }

    private void decideCoverageAndReserve() {
        adjuster.does(on("/coverage/confirmation"), """
                {"rationale":"In force on the loss date, peril covered"}""");
        garage = UUID.randomUUID().toString();
        adjuster.does(on("/parties"), """
                {"party":{"id":"%s","role":"GARAGE","name":"Ngong Road Motors",
                          "account":{"bank":"KCB","number":"1100223399","holder":"Ngong Road Motors Ltd"}}}""", garage);
        exposure = UUID.randomUUID().toString();
        var claimant =
                adjuster.sees(on("")).data().path("parties").path(0).path("id").asString();
        adjuster.does(on("/exposures"), """
                {"exposureId":"%s","cover":"OD","claimant":"%s"}""", exposure, claimant);
        beforeTheReserve = Instant.now();
        // Above the adjuster's 500,000: it waits for the supervisor.
        adjuster.does(on("/reserves"), reserve("600000.00"));
        assertThat(adjuster.sees(on(""))
                        .data()
                        .path("totals")
                        .path("outstanding")
                        .path("amount")
                        .asString())
                .isEqualTo("0.00");
        supervisor.does(on("/reserves/approval"), """
                {"line":%s}""", line());
        assertThat(adjuster.sees(on(""))
                        .data()
                        .path("totals")
                        .path("outstanding")
                        .path("amount")
                        .asString())
                .isEqualTo("600000.00");
    }

    private void pay() {
        var payment = adjuster.does(on("/payments"), """
                        {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"450000.00","currency":"KES"},
                         "reason":"Invoice 4711"}""", line(), garage)
                .data()
                .path("partId")
                .asString();
        assertThat(adjuster.asks(on("/payments/" + payment + "/approval"), "{}").status())
                .as("an adjuster has no permission to approve")
                .isEqualTo(403);
        supervisor.does(on("/payments/" + payment + "/approval"), "{}");
        var disbursement = await("the disbursement of the approved payment")
                .atMost(Duration.ofSeconds(30))
                .until(this::disbursement, id -> !id.isEmpty());
        var bySupervisor = supervisor.asks("/payments/" + disbursement + "/release", "{}");
        assertThat(bySupervisor.status()).as("who approved does not release").isIn(403, 422);
        finance.does("/payments/" + disbursement + "/release", "{}");
        await("the money to arrive")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(adjuster.sees(on(""))
                                .data()
                                .path("totals")
                                .path("paid")
                                .path("amount")
                                .asString())
                        .isEqualTo("450000.00"));
        assertThat(finance.sees("/payments/" + disbursement)
                        .data()
                        .path("status")
                        .asString())
                .isEqualTo("POSTED");
    }

    private void closeAndReopen() {
        var tooEarly = adjuster.asks(on("/closure"), """
                {"outcome":"PAID"}""").is(422);
        assertThat(tooEarly.code()).isEqualTo("EXPOSURE_OPEN");
        adjuster.does(on("/exposures/" + exposure + "/closure"), "{}");
        adjuster.does(on("/closure"), """
                {"outcome":"PAID"}""");
        var closed = adjuster.sees(on("")).data();
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("totals").path("outstanding").path("amount").asString())
                .isEqualTo("0.00");
        adjuster.does(on("/reopening"), """
                {"explanation":"A further invoice has come"}""");
        assertThat(adjuster.sees(on("")).data().path("status").asString()).isEqualTo("OPEN");
    }

    private void showTheHistory() {
        var entries = list(auditor.sees(on("/history?size=200")).data());
        assertThat(entries)
                .extracting(entry -> entry.path("type").asString())
                .contains(
                        "claims.LossNotified",
                        "claims.ClaimAcknowledged",
                        "claims.ClaimOpened",
                        "claims.PolicySnapshotAttached",
                        "claims.CoverageConfirmed",
                        "claims.ExposureOpened",
                        "claims.ReserveApprovalRequested",
                        "claims.ReserveSet",
                        "claims.PaymentRequested",
                        "claims.PaymentApproved",
                        "claims.PaymentPosted",
                        "claims.ReservesReleased",
                        "claims.ClaimClosed",
                        "claims.ClaimReopened");
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.path("who").path("actor").asString()).isNotEmpty();
            assertThat(entry.path("who").path("address").asString()).isNotEmpty();
            assertThat(entry.path("command").asString()).isNotEmpty();
            assertThat(entry.path("recordedAt").asString()).isNotEmpty();
            assertThat(entry.path("effectiveAt").asString()).isNotEmpty();
            assertThat(entry.path("correlationId").asString()).isNotEmpty();
            assertThat(entry.path("summary").asString()).isNotEmpty();
        });
        var requested = entries.stream()
                .filter(entry -> entry.path("type").asString().equals("claims.PaymentRequested"))
                .findFirst()
                .orElseThrow();
        assertThat(requested.path("reason").asString()).isEqualTo("Invoice 4711");
        assertThat(list(requested.path("changes"))).isNotEmpty();
    }

    private void showThePast() {
        var then = auditor.sees(on("?asOf=" + beforeTheReserve)).data();
        assertThat(then.path("coverage").path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(list(then.path("reserves"))).isEmpty();
    }

    private void keepOthersOut() {
        assertThat(stranger.looks(on("")).status()).isEqualTo(404);
        assertThat(stranger.looks(on("/history")).status()).isEqualTo(404);
        assertThat(stranger.asks(on("/assignment"), """
                {"handler":"mallory"}""").status()).isIn(403, 404);
    }

    private String disbursement() {
        return list(finance.sees("/payments?size=200&sort=-createdAt").data()).stream()
                .filter(payment -> payment.path("claimId").asString().equals(claim))
                .map(payment -> payment.path("id").asString())
                .findFirst()
                .orElse("");
    }

    private String reserve(String amount) {
        return """
               {"line":%s,"total":{"amount":"%s","currency":"KES"},"rationale":"Repair estimate"}""".formatted(line(), amount);
    }

    private String line() {
        return """
               {"exposure":"%s","costType":"INDEMNITY","category":"repair"}""".formatted(exposure);
    }

    private String on(String path) {
        return "/claims/" + claim + path;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
