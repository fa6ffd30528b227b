package org.claimtrail.api.clocks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.claimtrail.api.scenario.Desk;
import tools.jackson.databind.JsonNode;

/** What somebody does at his desk who looks at clocks. */
final class ClockDesk {

    private ClockDesk() {}

    static String notified(Desk desk, Instant effectiveAt) {
        return desk.does("/claims", """
                        {"policyNumber":"POL-CLOCK","lossDate":"2026-01-02","cause":"collision","currency":"KES",
                         "description":"Hit a bollard","effectiveAt":"%s",
                         "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", effectiveAt).data().path("id").asString();
    }

    static List<JsonNode> clocks(Desk desk, String claim, Predicate<List<JsonNode>> wanted) {
        return await("the clocks of " + claim)
                .atMost(Duration.ofSeconds(30))
                .until(() -> list(desk.sees("/claims/" + claim + "/clocks?sort=rule")), wanted);
    }

    static JsonNode clock(Desk desk, String claim, String rule, Predicate<JsonNode> wanted) {
        return clocks(desk, claim, found -> found.stream().anyMatch(clock -> isOf(clock, rule) && wanted.test(clock)))
                .stream()
                .filter(clock -> isOf(clock, rule))
                .findFirst()
                .orElseThrow();
    }

    static boolean isOf(JsonNode clock, String rule) {
        return clock.path("rule").asString().equals(rule);
    }

    static boolean state(JsonNode clock, String state) {
        return clock.path("state").asString().equals(state);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Africa/Nairobi"));
    }

    static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    static List<JsonNode> list(Desk.Reply reply) {
        return nodes(reply.data());
    }

    static List<JsonNode> list(Desk.Reply reply, String field) {
        return nodes(reply.data().path(field));
    }

    static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
