package org.claimtrail.api.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.api.clocks.ClockDesk.*;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Time limits as an adjuster, his supervisor and an operations lead meet them. */
@ClaimtrailTest
class ClocksTest {

    private final Desk adjuster;
    private final Desk intake;
    private final Desk supervisor;
    private final Desk auditor;

    ClocksTest(@LocalServerPort int port) {
        adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        intake = adjuster.of("demo-intake");
        supervisor = adjuster.of("demo-supervisor");
        auditor = adjuster.of("demo-auditor");
    }

    @Test
    void a_notified_claim_has_the_clocks_of_the_tenants_pack_until_it_is_acknowledged_and_closed() {
        var claim = notified("demo", Instant.now());
        var clocks = clocks(claim, found -> found.size() == 2);
        assertThat(clocks).extracting(clock -> clock.path("rule").asString()).containsExactly("ACKNOWLEDGE", "PAY");
        var pay = clocks.get(1);
        assertThat(pay.path("pack").asString()).isEqualTo("kenya");
        assertThat(pay.path("dueOn").asString()).isEqualTo(today().plusDays(90).toString());
        assertThat(pay.path("daysLeft").asInt()).isEqualTo(90);

        intake.does("/claims/" + claim + "/acknowledgement", "{\"handler\":\"amina\",\"requiredDocuments\":[]}");
        var acknowledged = clock(claim, "ACKNOWLEDGE", clock -> state(clock, "STOPPED"));
        assertThat(acknowledged.path("inTime").asBoolean()).isTrue();
        assertThat(clock(claim, "PAY", clock -> clock.has("handler"))
                        .path("handler")
                        .asString())
                .isEqualTo("amina");

        var trail = list(auditor.sees("/clocks/" + id(acknowledged) + "/history"));
        assertThat(trail)
                .extracting(entry -> entry.path("type").asString())
                .containsExactly("clocks.ClockStarted", "clocks.ClockStopped");
        assertThat(trail.get(1).path("summary").asString()).contains("stopped the clock", "in time");
    }

    @Test
    void what_ran_out_is_told_to_those_who_answer_for_it_until_it_is_done() {
        var claim = notified("demo", Instant.now().minus(Duration.ofDays(40)));
        var late = clock(claim, "ACKNOWLEDGE", clock -> clock.path("breached").asBoolean());
        assertThat(late.path("daysLeft").asInt()).isNegative();
        var alert = alert(claim, "OPEN");
        assertThat(alert.path("severity").asString()).isEqualTo("CRITICAL");
        assertThat(alert.path("role").asString()).isEqualTo("supervisor");
        var figures = adjuster.sees("/alerts/figures").data();
        assertThat(figures.path("open").asInt()).isPositive();
        assertThat(figures.path("bySeverity").path(0).path("severity").asString())
                .isEqualTo("CRITICAL");

        var seen = adjuster.sees("/alerts/" + id(alert));
        adjuster.does("/alerts/" + id(alert) + "/acknowledgement", "{\"note\":\"Calling them now\"}");
        assertThat(adjuster.asks("/alerts/" + id(alert) + "/acknowledgement", "{}")
                        .code())
                .isEqualTo("ALERT_ACKNOWLEDGED");
        assertThat(adjuster.asksIfMatch(seen.header("ETag"), "/alerts/" + id(alert) + "/acknowledgement", "{}")
                        .status())
                .isEqualTo(412);
        assertThat(alert(claim, "ACKNOWLEDGED").path("acknowledgedBy").asString())
                .isEqualTo("demo-adjuster");

        intake.does("/claims/" + claim + "/acknowledgement", "{\"handler\":\"amina\",\"requiredDocuments\":[]}");
        assertThat(clock(claim, "ACKNOWLEDGE", clock -> state(clock, "STOPPED"))
                        .path("inTime")
                        .asBoolean())
                .isFalse();
        var resolved = adjuster.sees("/alerts/" + id(alert(claim, "RESOLVED"))).data();
        assertThat(resolved.path("resolution").asString()).isEqualTo("It has been done.");
        assertThat(resolved.path("note").asString()).isEqualTo("Calling them now");
    }

    @Test
    void what_is_about_to_run_out_is_one_question() {
        var soon = notified("demo", Instant.now().minus(Duration.ofDays(88)));
        var later = notified("demo", Instant.now());
        clocks(soon, found -> found.size() == 2);
        clocks(later, found -> found.size() == 2);

        var due = list(adjuster.sees("/clocks?state=RUNNING&dueWithin=P3D&rule=PAY&size=200"));
        assertThat(due)
                .extracting(clock -> clock.path("claimId").asString())
                .contains(soon)
                .doesNotContain(later);
        assertThat(due).extracting(clock -> clock.path("dueAt").asString()).isSorted();
        assertThat(list(adjuster.sees("/clocks?mostDaysLeft=3&leastDaysLeft=0&rule=PAY&claimId=" + soon)))
                .hasSize(1);
        assertThat(adjuster.looks("/clocks?sort=colour").code()).isEqualTo("SORT_UNKNOWN");
        assertThat(adjuster.looks("/clocks?dueWithin=soon").status()).isEqualTo(400);
        assertThat(adjuster.looks("/claims/" + UUID.randomUUID() + "/clocks").status())
                .isEqualTo(404);
        assertThat(adjuster.of("other-adjuster")
                        .looks("/claims/" + soon + "/clocks")
                        .status())
                .isEqualTo(404);
        assertThat(adjuster.of("demo-customer").looks("/clocks").status()).isEqualTo(403);
    }

    @Test
    void time_is_given_within_the_rule_by_those_who_may() {
        var claim = notified("demo", Instant.now());
        var pay = id(clock(claim, "PAY", clock -> true));
        assertThat(adjuster.asks("/clocks/" + pay + "/extension", "{\"days\":30,\"explanation\":\"Please\"}")
                        .status())
                .isEqualTo(403);
        assertThat(supervisor
                        .asks("/clocks/" + pay + "/extension", "{\"days\":31,\"explanation\":\"Too long\"}")
                        .is(422)
                        .code())
                .isEqualTo("CLOCK_EXTENSION_TOO_LONG");
        var given = supervisor.asksWithKey(
                "extend-" + pay, "/clocks/" + pay + "/extension", "{\"days\":30,\"explanation\":\"Letter of today\"}");
        var again = supervisor.asksWithKey(
                "extend-" + pay, "/clocks/" + pay + "/extension", "{\"days\":30,\"explanation\":\"Letter of today\"}");
        assertThat(given.is(200).header("ETag")).isEqualTo(again.is(200).header("ETag"));
        assertThat(supervisor
                        .asks("/clocks/" + pay + "/extension", "{\"days\":1,\"explanation\":\"Once more\"}")
                        .code())
                .isEqualTo("CLOCK_EXTENDED_TOO_OFTEN");
        var clock = supervisor.sees("/clocks/" + pay).data();
        assertThat(clock.path("clock").path("dueOn").asString())
                .isEqualTo(today().plusDays(120).toString());
        assertThat(clock.path("extensions").path("days").asInt()).isEqualTo(30);
        assertThat(supervisor
                        .asks("/clocks/" + pay + "/pause", "{\"explanation\":\"Wait\"}")
                        .code())
                .isEqualTo("CLOCK_NOT_PAUSABLE");
    }

    private String notified(String tenant, Instant effectiveAt) {
        return ClockDesk.notified(adjuster.of(tenant + "-intake"), effectiveAt);
    }

    private JsonNode alert(String claim, String status) {
        var path = "/alerts?type=CLOCK_BREACHED&status=" + status + "&claimId=" + claim;
        return await(path)
                .atMost(Duration.ofSeconds(30))
                .until(() -> adjuster.sees(path).data().path(0), found -> !found.isMissingNode());
    }

    private List<JsonNode> clocks(String claim, Predicate<List<JsonNode>> wanted) {
        return ClockDesk.clocks(adjuster, claim, wanted);
    }

    private JsonNode clock(String claim, String rule, Predicate<JsonNode> wanted) {
        return ClockDesk.clock(adjuster, claim, rule, wanted);
    }
}
