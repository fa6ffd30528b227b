package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer asks where his claim stands, and gets an answer that he understands. */
@ClaimtrailTest
class ClaimStatusOverHttpTest {

    private final Desk supervisor;
    private final JdbcClient jdbc;
    private final String policy = "STATUS-" + UUID.randomUUID().toString().substring(0, 8);

    ClaimStatusOverHttpTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.supervisor = Desk.at(URI.create("http://localhost:" + port), "demo-supervisor");
        this.jdbc = jdbc;
    }

    @Test
    void a_customer_follows_his_own_claim_in_his_own_language_and_nobody_elses() {
        var claim = claim();
        var status = claim + "/status";
        var customer = supervisor.of("demo-customer2");
        supervisor.of("demo-intake").does(claim + "/acknowledgement", """
                {"handler":"demo-adjuster","requiredDocuments":["police abstract"]}""");

        var told = customer.sees(status).data();
        assertThat(told.path("standing").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(told.path("handler").asString()).isEqualTo("demo-adjuster");
        assertThat(told.path("wanted").path(0).path("words").asString()).startsWith("Please send us: police abstract.");
        assertThat(told.path("next").path("by").asString()).isNotBlank();
        assertThat(told.path("next").path("late").asBoolean()).isFalse();
        assertThat(told.path("happened").size()).isEqualTo(2);

        supervisor.of("demo-intake").does(claim + "/opening", "{\"handler\":\"demo-adjuster\"}");
        supervisor.of("demo-adjuster").does(claim + "/coverage/confirmation", """
                {"rationale":"Kept among ourselves"}""");
        var reply = customer.send(customer.request(status)
                .header("Accept-Language", "sw-KE, en;q=0.3")
                .GET()
                .build());
        assertThat(reply.header("Content-Language")).isEqualTo("sw");
        assertThat(reply.data().path("words").asString()).startsWith("Hasara yako inalipiwa na bima.");
        assertThat(reply.body().toString()).doesNotContain("among ourselves", "demo-supervisor");

        assertThat(supervisor.of("demo-customer").looks(status).status()).isEqualTo(404);
        assertThat(supervisor.of("other-operator").looks(status).status()).isEqualTo(404);
        assertThat(supervisor.looks("/claims/" + UUID.randomUUID() + "/status").status())
                .isEqualTo(404);
    }

    private String claim() {
        for (var user : new String[] {"demo-customer", "demo-customer2"}) {
            jdbc.sql("""
                            INSERT INTO app_user (user_id, tenant, name, display_name, email, status, roles, created_by,
                             created_at, changed_by, changed_at)
                            VALUES (gen_random_uuid(), 'demo', :name, :name, :name || '@example.org', 'ACTIVE', '{}',
                             'test', now(), 'test', now())
                            ON CONFLICT DO NOTHING""").param("name", user).update();
        }
        var id = supervisor.does("/policies", """
                        {"policyNumber":"%s","product":"motor-private","holder":"Chiku Customer",
                         "term":{"from":"2026-01-01","to":"2026-12-31"},
                         "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                                    "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                         "premium":{"amount":"60000.00","currency":"KES"}}""", policy).data().path("id").asString();
        supervisor.does("/policies/" + id + "/policyholder", "{\"user\":\"demo-customer2\"}");
        return "/claims/"
                + supervisor
                        .of("demo-customer2")
                        .does("/claims", """
                                {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                                 "description":"Rear-ended",
                                 "reporter":{"role":"INSURED","name":"Chiku Customer"}}""", policy)
                        .data()
                        .path("id")
                        .asString();
    }
}
