package org.claimtrail.api.authority;

import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** A claim of the demo on which reserves can be set. */
final class OpenClaim {

    private final String exposure = UUID.randomUUID().toString();
    private final String path;

    OpenClaim(Desk manager) {
        var number = "AUTH-" + exposure;
        manager.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", number);
        var intake = manager.of("demo-intake");
        path = "/claims/"
                + intake.does("/claims", """
                        {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                         "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", number).data().path("id").asString();
        intake.does(path + "/acknowledgement", "{\"handler\":\"demo-adjuster\",\"requiredDocuments\":[]}");
        intake.does(path + "/opening", "{\"handler\":\"demo-adjuster\"}");
        var reporter =
                manager.sees(path).data().path("parties").path(0).path("id").asString();
        manager.of("demo-adjuster")
                .does(
                        path + "/exposures",
                        "{\"exposureId\":\"%s\",\"cover\":\"OD\",\"claimant\":\"%s\"}",
                        exposure,
                        reporter);
    }

    String path() {
        return path;
    }

    String reserve(String amount) {
        return """
                {"line":{"exposure":"%s","costType":"INDEMNITY","category":"repair"},
                 "total":{"amount":"%s","currency":"KES"},"rationale":"Estimate"}""".formatted(exposure, amount);
    }
}
