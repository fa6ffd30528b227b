package org.claimtrail.api.scenario;

import java.net.URI;
import java.util.UUID;

/** A motor claim that is open, covered and reserved, with a garage as party to it: where other jobs begin. */
public final class WorkedClaim {

    public final Desk adjuster;
    public final Desk supervisor;
    public final String policyNumber = "POL-WORKED-" + UUID.randomUUID();
    public final String exposure = UUID.randomUUID().toString();
    public final String garage = UUID.randomUUID().toString();
    public final String id;

    public WorkedClaim(URI base, String reserve) {
        adjuster = Desk.at(base, "demo-adjuster");
        supervisor = adjuster.of("demo-supervisor");
        supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision","theft"]}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policyNumber);
        id = adjuster.does("/claims", """
                        {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                         "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", policyNumber).data().path("id").asString();
        adjuster.does(on("/acknowledgement"), "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[]}");
        adjuster.does(on("/opening"), "{\"handler\":\"demo-adjuster\"}");
        adjuster.does(on("/coverage/confirmation"), "{\"rationale\":\"In force, peril covered\"}");
        adjuster.does(on("/parties"), """
                {"party":{"id":"%s","role":"GARAGE","name":"Ngong Road Motors",
                          "account":{"bank":"KCB","number":"1100223399","holder":"Ngong Road Motors Ltd"}}}""", garage);
        var claimant =
                adjuster.sees(on("")).data().path("parties").path(0).path("id").asString();
        adjuster.does(
                on("/exposures"), "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}", exposure, claimant);
        adjuster.does(on("/reserves"), """
                {"line":%s,"total":{"amount":"%s","currency":"KES"},"rationale":"Estimate"}""", line(), reserve);
    }

    /** The address of something of the claim. */
    public String on(String path) {
        return "/claims/" + id + path;
    }

    /** The claim's one reserve line, as JSON. */
    public String line() {
        return "{\"exposure\":\"%s\",\"costType\":\"INDEMNITY\",\"category\":\"repair\"}".formatted(exposure);
    }
}
