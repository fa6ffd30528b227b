package org.claimtrail.api.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.api.claims.ClaimDesk.amount;
import static org.claimtrail.api.claims.ClaimDesk.isAmount;
import static org.claimtrail.api.claims.ClaimDesk.list;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.claimtrail.api.claims.ClaimDesk.Worked;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Many claims race for the last of what their policy pays in a term. */
@ClaimtrailTest
class SharedLimitRaceTest {

    private static final int CLAIMS = 10;
    private static final String EACH = "100000.00";

    @LocalServerPort
    private int port;

    private ClaimDesk desk;

    @BeforeEach
    void policy() {
        desk = new ClaimDesk(URI.create("http://localhost:" + port));
        desk.policy("{\"aggregateLimit\":{\"amount\":\"450000.00\",\"currency\":\"KES\"}}");
    }

    @Test
    void exactly_what_fits_wins_the_others_see_why_and_what_is_given_back_can_be_won_again() throws Exception {
        var claims = new ArrayList<Worked>();
        for (var i = 0; i < CLAIMS; i++) {
            claims.add(desk.worked("200000.00"));
        }
        var payments = race(claims);

        await("each claim to have its answer")
                .atMost(Duration.ofSeconds(90))
                .until(() ->
                        statuses("APPROVED").size() + statuses("HOLD_REFUSED").size() == CLAIMS);
        assertThat(statuses("APPROVED")).hasSize(4);
        var limit = limitWith("remaining", "50000.00");
        isAmount(limit.path("limit").path("held"), "400000.00");
        assertThat(limit.path("limit").path("refusals").asInt()).isEqualTo(6);
        assertThat(list(limit.path("holds"))).hasSize(CLAIMS);
        var loser = losers(claims, payments).getFirst();
        assertThat(desk.payment(claims.get(loser), payments.get(loser))
                        .path("payment")
                        .path("explanation")
                        .asString())
                .contains("KES 50000.00");

        giveBackAndWinAgain(claims, payments, loser);
    }

    private void giveBackAndWinAgain(List<Worked> claims, List<String> payments, int loser) {
        var winner = winners(claims, payments).getFirst();
        var stopped = desk.disbursement(claims.get(winner), 1);
        desk.finance.does("/payments/" + stopped + "/stop", "{\"explanation\":\"Paid in cash\"}");
        desk.becomes(claims.get(winner), payments.get(winner), "FAILED");
        limitWith("remaining", "150000.00");
        var again = desk.pays(claims.get(loser), EACH);
        desk.becomes(claims.get(loser), again, "APPROVED");

        desk.finance.does("/payments/" + desk.disbursement(claims.get(loser), 1) + "/release", "{}");
        desk.becomes(claims.get(loser), again, "POSTED");
        var limit = limitWith("confirmed", EACH);
        isAmount(limit.path("limit").path("held"), "300000.00");
        assertThat(desk.payment(claims.get(loser), again).path("hold").asString())
                .isEqualTo("CONFIRMED");
    }

    /** All ask at the same moment, each from a desk of his own. */
    private List<String> race(List<Worked> claims) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(CLAIMS)) {
            var asked = claims.stream()
                    .map(claim -> threads.submit((Callable<String>) () -> {
                        var own = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
                        start.await();
                        return own.does(claim.on("/payments"), """
                                        {"type":"PARTIAL","line":%s,"payee":"%s",
                                         "amount":{"amount":"%s","currency":"KES"}}""", claim.line(), claim.garage(), EACH)
                                .data()
                                .path("partId")
                                .asString();
                    }))
                    .toList();
            start.countDown();
            var payments = new ArrayList<String>();
            for (var each : asked) {
                payments.add(each.get());
            }
            return payments;
        }
    }

    private List<Integer> winners(List<Worked> claims, List<String> payments) {
        return with("APPROVED", claims, payments);
    }

    private List<Integer> losers(List<Worked> claims, List<String> payments) {
        return with("HOLD_REFUSED", claims, payments);
    }

    private List<Integer> with(String status, List<Worked> claims, List<String> payments) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < claims.size(); i++) {
            if (status.equals(desk.payment(claims.get(i), payments.get(i))
                    .path("payment")
                    .path("status")
                    .asString())) {
                found.add(i);
            }
        }
        return found;
    }

    private List<JsonNode> statuses(String status) {
        return list(desk.adjuster
                .sees("/claim-payments?policyNumber=" + desk.policyNumber + "&status=" + status)
                .data());
    }

    private JsonNode limitWith(String sum, String amount) {
        var id = desk.limit().path("id").asString();
        return await("the limit to have " + amount + " " + sum)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> desk.adjuster.sees("/limits/" + id).data(),
                        limit -> amount(limit.path("limit").path(sum)).equals(amount));
    }
}
