package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Machines come in with keys, and may do what the key says and nothing else. */
@ClaimtrailTest
class ApiKeyTest {

    private static final String LOSS = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"fire","currency":"KES","description":"Burnt",
             "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final Desk admin;
    private final Desk adjuster;

    ApiKeyTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        var base = URI.create("http://localhost:" + port);
        this.visitor = new Visitor(base, jdbc);
        this.jdbc = jdbc;
        this.admin = Desk.at(base, "demo-admin");
        this.adjuster = Desk.at(base, "demo-adjuster");
    }

    @Test
    void a_key_does_what_it_was_made_for_in_its_tenant_under_its_name() {
        var key = make("\"claims:notify\",\"claims:read\"");
        var machine = visitor.with(key.secret());

        var claim = machine.does("/claims", LOSS).data().path("id").asString();

        assertThat(machine.looks("/payments").status()).isEqualTo(403);
        assertThat(machine.looks("/sessions").status()).isEqualTo(403);
        var seen = await().until(
                        () -> Desk.at(visitor.base(), "demo-auditor").looks("/claims/" + claim + "/history"),
                        reply -> reply.status() == 200);
        assertThat(seen.data().path(0).path("who").path("actor").asString()).isEqualTo("key:" + key.name());
        assertThat(Desk.at(visitor.base(), "other-adjuster")
                        .looks("/claims/" + claim)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_key_for_the_metrics_reads_them_and_nothing_else() {
        var key = make("\"operations:read\"", Desk.at(visitor.base(), "platform-admin"));

        assertThat(scrape("Basic " + key.secret())).isEqualTo(401);
        assertThat(scrape("Bearer " + key.secret())).isEqualTo(200);
        assertThat(visitor.with(key.secret()).looks("/claims").status()).isEqualTo(403);
        assertThat(scrape("Bearer " + make("\"claims:read\"").secret())).isEqualTo(403);
    }

    private int scrape(String authorization) {
        var request = HttpRequest.newBuilder(visitor.base().resolve("/actuator/prometheus"));
        return admin.send(request.header("Authorization", authorization).build())
                .status();
    }

    @Test
    void a_revoked_key_is_good_for_nothing_from_the_next_request_on_and_its_name_is_gone() {
        var key = make("\"claims:read\"");
        var machine = visitor.with(key.secret());
        assertThat(machine.looks("/claims").status()).isEqualTo(200);
        assertThat(Desk.at(visitor.base(), "other-admin")
                        .ends("/api-keys/" + key.id())
                        .status())
                .isEqualTo(404);

        assertThat(admin.ends("/api-keys/" + key.id()).status()).isEqualTo(200);

        assertThat(machine.looks("/claims").status()).isEqualTo(401);
        assertThat(admin.asks("/api-keys", body(key.name(), "\"claims:read\"")).code())
                .isEqualTo("NAME_TAKEN");
        assertThat(admin.ends("/api-keys/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void the_keys_of_somebody_who_is_deactivated_go_with_him() {
        var key = make("\"claims:read\"");
        var machine = visitor.with(key.secret());
        var maker = visitor.user("demo", "adjuster", "none");
        jdbc.sql("UPDATE api_key SET created_by = :maker WHERE key_id = :id")
                .param("maker", maker.name())
                .param("id", UUID.fromString(key.id()))
                .update();
        assertThat(machine.looks("/claims").status()).isEqualTo(200);

        admin.does("/users/" + maker.id() + "/deactivation", "");

        assertThat(machine.looks("/claims").status()).isEqualTo(401);
    }

    @Test
    void a_key_that_has_expired_is_good_for_nothing() {
        var key = make("\"claims:read\"");
        jdbc.sql("UPDATE api_key SET expires_at = now() - interval '1 second' WHERE key_id = :id")
                .param("id", UUID.fromString(key.id()))
                .update();

        assertThat(visitor.with(key.secret()).looks("/claims").status()).isEqualTo(401);
    }

    @Test
    void keys_are_listed_without_their_secrets() {
        var key = make("\"claims:read\"");

        var list = admin.sees("/api-keys").body().toString();

        assertThat(list).contains(key.name()).doesNotContain(key.secret());
        assertThat(Desk.at(visitor.base(), "other-admin")
                        .sees("/api-keys")
                        .body()
                        .toString())
                .doesNotContain(key.name());
        assertThat(jdbc.sql("SELECT encode(digest, 'escape') FROM api_key")
                        .query(String.class)
                        .list())
                .noneMatch(digest -> digest.contains(key.secret()));
    }

    @Test
    void nobody_gives_a_key_more_than_he_has_himself() {
        assertThat(adjuster.asks("/api-keys", body("too-much", "\"claims:read\""))
                        .status())
                .isEqualTo(403);
        for (var platform : new String[] {"tenants:create", "replay:run", "deadletters:manage", "tasks:manage"}) {
            var reply = admin.asks("/api-keys", body("too-much", "\"" + platform + "\""));
            assertThat(reply.status()).as(platform).isEqualTo(403);
            assertThat(reply.code()).isEqualTo("SCOPE_EXCEEDED");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | VALIDATION_FAILED",
                "{\"name\":\"x y\",\"permissions\":[\"claims:read\"]} | VALIDATION_FAILED",
                "{\"name\":\"a-key\",\"permissions\":[]} | VALIDATION_FAILED",
                "{\"name\":\"a-key\",\"permissions\":\"claims:read\"} | WRONG_TYPE",
                "{\"name\":\"a-key\",\"permissions\":[\"claims:everything\"]} | VALUE_NOT_ALLOWED",
                "{\"name\":\"a-key\",\"permissions\":[\"public\"]} | VALUE_NOT_ALLOWED",
                "{\"name\":\"a-key\",\"permissions\":[\"claims:read\"],\"tenant\":\"other\"} | UNKNOWN_FIELD",
                "{\"name\":\"a-key\",\"permissions\":[\"claims:read\"],\"expiresAt\":\"2020-01-01T00:00:00Z\"} | OUT_OF_RANGE",
                "{\"name\":\"a-key\",\"permissions\":[\"claims:read\"],\"expiresAt\":\"2999-01-01T00:00:00Z\"} | OUT_OF_RANGE",
            })
    void a_key_of_the_wrong_shape_is_told_so(String body, String code) {
        var reply = admin.asks("/api-keys", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
    }

    private record Key(String id, String name, String secret) {}

    private Key make(String permissions) {
        return make(permissions, admin);
    }

    private static Key make(String permissions, Desk maker) {
        var name = "machine-" + UUID.randomUUID().toString().substring(0, 8);
        var made = maker.does("/api-keys", body(name, permissions)).data();
        return new Key(made.path("id").asString(), name, made.path("key").asString());
    }

    private static String body(String name, String permissions) {
        return "{\"name\":\"" + name + "\",\"permissions\":[" + permissions + "],\"expiresAt\":\""
                + Instant.now().plus(Duration.ofDays(1)) + "\"}";
    }
}
