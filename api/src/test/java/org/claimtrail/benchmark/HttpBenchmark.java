package org.claimtrail.benchmark;

import java.net.URI;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.security.BearerTokens;
import org.claimtrail.api.testing.LogIns;
import org.claimtrail.benchmark.Contest.Contender;
import org.claimtrail.events.claims.ClaimId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Commands through HTTP, beside a plain Spring Data JPA endpoint that writes a row and an audit row. */
@Tag("benchmark")
class HttpBenchmark {

    private static final List<Integer> CALLERS = List.of(1, 8, 32);
    private static final int POOL = 3200;
    private static final String MEANING = "Target: not more CPU than the reference (last column at most 1.00). The"
            + " client's own CPU is taken out. CPU counts what the read models do until they have caught up.";

    private static final String KNOWING =
            "Target: less than 10 % of a command's CPU (last column below 0.10). The caller's own"
                    + " CPU is what is measured in the second row.";

    @Test
    void http_without_read_models() throws Exception {
        measure("Commands through HTTP, without read models", "--claimtrail.roles=command,api");
    }

    @Test
    void http_while_read_models_follow() throws Exception {
        measure("Commands through HTTP, all roles", "--claimtrail.roles=command,query,api");
    }

    /** With everything remembered, as it is for all but the first request of a session or key. */
    @Test
    void what_authentication_adds_to_a_command() throws Exception {
        try (var product = Product.start("--claimtrail.roles=command,api", "--claimtrail.demo.enabled=true")) {
            var tokens = product.bean(BearerTokens.class);
            var token = LogIns.token(URI.create(product.url()), "demo-intake");
            var contest = new Contest(
                    Cpu.Meter.here(product.dataSource()),
                    product::settle,
                    Contest.Plan.usual(),
                    List.of(
                            new Contender("A command through HTTP (reference)", creating(product), true),
                            new Contender("Knowing whose a token is", (number, count) -> known(tokens, token), false)));
            var table = new Report.Table("What authentication adds to a command", KNOWING, Contest.columns());
            contest.warmUp(1);
            contest.run(1, table);
            table.write();
        }
    }

    private static void known(BearerTokens tokens, String token) {
        if (tokens.callerOf(token) == null) {
            throw new IllegalStateException("The token is good for nothing");
        }
    }

    private static void measure(String title, String roles) throws Exception {
        try (var product = Product.start(roles, "--claimtrail.demo.enabled=true");
                var reference = Reference.start(product.dataSource())) {
            var open = product.openClaims(POOL);
            var create = new Report.Table(title + ": notify a loss", MEANING, Contest.columns());
            var append = new Report.Table(title + ": assign a claim", MEANING, Contest.columns());
            var plain = new HttpCaller(reference.url(), Map.of());
            var creating = contest(product, creating(plain), creating(product));
            var appending = contest(product, assigning(plain, "/losses/", open), assigning(product, open));
            seed(plain, open);
            // One after the other, because so many new claims would drive those that are worked on out of memory.
            appending.warmUp(8);
            for (var callers : CALLERS) {
                appending.run(callers, append);
            }
            creating.warmUp(8);
            for (var callers : CALLERS) {
                creating.run(callers, create);
            }
            create.write();
            append.write();
        }
    }

    private static Contest contest(Product product, Load.Operation reference, Load.Operation measured) {
        return new Contest(
                Cpu.Meter.here(product.dataSource()),
                product::settle,
                Contest.Plan.usual(),
                List.of(
                        new Contender("Spring Data JPA (reference)", reference, true),
                        new Contender("Claimtrail", measured, true)));
    }

    private static Load.Operation creating(Product product) {
        var caller = HttpCaller.loggedIn(product.url(), "demo-intake");
        return (number, count) -> caller.post("/api/v1/claims", loss(UUID.randomUUID()), key());
    }

    private static Load.Operation creating(HttpCaller plain) {
        return (number, count) -> plain.post("/losses", loss(UUID.randomUUID()), key());
    }

    private static Load.Operation assigning(Product product, List<ClaimId> open) {
        var caller = HttpCaller.loggedIn(product.url(), "demo-supervisor");
        return assigning(caller, "/api/v1/claims/", open);
    }

    private static Load.Operation assigning(HttpCaller caller, String path, List<ClaimId> open) {
        return (number, count) -> {
            var own = POOL / 32;
            var claim = open.get(number * own + (int) (count % own));
            var handler = count / own % 2 == 0 ? "demo-adjuster" : "demo-adjuster2";
            caller.post(path + claim + "/assignment", "{\"handler\":\"" + handler + "\"}", key());
        };
    }

    /** The reference knows the same claims. */
    private static void seed(HttpCaller plain, List<ClaimId> open) throws Exception {
        for (var claim : open) {
            plain.post("/losses", loss(claim.value()), Map.of());
        }
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String loss(UUID id) {
        return """
                {"claimId":"%s","policyNumber":"%s","lossDate":"%s","cause":"water",
                 "description":"A pipe burst above the store room and soaked the stock.",
                 "reporter":{"role":"INSURED","name":"Wanjiru Hardware Ltd"},"currency":"KES"}
                """.formatted(id, Samples.POLICY_NUMBER, LocalDate.of(Year.now().getValue(), 1, 1));
    }
}
