package org.claimtrail.api.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Time limits as an adjuster, his supervisor and an operations lead meet them. */
@ClaimtrailTest
class ClocksTest {

    private static final String RULE = """
            {"code":"CALL_BACK","name":"Call the claimant back","startsOn":"claims.LossNotified",
             "stopsOn":["claims.CoverageConfirmed"],"pausesOn":["claims.ClaimAcknowledged"],
             "resumesOn":["claims.ClaimOpened"],"days":5,"dayType":"WORKING","calendar":"weekends",
             "warning":{"daysBefore":1},"extension":{"maxDays":3,"times":1},"escalateTo":"supervisor",
             "citation":"House rules"%s}""";

    private final Desk adjuster;
    private final Desk intake;
    private final Desk supervisor;
    private final Desk manager;
    private final Desk auditor;

    ClocksTest(@LocalServerPort int port) {
        adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        intake = adjuster.of("demo-intake");
        supervisor = adjuster.of("demo-supervisor");
        manager = adjuster.of("demo-manager");
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
        assertThat(clock(claim, "PAY", clock -> clock.has("handler")).path("handler").asString())
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
        assertThat(adjuster.asks("/alerts/" + id(alert) + "/acknowledgement", "{}").code())
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
        assertThat(adjuster.of("other-adjuster").looks("/claims/" + soon + "/clocks").status())
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

    @Test
    void a_tenant_lays_down_packs_of_its_own_and_goes_by_them() {
        var other = new Other(adjuster);
        other.publishes("", today()).is(200);
        assertThat(other.manager.sees("/clock-packs?origin=TENANT").data().path(0).path("code").asString())
                .isEqualTo("house");
        other.goesBy("house,nigeria");

        var claim = other.notified();
        var first = other.clock(claim, clock -> state(clock, "RUNNING"));
        assertThat(first.path("packVersion").asInt()).isEqualTo(1);
        var second = other.publishes(",\"lines\":[\"marine\"]", today());
        assertThat(second.is(200).data().path("version").asInt()).isEqualTo(1);
        assertThat(other.manager.sees("/clock-packs/house").data().path("versions").size()).isEqualTo(2);

        // What ran already runs on by its own version: paused and resumed, first by what happens, then by hand.
        other.desk.does("/claims/" + claim + "/acknowledgement", "{\"handler\":\"amina\",\"requiredDocuments\":[]}");
        other.clock(claim, clock -> state(clock, "PAUSED"));
        other.supervisor.does("/clocks/" + id(first) + "/resume", "{\"explanation\":\"Found\"}");
        other.clock(claim, clock -> state(clock, "RUNNING"));
        other.supervisor.does("/clocks/" + id(first) + "/pause", "{\"explanation\":\"Abroad\"}");
        assertThat(other.supervisor
                        .asks("/clocks/" + id(first) + "/pause", "{\"explanation\":\"Abroad\"}")
                        .code())
                .isEqualTo("CLOCK_PAUSED");
        assertThat(other.clock(claim, clock -> state(clock, "PAUSED")).path("packVersion").asInt())
                .isEqualTo(1);
        other.supervisor.does("/claims/" + claim + "/void", "{\"voidReason\":\"ERROR\"}");
        other.clock(claim, clock -> state(clock, "CANCELLED"));
        other.goesBy("standard");
    }

    @Test
    void packs_that_no_clock_could_run_by_are_refused() {
        assertThat(publish(manager, "kenya", RULE.formatted(""), today()).code()).isEqualTo("CLOCK_PACK_RESERVED");
        var unknown = RULE.formatted("").replace("claims.LossNotified", "claims.NoSuchThing");
        assertThat(publish(manager, "ours", unknown, today()).code()).isEqualTo("CLOCK_EVENT_UNKNOWN");
        var nowhere = RULE.formatted("").replace("weekends", "atlantis");
        assertThat(publish(manager, "ours", nowhere, today()).code()).isEqualTo("CLOCK_RULE_INVALID");
        assertThat(publish(manager, "Not A Name", RULE.formatted(""), today()).status()).isEqualTo(400);
        assertThat(publish(manager, "ours", "{}", today()).status()).isEqualTo(400);
        assertThat(publish(adjuster, "ours", RULE.formatted(""), today()).status()).isEqualTo(403);
        assertThat(manager.looks("/clock-packs/ours").status()).isEqualTo(404);

        publish(manager, "ours", RULE.formatted(""), today()).is(200);
        assertThat(publish(manager, "ours", RULE.formatted(""), today().minusDays(1)).code())
                .isEqualTo("CLOCK_PACK_TOO_EARLY");
        var seen = manager.sees("/clock-packs/ours").header("ETag");
        publish(manager, "ours", RULE.formatted(""), today()).is(200);
        var late = manager.send(manager.request("/clock-packs/ours")
                .header("Content-Type", "application/json")
                .header("If-Match", seen)
                .PUT(BodyPublishers.ofString(pack(RULE.formatted(""), today())))
                .build());
        assertThat(late.status()).isEqualTo(412);
        assertThat(adjuster.of("demo-admin")
                        .send(adjuster.of("demo-admin")
                                .request("/settings")
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString("{\"clockPack\":\"kenya,no-such\"}"))
                                .build())
                        .code())
                .isEqualTo("VALUE_NOT_ALLOWED");
    }

    @Test
    void a_holiday_that_the_tenant_adds_is_no_working_day() {
        var holiday = workingDay(today().plusDays(2));
        manager.does("/holiday-calendars/kenya/holidays", "{\"date\":\"%s\",\"name\":\"Announced\"}", holiday);
        assertThat(manager
                        .asks("/holiday-calendars/kenya/holidays", "{\"date\":\"%s\",\"name\":\"Again\"}", holiday)
                        .code())
                .isEqualTo("HOLIDAY_EXISTS");
        assertThat(manager.asks("/holiday-calendars/atlantis/holidays", "{\"date\":\"2030-01-02\",\"name\":\"No\"}")
                        .status())
                .isEqualTo(404);
        var shown = list(manager.sees("/holiday-calendars/kenya?year=" + holiday.getYear()), "holidays");
        assertThat(shown).anySatisfy(day -> {
            assertThat(day.path("date").asString()).isEqualTo(holiday.toString());
            assertThat(day.path("origin").asString()).isEqualTo("TENANT");
        });
        var with = clock(notified("demo", Instant.now()), "ACKNOWLEDGE", clock -> true);
        manager.does("/holiday-calendars/kenya/holidays/" + holiday + "/removal", "{\"explanation\":\"Not after all\"}");
        var without = clock(notified("demo", Instant.now()), "ACKNOWLEDGE", clock -> true);
        assertThat(with.path("dueOn").asString()).isGreaterThan(without.path("dueOn").asString());
        assertThat(list(manager.sees("/holiday-calendars?year=2026"))).hasSizeGreaterThan(4);
    }

    /** The other tenant, which goes by what it has laid down itself. */
    private final class Other {

        private final Desk desk;
        private final Desk supervisor;
        private final Desk manager;

        Other(Desk office) {
            desk = office.of("other-adjuster");
            supervisor = office.of("other-supervisor");
            manager = office.of("other-manager");
        }

        Desk.Reply publishes(String more, LocalDate from) {
            return publish(manager, "house", RULE.formatted(more), from);
        }

        void goesBy(String packs) {
            var admin = desk.of("other-admin");
            admin.send(admin.request("/settings")
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofString(
                                    "{\"timeZone\":\"Europe/London\",\"clockPack\":\"" + packs + "\"}"))
                            .build())
                    .is(200);
        }

        String notified() {
            return ClocksTest.notified(desk, Instant.now());
        }

        JsonNode clock(String claim, Predicate<JsonNode> wanted) {
            return ClocksTest.clock(desk, claim, "CALL_BACK", wanted);
        }
    }

    private String notified(String tenant, Instant effectiveAt) {
        return notified(adjuster.of(tenant + "-intake"), effectiveAt);
    }

    private static String notified(Desk desk, Instant effectiveAt) {
        return desk.does("/claims", """
                        {"policyNumber":"POL-CLOCK","lossDate":"2026-01-02","cause":"collision","currency":"KES",
                         "description":"Hit a bollard","effectiveAt":"%s",
                         "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""", effectiveAt)
                .data()
                .path("id")
                .asString();
    }

    private JsonNode alert(String claim, String status) {
        var path = "/alerts?type=CLOCK_BREACHED&status=" + status + "&claimId=" + claim;
        return await(path)
                .atMost(Duration.ofSeconds(30))
                .until(() -> adjuster.sees(path).data().path(0), found -> !found.isMissingNode());
    }

    private List<JsonNode> clocks(String claim, Predicate<List<JsonNode>> wanted) {
        return clocks(adjuster, claim, wanted);
    }

    private static List<JsonNode> clocks(Desk desk, String claim, Predicate<List<JsonNode>> wanted) {
        return await("the clocks of " + claim)
                .atMost(Duration.ofSeconds(30))
                .until(() -> list(desk.sees("/claims/" + claim + "/clocks?sort=rule")), wanted);
    }

    private JsonNode clock(String claim, String rule, Predicate<JsonNode> wanted) {
        return clock(adjuster, claim, rule, wanted);
    }

    private static JsonNode clock(Desk desk, String claim, String rule, Predicate<JsonNode> wanted) {
        return clocks(desk, claim, found -> found.stream().anyMatch(clock -> isOf(clock, rule) && wanted.test(clock)))
                .stream()
                .filter(clock -> isOf(clock, rule))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode clock, String rule) {
        return clock.path("rule").asString().equals(rule);
    }

    private static boolean state(JsonNode clock, String state) {
        return clock.path("state").asString().equals(state);
    }

    private static Desk.Reply publish(Desk desk, String code, String rule, LocalDate from) {
        return desk.send(desk.request("/clock-packs/" + code.replace(" ", "%20"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(pack(rule, from)))
                .build());
    }

    private static String pack(String rule, LocalDate from) {
        return "{\"name\":\"House rules\",\"jurisdiction\":\"GB\",\"effectiveFrom\":\"" + from + "\",\"rules\":[" + rule
                + "]}";
    }

    private static LocalDate workingDay(LocalDate from) {
        var found = from;
        while (found.getDayOfWeek().getValue() > 5) {
            found = found.plusDays(1);
        }
        return found;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Africa/Nairobi"));
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asString();
    }

    private static List<JsonNode> list(Desk.Reply reply) {
        return nodes(reply.data());
    }

    private static List<JsonNode> list(Desk.Reply reply, String field) {
        return nodes(reply.data().path(field));
    }

    private static List<JsonNode> nodes(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
