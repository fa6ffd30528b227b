package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every request and answer has in common: keys, versions, positions, permissions. */
@ClaimtrailTest
class EdgeTest {

    private static final String NOTIFICATION = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"%s","currency":"KES","description":"Rear-ended",
             "reporter":{"role":"INSURED","name":"Wanjiru Kamau"},"reason":"By telephone"}""";

    private final URI base;
    private final Desk adjuster;

    EdgeTest(@LocalServerPort int port) {
        this.base = URI.create("http://localhost:" + port);
        this.adjuster = Desk.at(base, "demo-adjuster");
    }

    @Test
    void whether_the_product_is_ready_can_be_asked_without_a_token() {
        var probe = HttpRequest.newBuilder(base.resolve("/readyz")).build();
        assertThat(adjuster.send(probe).status()).isIn(200, 503);
    }

    @Test
    void the_same_key_with_the_same_request_gets_the_first_answer_again() {
        var key = UUID.randomUUID().toString();
        var first = adjuster.asksWithKey(key, "/claims", NOTIFICATION, "fire");
        var again = adjuster.asksWithKey(key, "/claims", NOTIFICATION, "fire");
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Location")).isEqualTo("/api/v1/claims/" + id(first));
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        var key = UUID.randomUUID().toString();
        assertThat(adjuster.asksWithKey(key, "/claims", NOTIFICATION, "fire").status())
                .isEqualTo(201);
        var other = adjuster.asksWithKey(key, "/claims", NOTIFICATION, "flood");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void the_same_key_gets_the_same_refusal_again() {
        var claim = id(adjuster.does("/claims", NOTIFICATION, "fire"));
        var key = UUID.randomUUID().toString();
        var body = "{\"outcome\":\"PAID\"}";
        var first = adjuster.asksWithKey(key, "/claims/" + claim + "/closure", body);
        var again = adjuster.asksWithKey(key, "/claims/" + claim + "/closure", body);
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.code()).isEqualTo("CLAIM_NOT_OPEN");
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void who_insists_on_a_version_is_refused_once_it_has_changed() {
        // Like no other, so that nothing is found out about it meanwhile.
        var notified = adjuster.does("/claims", NOTIFICATION.replace("POL-1", "POL-VERSION"), "fire");
        var path = "/claims/" + id(notified);
        assertThat(notified.header("ETag")).isEqualTo("\"0\"");
        assertThat(adjuster.sees(path).header("ETag")).isEqualTo("\"0\"");
        var body = "{\"handler\":\"amina\",\"requiredDocuments\":[]}";
        var acknowledged = adjuster.asksIfMatch("\"0\"", path + "/acknowledgement", body);
        assertThat(acknowledged.status()).isEqualTo(200);
        assertThat(acknowledged.header("ETag")).isEqualTo("\"1\"");
        var late = adjuster.asksIfMatch("\"0\"", path + "/acknowledgement", body);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("VERSION_CONFLICT");
    }

    @Test
    void a_position_that_is_not_reached_in_time_is_answered_by_try_again() {
        var early = adjuster.send(HttpRequest.newBuilder(base.resolve("/api/v1/claims"))
                .header("Authorization", "Bearer " + LogIns.token(base, "demo-adjuster"))
                .header("Consistent-With", "999999999")
                .build());
        assertThat(early.status()).isEqualTo(503);
        assertThat(early.code()).isEqualTo("CONSISTENCY_TIMEOUT");
        assertThat(early.header("Retry-After")).isNotEmpty();
    }

    @Test
    void the_audit_trail_says_who_asked_why_from_where_and_in_which_conversation() {
        var request = adjuster.request("/claims")
                .header("Content-Type", "application/json")
                .header("X-Correlation-Id", "case-2026-17")
                .header("X-Request-Id", "request-1")
                .POST(HttpRequest.BodyPublishers.ofString(NOTIFICATION.formatted("fire")))
                .build();
        var reply = adjuster.send(request);
        assertThat(reply.header("X-Request-Id")).isEqualTo("request-1");
        var entry = adjuster.sees("/claims/" + id(reply) + "/history").data().path(0);
        assertThat(entry.path("who").path("actor").asString()).isEqualTo("demo-adjuster");
        assertThat(entry.path("who").path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.path("command").asString()).isEqualTo("claims.NotifyLoss");
        assertThat(entry.path("reason").asString()).isEqualTo("By telephone");
        assertThat(entry.path("correlationId").asString()).isEqualTo("case-2026-17");
        assertThat(entry.path("causationId").asString()).isEqualTo("request-1");
    }

    @Test
    void a_list_says_where_its_next_page_is() {
        adjuster.does("/claims", NOTIFICATION, "fire");
        adjuster.does("/claims", NOTIFICATION, "fire");
        var page =
                adjuster.sees("/claims?cause=fire&size=1").body().path("meta").path("page");
        assertThat(page.path("size").asInt()).isEqualTo(1);
        assertThat(page.path("number").asInt()).isZero();
        assertThat(page.path("total").asLong()).isGreaterThanOrEqualTo(2);
        var next = page.path("next").asString();
        assertThat(next).startsWith("/api/v1/claims?").contains("cause=fire", "page=1", "size=1");
        assertThat(adjuster.sees(next.substring("/api/v1".length())).data()).hasSize(1);
    }

    @Test
    void nobody_without_a_good_token_gets_in() {
        for (var token : new String[] {"", " ", "nobody", "Bearer"}) {
            var reply = Desk.withToken(base, token).looks("/claims");
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("UNAUTHENTICATED");
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "demo-customer, /claims, 200",
        "demo-customer, /policies, 200",
        "demo-customer, /payments, 200",
        "demo-customer, /dashboard/claims, 403",
        "demo-assessor, /claims, 200",
        "demo-assessor, /payments, 403",
        "demo-marketing, /claims, 403",
        "demo-admin, /roles, 200",
        "demo-adjuster, /roles, 403",
        "demo-adjuster, /operations/read-models, 403",
        "demo-adjuster, /uploads, 403",
        "demo-auditor, /operations/read-models, 200",
        "demo-operator, /operations/tasks, 200",
        "demo-operator, /operations/dead-letters, 200",
        "demo-operator, /operations/rebuilds, 200",
        "demo-finance, /payments, 200",
        "demo-manager, /dashboard/claims, 200",
        "demo-manager, /dashboard/loss-ratios, 200",
        "demo-manager, /uploads, 200",
    })
    void a_role_reaches_what_it_is_permitted(String token, String path, int status) {
        var reply = Desk.at(base, token).looks(path);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(status == 403 ? "PERMISSION_DENIED" : "");
    }

    @Test
    void another_tenants_claim_is_not_there() {
        var claim = id(adjuster.does("/claims", NOTIFICATION, "fire"));
        var stranger = adjuster.of("other-adjuster");
        assertThat(stranger.looks("/claims/" + claim).status()).isEqualTo(404);
        assertThat(stranger.looks("/claims/" + claim + "/history").status()).isEqualTo(404);
        var asked = stranger.asks("/claims/" + claim + "/closure", "{\"outcome\":\"PAID\"}");
        assertThat(asked.status()).isEqualTo(404);
        assertThat(asked.code()).isEqualTo("NOT_FOUND");
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
