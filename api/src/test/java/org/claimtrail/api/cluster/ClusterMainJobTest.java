package org.claimtrail.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.UUID;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.MainJob;
import org.claimtrail.api.testing.FreshDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;

/** The main job, with the events in Axon Server and commands and questions going through it. */
@WhereAxonServerAnswers
@ActiveProfiles("cluster")
@SpringBootTest(
        classes = ClaimtrailApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"claimtrail.demo.enabled=true", "claimtrail.bank-transfer.polling.poll-after=1s,1s,2s,5s,10s"})
@ContextConfiguration(initializers = {FreshDatabase.class, AxonServerAtHand.class})
class ClusterMainJobTest {

    private final URI base;
    private final JdbcClient database;

    ClusterMainJobTest(@LocalServerPort int port, @Autowired JdbcClient database) {
        this.base = URI.create("http://localhost:" + port);
        this.database = database;
    }

    /** The server may hold the events of earlier tests, which an empty database takes in first. */
    @BeforeEach
    void the_read_models_have_taken_in_what_the_server_holds() {
        var intake = Desk.at(base, "demo-intake");
        var claim = intake.does("/claims", LOSS, UUID.randomUUID())
                .data()
                .path("id")
                .asString();
        await("the read models to catch up")
                .atMost(Duration.ofMinutes(3))
                .until(() -> intake.looks("/claims/" + claim).status() == 200);
    }

    @Test
    void a_claim_is_worked_paid_closed_reopened_and_its_history_shown() {
        new MainJob(base).run();
    }

    @Test
    void everything_goes_through_axon_server_and_no_event_into_the_database(
            @Autowired CommandBus commands, @Autowired QueryBus queries, @Autowired EventStore events) {
        var intake = Desk.at(base, "demo-intake");

        intake.does("/claims", LOSS, UUID.randomUUID());

        assertThat(commands).isInstanceOf(AxonServerCommandBus.class);
        assertThat(queries).isInstanceOf(AxonServerQueryBus.class);
        assertThat(events).isInstanceOf(AxonServerEventStore.class);
        assertThat(database.sql("SELECT count(*) FROM domain_event")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_repeated_key_gets_the_first_answer_and_another_body_under_it_is_refused() {
        var intake = Desk.at(base, "demo-intake");
        var key = UUID.randomUUID().toString();
        var policy = UUID.randomUUID();

        var first = intake.asksWithKey(key, "/claims", LOSS, policy);
        var second = intake.asksWithKey(key, "/claims", LOSS, policy);
        var other = intake.asksWithKey(key, "/claims", LOSS, UUID.randomUUID());

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_refusal_and_a_version_that_has_passed_keep_their_codes_on_the_way_through_the_server() {
        var intake = Desk.at(base, "demo-intake");
        var claim = intake.does("/claims", LOSS, UUID.randomUUID())
                .data()
                .path("id")
                .asString();
        intake.does("/claims/" + claim + "/acknowledgement", ACKNOWLEDGEMENT);

        var refused = intake.of("demo-adjuster")
                .asks("/claims/" + claim + "/coverage/confirmation", "{\"rationale\":\"Covered\"}");
        var late = intake.asksIfMatch("\"0\"", "/claims/" + claim + "/acknowledgement", ACKNOWLEDGEMENT);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("CLAIM_NOT_OPEN");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void a_file_is_loaded_row_by_row_and_the_same_file_again_creates_nothing() {
        var operator = Desk.at(base, "demo-operator");
        var file = """
                policyNumber,product,holder,coverFrom,coverTo,coverCode,sumInsured,deductible,premium,currency
                MADE-UP-%1$s-1,motor,Wanjiru Transport Ltd,2026-01-01,2026-12-31,COMP,1500000.00,20000.00,60000.00,KES
                MADE-UP-%1$s-2,motor,Otieno Hardware,2026-02-01,2027-01-31,COMP,900000.00,10000.00,40000.00,KES
                MADE-UP-%1$s-3,motor,Nobody,2026-02-30,2027-01-31,COMP,900000.00,10000.00,40000.00,KES
                """.formatted(UUID.randomUUID());

        var first = finished(operator, upload(operator, file));
        var second = finished(operator, upload(operator, file));

        assertThat(first.path("loaded").asInt()).isEqualTo(2);
        assertThat(first.path("rejected").asInt()).isEqualTo(1);
        assertThat(second.path("loaded").asInt()).isZero();
        assertThat(second.path("unchanged").asInt()).isEqualTo(2);
    }

    private static String upload(Desk desk, String content) {
        var body = """
                --part\r
                Content-Disposition: form-data; name="kind"\r
                \r
                policies\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="policies.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --part--\r
                """.formatted(content);
        var reply = desk.send(desk.request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201, 202);
        return reply.data().path("id").asString();
    }

    private static JsonNode finished(Desk desk, String upload) {
        return await("the upload to be worked through")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> desk.sees("/uploads/" + upload).data(),
                        seen -> seen.path("state").asString().equals("COMPLETED"))
                .path("counts");
    }

    private static final String LOSS = """
            {"policyNumber":"POL-%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
             "description":"Rear-ended at a junction","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";
    private static final String ACKNOWLEDGEMENT = """
            {"handler":"amina","requiredDocuments":["police-abstract"]}""";
}
