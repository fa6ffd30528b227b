package org.claimtrail.api.access;

import java.util.List;
import org.claimtrail.api.scenario.Desk;

/** What strangers try to reach beside a claim: a recovery of it, a lot of salvage, and a programme that pays by an index. */
final class RecoveryScene {

    private static final String PROGRAMME = """
            {"name":"Long rains","index":"rainfall","unit":"mm","area":"Kitui","season":"2026",
             "seasonFrom":"2026-03-01","seasonTo":"2026-05-31","cover":"DROUGHT","currency":"KES",
             "payouts":{"direction":"AT_OR_BELOW","tiers":[{"threshold":60,"basisPoints":2500}]},
             "providerKey":"MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE="}""";

    String recovery = "";
    String lot = "";
    String programme = "";

    void prepared(Desk adjuster, Desk supervisor, String claim) {
        recovery = adjuster.does("/claims/" + claim + "/recoveries", """
                        {"kind":"SALVAGE","debtor":"At auction","basis":"Total loss",
                         "expected":{"amount":"20000.00","currency":"KES"}}""")
                .data()
                .path("partId")
                .asString();
        lot = id(adjuster.does("/salvage-lots", """
                {"claimId":"%s","recoveryId":"%s","category":"PARTS","description":"Tyres","quantity":400,
                 "location":"Yard","estimate":{"amount":"20000.00","currency":"KES"}}""", claim, recovery));
        programme = id(supervisor.does("/parametric-programmes", PROGRAMME));
    }

    List<String> traces() {
        return List.of(recovery, lot, programme);
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
