package org.claimtrail.api.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who asked for what can be looked up, by those who may, and changed by nobody. */
@ClaimtrailTest
class ActivityTest {

    private static final String LOSS = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"fire","currency":"KES",
             "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final Desk adjuster;
    private final Desk auditor;
    private final JdbcClient jdbc;
    private final String agent = "ActivityTest/" + UUID.randomUUID();

    ActivityTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        this.auditor = adjuster.of("demo-auditor");
        this.jdbc = jdbc;
    }

    @Test
    void what_somebody_did_shows_within_a_second() {
        var requestId = UUID.randomUUID().toString();
        var claim = notifies(requestId);

        await().atMost(Duration.ofSeconds(1)).until(() -> found("q=" + agent).size() == 1);

        var entry = found("q=" + agent).get(0);
        assertThat(entry.path("actor").asString()).isEqualTo("demo-adjuster");
        assertThat(entry.path("action").asString()).isEqualTo("notifyLoss");
        assertThat(entry.path("method").asString()).isEqualTo("POST");
        assertThat(entry.path("path").asString()).isEqualTo("/api/v1/claims");
        assertThat(entry.path("status").asInt()).isEqualTo(201);
        assertThat(entry.path("outcome").asString()).isEqualTo("DONE");
        assertThat(entry.path("target").asString()).isEqualTo(claim);
        assertThat(entry.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.path("userAgent").asString()).isEqualTo(agent);
        assertThat(entry.path("requestId").asString()).isEqualTo(requestId);
        assertThat(Instant.parse(entry.path("recordedAt").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void an_attempt_that_was_refused_shows_too() {
        var nobody = UUID.randomUUID();
        send(adjuster.of("demo-customer"), "POST", "/claims/" + nobody + "/closure", "{\"outcome\":\"PAID\"}");
        send(adjuster, "POST", "/claims", "{");

        await().until(() -> found("q=" + agent).size() == 2);

        assertThat(found("q=" + agent + "&outcome=REFUSED")).hasSize(2);
        assertThat(found("q=" + agent + "&outcome=DONE")).isEmpty();
        var refused = found("target=" + nobody).get(0);
        assertThat(refused.path("status").asInt()).isEqualTo(403);
        assertThat(refused.path("path").asString()).isEqualTo("/api/v1/claims/{claimId}/closure");
    }

    @Test
    void looks_at_personal_data_show_and_looks_at_figures_do_not() {
        var claim = notifies("look-" + UUID.randomUUID());
        send(adjuster, "GET", "/claims/" + claim + "?asOf=2026-03-01T00:00:00Z", "");
        send(adjuster, "GET", "/dashboard/claims", "");
        send(adjuster, "OPTIONS", "/claims", "");
        send(adjuster, "GET", "/nowhere", "");
        send(adjuster, "HEAD", "/claims/" + claim + "/history", "");

        await().until(() -> found("q=" + agent).size() >= 3);

        assertThat(found("q=" + agent))
                .extracting(entry -> entry.path("method").asString() + " "
                        + entry.path("path").asString())
                .containsExactlyInAnyOrder(
                        "POST /api/v1/claims", "GET /api/v1/claims/{claimId}", "HEAD /api/v1/claims/{claimId}/history");
    }

    @Test
    void entries_are_found_by_who_what_where_and_when() {
        var before = Instant.now();
        notifies("a-" + UUID.randomUUID());
        send(adjuster.of("demo-supervisor"), "GET", "/claims", "");
        await().until(() -> found("q=" + agent).size() == 2);

        assertThat(found("q=" + agent + "&actor=demo-supervisor")).hasSize(1);
        assertThat(found("q=" + agent + "&action=notifyLoss")).hasSize(1);
        assertThat(found("q=" + agent + "&address=127.0.0.1")).hasSize(2);
        assertThat(found("q=" + agent + "&address=192.0.2.1")).isEmpty();
        assertThat(found("q=" + agent + "&recordedFrom=" + before)).hasSize(2);
        assertThat(found("q=" + agent + "&recordedTo=" + before)).isEmpty();
        assertThat(found("q=" + agent + "&sort=actor").get(0).path("actor").asString())
                .isEqualTo("demo-adjuster");
        assertThat(found("q=" + agent + "&sort=-actor").get(0).path("actor").asString())
                .isEqualTo("demo-supervisor");
        assertThat(found("q=" + agent).get(0).path("actor").asString()).isEqualTo("demo-supervisor");
    }

    @Test
    void a_long_list_comes_in_pages() {
        notifies("a-" + UUID.randomUUID());
        notifies("b-" + UUID.randomUUID());
        await().until(() -> found("q=" + agent).size() == 2);

        var page =
                auditor.sees("/activity?size=1&q=" + agent).body().path("meta").path("page");

        assertThat(page.path("total").asLong()).isEqualTo(2);
        assertThat(auditor.sees(page.path("next").asString().substring("/api/v1".length()))
                        .data())
                .hasSize(1);
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        notifies("a-" + UUID.randomUUID());
        await().until(() -> found("q=" + agent).size() == 1);

        assertThat(auditor.of("other-auditor").sees("/activity?q=" + agent).data())
                .isEmpty();
    }

    @Test
    void text_is_looked_for_as_it_is_written() {
        notifies("a-" + UUID.randomUUID());
        await().until(() -> found("q=" + agent).size() == 1);

        assertThat(found("q=" + agent.replace("ActivityTest", "%25"))).isEmpty();
        assertThat(found("q=" + agent.replace("A", "_"))).isEmpty();
        assertThat(found("q=%5C")).isEmpty();
        assertThat(found("q=%27%20OR%201=1%20--")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sort=tenant, SORT_UNKNOWN",
        "sort=recordedAt;DROP TABLE app_user, SORT_UNKNOWN",
        "sort=(SELECT 1), SORT_UNKNOWN",
        "outcome=MAYBE, VALIDATION_FAILED",
        "recordedFrom=yesterday, VALIDATION_FAILED",
        "tenant=other, PARAMETER_UNKNOWN",
        "q=%00, TEXT_NOT_STORABLE",
        "size=1000, VALIDATION_FAILED",
    })
    void a_question_that_makes_no_sense_is_refused(String question, String code) {
        var reply = auditor.looks("/activity?" + question.replace(" ", "%20"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void only_who_may_look_at_others_does() {
        assertThat(adjuster.looks("/activity").code()).isEqualTo("PERMISSION_DENIED");
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            assertThat(send(auditor, method, "/activity", "{}").status()).isEqualTo(405);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE %s SET actor = 'nobody'",
                "DELETE FROM %s",
                "TRUNCATE %s",
                "UPDATE %s SET recorded_at = recorded_at - interval '1 day'"
            })
    void nobody_changes_an_entry_not_even_in_the_database(String statement) {
        notifies("a-" + UUID.randomUUID());
        await().until(() -> found("q=" + agent).size() == 1);
        var month = Instant.now().toString().substring(0, 7).replace('-', '_');

        for (var table : new String[] {"activity_log", "activity_log_" + month}) {
            assertThatThrownBy(() -> jdbc.sql(statement.formatted(table)).update())
                    .hasMessageContaining("only ever added to");
        }
        assertThat(found("q=" + agent)).hasSize(1);
    }

    private String notifies(String requestId) {
        var reply = adjuster.send(adjuster.request("/claims")
                .header("User-Agent", agent)
                .header("X-Request-Id", requestId)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(LOSS))
                .build());
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        return reply.data().path("id").asString();
    }

    private Desk.Reply send(Desk desk, String method, String path, String body) {
        return desk.send(desk.request(path)
                .header("User-Agent", agent)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode found(String question) {
        return auditor.sees("/activity?" + question).data();
    }
}
