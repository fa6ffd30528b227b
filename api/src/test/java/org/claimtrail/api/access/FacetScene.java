package org.claimtrail.api.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** What strangers try to reach beside a claim's file and money: a suit, an appeal, and a catastrophe of the register. */
final class FacetScene {

    private final String code =
            "SCENE-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String litigation = UUID.randomUUID().toString();
    private final String appeal = UUID.randomUUID().toString();
    private String catastrophe = "";

    void prepared(Desk adjuster, String claim) {
        adjuster.does("/claims/" + claim + "/litigations", """
                {"litigationId":"%s","stage":"NOTICE","plaintiff":"Kamau wa Njoroge","suit":{}}""", litigation);
        adjuster.does("/claims/" + claim + "/appeals", """
                {"appealId":"%s","lodgedBy":"Chiku Customer","against":"PAYMENT","objections":"Too little"}""", appeal);
        catastrophe = adjuster.of("demo-manager")
                .does("/catastrophes", """
                        {"catastropheCode":"%s","extent":{"name":"Hail","perils":["collision"],"area":"Nairobi",
                         "from":"2026-02-01"}}""", code)
                .data()
                .path("id")
                .asString();
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        return List.of(litigation, appeal, code, catastrophe);
    }

    /** The values of the parameters in an operation's path. */
    Map<String, String> parameters() {
        return Map.of("litigationId", litigation, "appealId", appeal, "catastropheId", catastrophe);
    }
}
