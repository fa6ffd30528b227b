package org.claimtrail.api.documents;

import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** Claims and policies for documents to be about. */
record ClaimsDesk(Desk adjuster) {

    /** Sends a document in; the path of it. */
    static String document(Desk by, String claim, String type, String name, byte[] content) {
        var sent = Files.send(by, claim + "/documents", Map.of("type", type), name, content);
        return "/documents/" + sent.is(201).data().path("id").asString();
    }

    /** An acknowledged claim of demo-customer's policy, or of nobody's; the path of it. */
    String claim(String notifier, String... documents) {
        var number = "P-" + UUID.randomUUID();
        var policy = policy(number);
        if (notifier.equals("customer")) {
            adjuster.of("demo-supervisor")
                    .does("/policies/" + policy + "/policyholder", "{\"user\":\"demo-customer\"}");
        }
        var claim = adjuster.of("demo-" + notifier).does("/claims", """
                {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                 "description":"Rear-ended","reporter":{"role":"INSURED","name":"Chiku Customer"}}""", number);
        var path = "/claims/" + claim.data().path("id").asString();
        var intake = adjuster.of("demo-intake");
        var wanted = documents.length == 0 ? "" : "\"" + String.join("\",\"", documents) + "\"";
        intake.does(path + "/acknowledgement", "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[%s]}", wanted);
        intake.does(path + "/opening", "{\"handler\":\"demo-adjuster\"}");
        return path;
    }

    String policy(String number) {
        return adjuster.of("demo-supervisor")
                .does("/policies", """
                        {"policyNumber":"%s","product":"motor-private","holder":"Chiku Customer",
                         "term":{"from":"2026-01-01","to":"2026-12-31"},
                         "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                                    "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                         "premium":{"amount":"60000.00","currency":"KES"}}""", number)
                .data()
                .path("id")
                .asString();
    }
}
