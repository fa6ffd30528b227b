package org.claimtrail.api.access;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** The money of the scene's claim: a reserve line, a party that is paid, and a limit that claims share. */
final class MoneyScene {

    /** A cover that no payment of the scene takes from, so that none has to wait. */
    static final String SHARED_COVER = """
            {"code":"TP","limit":{"amount":"1000000.00","currency":"KES"},
             "deductible":{"amount":"0.00","currency":"KES"},"perils":["collision"],
             "terms":{"aggregateLimit":{"amount":"2000000.00","currency":"KES"}}}""";

    private final Desk adjuster;

    final String party = UUID.randomUUID().toString();
    String line = "";
    String limit = "";

    MoneyScene(Desk adjuster) {
        this.adjuster = adjuster;
    }

    void prepared(String claim, String policyNumber) {
        line = adjuster.sees("/claims/" + claim + "/lines")
                .data()
                .path("lines")
                .path(0)
                .path("line")
                .path("id")
                .asString();
        limit = await("the shared limit of the policy")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> adjuster.sees("/limits?policyNumber=" + policyNumber)
                                .data()
                                .path(0)
                                .path("id")
                                .asString(""),
                        id -> !id.isEmpty());
    }
}
