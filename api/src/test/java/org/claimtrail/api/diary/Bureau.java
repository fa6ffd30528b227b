package org.claimtrail.api.diary;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimtrail.api.scenario.Desk;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A claims office of the demo's tenant, with claims to have something to do about. */
final class Bureau {

    static final List<String> WEEK =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    final Desk adjuster;
    final Desk supervisor;
    final Desk admin;
    private final String policy = "DIARY-" + UUID.randomUUID();

    Bureau(int port) {
        this(port, "demo");
    }

    Bureau(int port, String tenant) {
        adjuster = Desk.at(URI.create("http://localhost:" + port), tenant + "-adjuster");
        supervisor = adjuster.of(tenant + "-supervisor");
        admin = adjuster.of(tenant + "-admin");
        var issued = supervisor.does("/policies", """
                {"policyNumber":"%s","product":"motor-private","holder":"Wanjiru Kamau",
                 "term":{"from":"2026-01-01","to":"2026-12-31"},
                 "covers":[{"code":"OD","limit":{"amount":"3000000.00","currency":"KES"},
                            "deductible":{"amount":"20000.00","currency":"KES"},"perils":["collision"]}],
                 "premium":{"amount":"60000.00","currency":"KES"}}""", policy);
        supervisor.does("/policies/" + id(issued) + "/policyholder", "{\"user\":\"%s-customer\"}", tenant);
    }

    /** A loss that has been notified. */
    String notified() {
        return id(adjuster.does("/claims", """
                {"policyNumber":"%s","lossDate":"2026-03-01","cause":"collision","currency":"KES",
                 "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", policy));
    }

    /** A claim that somebody works. */
    String opened(String handler) {
        var claim = notified();
        adjuster.does("/claims/" + claim + "/opening", "{\"handler\":\"%s\"}", handler);
        return claim;
    }

    void enrol(String handle, String duty, int capacity, String skills) {
        var hours = new ArrayList<String>();
        for (var day : WEEK) {
            hours.add("{\"day\":\"%s\",\"from\":\"08:00\",\"to\":\"12:00\"}".formatted(day));
        }
        supervisor.does("/staff", """
                {"handle":"%s","profile":{"duties":["%s"],"capacity":%d,"skills":[%s],"hours":[%s]}}""", handle, duty, capacity, skills, String.join(",", hours));
    }

    static String absence(LocalDate from, LocalDate to, String more) {
        return "{\"from\":\"%s\",\"to\":\"%s\",\"absenceKind\":\"ANNUAL_LEAVE\"%s}".formatted(from, to, more);
    }

    int openClaims(String handle) {
        return supervisor
                .sees("/staff/" + handle)
                .data()
                .path("staff")
                .path("openClaims")
                .asInt();
    }

    /** Who handles a claim; null while nobody does. */
    @Nullable String handler(String claim) {
        return supervisor
                .sees("/claims/" + claim)
                .data()
                .path("work")
                .path("handler")
                .asString(null);
    }

    /** Lays down how new claims get their handler. */
    void assign(String mode) {
        admin.send(admin.request("/settings")
                        .header("Content-Type", "application/json")
                        .header("If-Match", admin.sees("/settings").header("ETag"))
                        .PUT(BodyPublishers.ofString("""
                                {"timeZone":"Africa/Nairobi","currency":"KES","assignment":"%s"}""".formatted(mode)))
                        .build())
                .is(200);
    }

    /** Each of the columns can be sorted by. */
    void sorts(String path, String columns) {
        for (var column : columns.split(" ", -1)) {
            supervisor.sees(path + "?sort=-" + column);
        }
    }

    static String product(String name, int level) {
        return "{\"kind\":\"PRODUCT\",\"name\":\"%s\",\"level\":%d}".formatted(name, level);
    }

    static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }

    static List<String> all(Desk.Reply reply, String... path) {
        return texts(reply.data(), path);
    }

    static List<String> texts(JsonNode items, String... path) {
        var values = new ArrayList<String>();
        items.forEach(each -> {
            var at = each;
            for (var name : path) {
                at = at.path(name);
            }
            values.add(at.asString(""));
        });
        return values;
    }

    static void eventually(String what, Supplier<Boolean> condition) {
        await(what.toLowerCase(Locale.ROOT))
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(condition::get);
    }
}
