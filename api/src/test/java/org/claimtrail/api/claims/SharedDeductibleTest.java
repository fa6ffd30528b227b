package org.claimtrail.api.claims;

import static org.awaitility.Awaitility.await;
import static org.claimtrail.api.claims.ClaimDesk.amount;
import static org.claimtrail.api.claims.ClaimDesk.isAmount;

import java.net.URI;
import java.time.Duration;
import org.claimtrail.api.claims.ClaimDesk.Worked;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A deductible that the claims of a term bear together, and a limit that follows its policy. */
@ClaimtrailTest
class SharedDeductibleTest {

    @LocalServerPort
    private int port;

    private ClaimDesk desk;

    @BeforeEach
    void desk() {
        desk = new ClaimDesk(URI.create("http://localhost:" + port));
    }

    @Test
    void what_one_claim_bears_another_need_not_even_if_nothing_was_paid_for_the_first() {
        desk.policy("{\"deductibleBasis\":\"ANNUAL_AGGREGATE\"}");
        var small = desk.worked("50000.00");
        var large = desk.worked("50000.00");

        isAmount(adjusted(small, "15000.00").path("calculation").path("net"), "0.00");
        await("the deductible to be used up so far")
                .atMost(Duration.ofSeconds(60))
                .until(() -> amount(desk.limit().path("confirmed")).equals("15000.00"));
        isAmount(adjusted(large, "45000.00").path("calculation").path("net"), "40000.00");
        await("the deductible to be used up")
                .atMost(Duration.ofSeconds(60))
                .until(() -> amount(desk.limit().path("remaining")).equals("0.00"));
    }

    @Test
    void a_limit_follows_the_endorsements_of_its_policy() {
        var terms = "{\"aggregateLimit\":{\"amount\":\"%s\",\"currency\":\"KES\"}}";
        desk.policy(terms.formatted("450000.00"));
        isAmount(desk.limit().path("amount"), "450000.00");

        desk.supervisor.does(
                "/policies/" + desk.limit().path("policyId").asString() + "/endorsements",
                """
                {"effectiveOn":"2026-06-01","premiumChange":{"amount":"1000.00","currency":"KES"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"terms":%s}]}""",
                terms.formatted("900000.00"));
        await("the limit to follow")
                .atMost(Duration.ofSeconds(60))
                .until(() -> amount(desk.limit().path("amount")).equals("900000.00"));
    }

    private JsonNode adjusted(Worked claim, String loss) {
        desk.adjuster.does(claim.on("/exposures/" + claim.exposure() + "/adjustments"), """
                {"loss":{"amount":"%s","currency":"KES"},"rationale":"Report"}""", loss);
        return desk.adjuster.sees(claim.on("")).data().path("exposures").path(0).path("adjustment");
    }
}
