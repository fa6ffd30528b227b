package org.claimtrail.api.access;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What strangers try to reach: a policy of the demo's customer with a claim, a payment on its way and one that waits, an
 * upload, a role and a dead letter, all of the tenant {@code demo}.
 */
final class AccessScene {

    /** Somebody whom both tenants know. */
    static final String PERSON = "scene-person";

    private static final String LINE = "{\"exposure\":\"%s\",\"costType\":\"INDEMNITY\",\"category\":\"repair\"}";

    private final ClockScene clocks = new ClockScene(this);
    private final WorkScene work = new WorkScene(this);
    private final Desk supervisor;
    private final JdbcClient jdbc;
    private final MoneyScene money;

    private final String stamp = UUID.randomUUID().toString().substring(0, 8);
    final String policyNumber = "SCENE-" + stamp;
    final String role = "clerk-" + stamp;

    private final FacetScene facets = new FacetScene();
    String policy = "";
    String claim = "";
    String payment = "";
    String disbursement = "";
    String upload = "";
    final RecoveryScene recoveries = new RecoveryScene();
    final String exposure = UUID.randomUUID().toString();
    final String letter = UUID.randomUUID().toString();
    final SupplyScene supply = new SupplyScene(this);

    AccessScene(URI base, JdbcClient jdbc) {
        this.supervisor = Desk.at(base, "demo-supervisor");
        this.money = new MoneyScene(supervisor.of("demo-adjuster"));
        this.jdbc = jdbc;
    }

    final DiaryScene diary = new DiaryScene(this);

    private final LetterScene letters = new LetterScene(this);

    AccessScene prepared() {
        people();
        policy = id(supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Chiku Customer",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]},
                           %s],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber, MoneyScene.SHARED_COVER));
        supervisor.does("/policies/" + policy + "/policyholder", "{\"user\":\"demo-customer2\"}");
        claim = notified("demo-customer2", policyNumber);
        opened();
        paid();
        facets.prepared(desk("demo-adjuster"), claim);
        money.prepared(claim, policyNumber);
        uploaded();
        recoveries.prepared(desk("demo-adjuster"), supervisor, claim);
        desk("demo-admin").does("/roles", """
                {"name":"%s","title":"Clerk","description":"At the counter","permissions":["claims:read"]}""", role);
        diary.prepare();
        deadLetter();
        supply.prepared();
        clocks.prepared();
        work.prepared();
        letters.prepared();
        return this;
    }

    Desk desk(String user) {
        return supervisor.of(user);
    }

    /** Notifies a loss on a day on which the policy was on risk. */
    String notified(String user, String number) {
        return id(desk(user).does("/claims", """
                {"policyNumber":"%s","lossDate":"%s","cause":"collision","currency":"KES",
                 "description":"Rear-ended","reporter":{"role":"INSURED","name":"Chiku Customer"}}""", number, lossDate(number)));
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        var traces = new ArrayList<>(facets.traces());
        traces.addAll(List.of(policy, claim, payment, disbursement, upload, exposure, letter, policyNumber, role));
        traces.addAll(List.of(money.line, money.limit));
        traces.addAll(recoveries.traces());
        traces.addAll(supply.traces());
        traces.addAll(diary.traces());
        traces.addAll(clocks.traces());
        traces.addAll(work.traces());
        traces.addAll(letters.traces());
        return traces;
    }

    /** The values of the parameters in an operation's path. */
    Map<String, String> parameters(ApiOperation operation) {
        var parameters = new HashMap<>(facets.parameters());
        parameters.putAll(supply.parameters());
        parameters.putAll(letters.parameters());
        parameters.putAll(Map.ofEntries(
                Map.entry("claimId", claim),
                Map.entry("policyId", policy),
                Map.entry("exposureId", exposure),
                Map.entry("partyId", money.party),
                Map.entry("lineId", money.line),
                Map.entry("limitId", money.limit),
                Map.entry("paymentId", operation.path().contains("/claims/") ? payment : disbursement),
                Map.entry("uploadId", upload),
                Map.entry("letterId", letter),
                Map.entry("recoveryId", recoveries.recovery),
                Map.entry("lotId", recoveries.lot),
                Map.entry("programmeId", recoveries.programme),
                Map.entry("rebuildId", UUID.randomUUID().toString()),
                Map.entry("process", "upload-ingestion"),
                Map.entry("instance", "demo:" + upload),
                Map.entry("kind", "policies"),
                Map.entry("role", role),
                Map.entry("activityId", diary.activity),
                Map.entry("appointmentId", diary.appointment),
                Map.entry("absenceId", diary.absence),
                Map.entry("blockId", diary.block),
                Map.entry("handle", "demo-assessor"),
                Map.entry("assessor", "demo-assessor"),
                Map.entry("clockId", clocks.clock),
                Map.entry("alertId", clocks.alert),
                Map.entry("workItemId", work.item),
                Map.entry("packCode", clocks.pack),
                Map.entry("calendarCode", "kenya"),
                Map.entry("date", clocks.holiday)));
        return parameters;
    }

    /** The tenants and people that the scene needs. */
    void people() {
        for (var tenant : List.of("demo", "other", "platform")) {
            jdbc.sql("""
                            INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
                            VALUES (:tenant, :tenant, 'ACTIVE', 'test', now(), now()) ON CONFLICT DO NOTHING""").param("tenant", tenant).update();
        }
        for (var user : List.of("demo-customer2", "demo-customer", "demo-assessor", PERSON)) {
            person("demo", user);
        }
        person("other", PERSON);
    }

    private void person(String tenant, String name) {
        jdbc.sql("""
                        INSERT INTO app_user (user_id, tenant, name, display_name, email, status, roles, created_by,
                         created_at, changed_by, changed_at)
                        VALUES (gen_random_uuid(), :tenant, :name, :name, :name || '@example.org', 'ACTIVE', '{}',
                         'test', now(), 'test', now())
                        ON CONFLICT DO NOTHING""").param("tenant", tenant).param("name", name).update();
    }

    private void opened() {
        var intake = desk("demo-intake");
        var adjuster = desk("demo-adjuster");
        intake.does(on("/acknowledgement"), "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[]}");
        intake.does(on("/opening"), "{\"handler\":\"demo-adjuster\"}");
        adjuster.does(on("/assessors"), "{\"assessor\":\"demo-assessor\"}");
        adjuster.does(on("/coverage/confirmation"), "{\"rationale\":\"In force\"}");
        var reporter =
                adjuster.sees(on("")).data().path("parties").path(0).path("id").asString();
        adjuster.does(
                on("/exposures"), "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}", exposure, reporter);
        adjuster.does(on("/reserves"), """
                {"line":%s,"total":{"amount":"400000.00","currency":"KES"},"rationale":"Estimate"}""", line());
    }

    /** The first payment is within the adjuster's authority, the second waits. */
    private void paid() {
        var adjuster = desk("demo-adjuster");
        var garage = money.party;
        adjuster.does(on("/parties"), """
                {"party":{"id":"%s","role":"GARAGE","name":"Ngong Road Motors",
                          "account":{"bank":"KCB","number":"1100223399","holder":"Ngong Road Motors Ltd"}}}""", garage);
        for (var amount : List.of("200000.00", "100000.00")) {
            payment = adjuster.does(on("/payments"), """
                            {"type":"PARTIAL","line":%s,"payee":"%s","amount":{"amount":"%s","currency":"KES"}}""", line(), garage, amount)
                    .data()
                    .path("partId")
                    .asString();
        }
        disbursement = await("the disbursement of the approved payment")
                .atMost(Duration.ofSeconds(30))
                .until(this::disbursementOfClaim, id -> !id.isEmpty());
    }

    private void uploaded() {
        var reply = supervisor.send(supervisor
                .request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .POST(BodyPublishers.ofString(AccessRequests.FORM))
                .build());
        upload = id(reply);
        await("the upload's end")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> supervisor.sees("/uploads/" + upload).data().toString(),
                        view -> view.contains("COMPLETED") || view.contains("FAILED"));
    }

    private void deadLetter() {
        jdbc.sql("""
                        INSERT INTO dead_letter_entry (dead_letter_identifier, processing_group, sequence_identifier,
                         sequence_index, message_type, event_identifier, recorded_at, payload_type, payload_revision,
                         payload, metadata, enqueued_at, last_touched)
                        VALUES (:letter, 'claim-summary', :letter, 0, 'EventMessage', :letter,
                         '2026-03-01T00:00:00Z', 'claims.ClaimOpened', '1', :payload, :metadata,
                         '2026-03-01T00:00:00Z', '2026-03-01T00:00:00Z')""")
                .param("letter", letter)
                .param("payload", "{}".getBytes(StandardCharsets.UTF_8))
                .param("metadata", "{\"tenant\":\"demo\"}".getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private String disbursementOfClaim() {
        return desk("demo-finance")
                .sees("/payments?claimId=" + claim)
                .data()
                .path(0)
                .path("id")
                .asString("");
    }

    /** The demo's policies go on risk some time before today, whenever that is. */
    private String lossDate(String number) {
        return number.equals(policyNumber)
                ? "2026-03-01"
                : LocalDate.now(ZoneOffset.UTC).minusDays(5).toString();
    }

    private String line() {
        return LINE.formatted(exposure);
    }

    private String on(String path) {
        return "/claims/" + claim + path;
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
