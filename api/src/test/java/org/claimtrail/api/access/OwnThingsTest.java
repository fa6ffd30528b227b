package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer sees what is his and an assessor what he was appointed to, over HTTP, at once and no longer. */
@ClaimtrailTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnThingsTest {

    private static final String LOSS = """
            {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
             "description":"Rear-ended","reporter":{"role":"INSURED","name":"Chiku Customer"}}""";

    private final AccessScene scene;

    @Autowired
    OwnThingsTest(@LocalServerPort int port, JdbcClient jdbc) {
        this.scene = new AccessScene(URI.create("http://localhost:" + port), jdbc);
    }

    @BeforeAll
    void prepare() {
        scene.prepared();
    }

    @Test
    void a_customer_sees_his_policy_his_claim_its_trail_and_its_payments_and_nothing_else() {
        var customer = scene.desk("demo-customer2");
        assertThat(ids(customer, "/policies")).containsExactly(scene.policy);
        assertThat(ids(customer, "/claims")).contains(scene.claim);
        assertThat(customer.sees("/claims?size=200").data())
                .allSatisfy(
                        each -> assertThat(each.path("policyNumber").asString()).isEqualTo(scene.policyNumber));
        assertThat(ids(customer, "/payments")).contains(scene.disbursement);
        assertThat(customer.sees("/payments?size=200").data())
                .allSatisfy(each -> assertThat(ids(customer, "/claims"))
                        .contains(each.path("claimId").asString()));
        for (var path : List.of(
                "/policies/" + scene.policy,
                "/policies/" + scene.policy + "/history",
                "/claims/" + scene.claim,
                "/claims/" + scene.claim + "/history",
                "/payments/" + scene.disbursement,
                "/payments/" + scene.disbursement + "/history")) {
            customer.sees(path);
            assertThat(scene.desk("demo-customer").looks(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(ids(scene.desk("demo-customer"), "/claims"))
                .as("the claims on the demo's motor policy are his")
                .hasSize(2)
                .doesNotContain(scene.claim);
        assertThat(ids(scene.desk("demo-adjuster"), "/claims"))
                .contains(scene.claim)
                .hasSizeGreaterThan(1);
    }

    @Test
    void no_filter_search_or_page_shows_a_customer_more() {
        var stranger = scene.desk("demo-customer");
        assertThat(ids(stranger, "/claims?q=Rear-ended")).isEmpty();
        assertThat(ids(stranger, "/claims?policyNumber=" + scene.policyNumber)).isEmpty();
        assertThat(ids(stranger, "/policies?number=" + scene.policyNumber)).isEmpty();
        assertThat(ids(stranger, "/payments?claimId=" + scene.claim)).isEmpty();
        assertThat(scene.desk("demo-customer2")
                        .sees("/claims?size=200&sort=-outstanding")
                        .data())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.path("policyNumber").asString()).isEqualTo(scene.policyNumber));
    }

    @Test
    void a_customer_notifies_losses_on_his_own_policies_only() {
        assertThat(scene.desk("demo-customer")
                        .asks("/claims", LOSS, scene.policyNumber)
                        .code())
                .isEqualTo("POLICY_NOT_FOUND");
        assertThat(scene.desk("demo-customer2")
                        .asks("/claims", LOSS, "DEMO-MOTOR-1")
                        .code())
                .isEqualTo("POLICY_NOT_FOUND");
    }

    @Test
    void a_broker_follows_the_claims_that_he_brought_and_no_others() {
        var broker = scene.desk("demo-broker");
        var brought =
                broker.does("/claims", LOSS, "DEMO-SHOP-1").data().path("id").asString();
        assertThat(ids(broker, "/claims")).containsExactly(brought);
        assertThat(broker.looks("/claims/" + scene.claim).status()).isEqualTo(404);
        assertThat(ids(broker, "/policies")).isEmpty();
        assertThat(scene.desk("demo-agent").looks("/claims/" + brought).status())
                .isEqualTo(404);
    }

    @Test
    void an_assessor_sees_and_works_what_he_was_appointed_to_until_he_is_dismissed() {
        var assessor = scene.desk("demo-assessor");
        var claim = scene.notified("demo-intake", "DEMO-SHOP-1");
        var intake = scene.desk("demo-intake");
        intake.does("/claims/" + claim + "/opening", "{\"handler\":\"demo-adjuster\"}");
        assertThat(assessor.looks("/claims/" + claim).status()).isEqualTo(404);
        assertThat(assessor.asks("/claims/" + claim + "/parties", party()).status())
                .isEqualTo(404);

        var adjuster = scene.desk("demo-adjuster");
        adjuster.does("/claims/" + claim + "/assessors", "{\"assessor\":\"demo-assessor\"}");
        assertThat(ids(assessor, "/claims")).contains(scene.claim, claim);
        assessor.sees("/claims/" + claim + "/history");
        assessor.does("/claims/" + claim + "/parties", party());
        assertThat(assessor.looks("/payments").status()).isEqualTo(403);

        adjuster.does("/claims/" + claim + "/assessors/demo-assessor/dismissal", "{\"explanation\":\"Done\"}");
        assertThat(assessor.asks("/claims/" + claim + "/parties", party()).status())
                .isEqualTo(404);
        assertThat(ids(assessor, "/claims")).contains(scene.claim).doesNotContain(claim);
        assertThat(assessor.looks("/claims/" + claim).status()).isEqualTo(404);
    }

    @Test
    void a_policy_is_linked_to_nobody_who_is_not_there() {
        var supervisor = scene.desk("demo-supervisor");
        var reply =
                supervisor.asks("/policies/" + scene.policy + "/policyholder", "{\"user\":\"whoever-comes-later\"}");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("USER_UNKNOWN");
    }

    private static String party() {
        return "{\"party\":{\"role\":\"OTHER\",\"name\":\"Passer-by\"}}";
    }

    private static List<String> ids(Desk desk, String path) {
        var ids = new ArrayList<String>();
        desk.sees(path).data().forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }
}
