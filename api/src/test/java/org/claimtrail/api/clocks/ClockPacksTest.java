package org.claimtrail.api.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.claimtrail.api.clocks.ClockDesk.*;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A tenant goes by packs of its own, and by its own holidays. */
@ClaimtrailTest
class ClockPacksTest {

    private static final String RULE = """
            {"code":"CALL_BACK","name":"Call the claimant back","startsOn":"claims.LossNotified",
             "stopsOn":["claims.CoverageConfirmed"],"pausesOn":["claims.ClaimAcknowledged"],
             "resumesOn":["claims.ClaimOpened"],"days":5,"dayType":"WORKING","calendar":"weekends",
             "warning":{"daysBefore":1},"extension":{"maxDays":3,"times":1},"escalateTo":"supervisor",
             "citation":"House rules"%s}""";

    private final Desk adjuster;
    private final Desk intake;
    private final Desk manager;

    ClockPacksTest(@LocalServerPort int port) {
        adjuster = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        intake = adjuster.of("demo-intake");
        manager = adjuster.of("demo-manager");
    }

    @Test
    void a_tenant_lays_down_packs_of_its_own_and_goes_by_them() {
        var other = new Other(adjuster);
        other.publishes("", today()).is(200);
        assertThat(other.manager
                        .sees("/clock-packs?origin=TENANT")
                        .data()
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("house");
        other.goesBy("house,nigeria");

        var claim = other.notified();
        var first = other.clock(claim, clock -> state(clock, "RUNNING"));
        assertThat(first.path("packVersion").asInt()).isEqualTo(1);
        var second = other.publishes(",\"lines\":[\"marine\"]", today());
        assertThat(second.is(200).data().path("version").asInt()).isEqualTo(1);
        assertThat(other.manager
                        .sees("/clock-packs/house")
                        .data()
                        .path("versions")
                        .size())
                .isEqualTo(2);

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
        assertThat(other.clock(claim, clock -> state(clock, "PAUSED"))
                        .path("packVersion")
                        .asInt())
                .isEqualTo(1);
        other.supervisor.does("/claims/" + claim + "/void", "{\"voidReason\":\"ERROR\"}");
        other.clock(claim, clock -> state(clock, "CANCELLED"));
        other.goesBy("standard");
    }

    @Test
    void packs_that_no_clock_could_run_by_are_refused() {
        assertThat(publish(manager, "kenya", RULE.formatted(""), today()).code())
                .isEqualTo("CLOCK_PACK_RESERVED");
        var unknown = RULE.formatted("").replace("claims.LossNotified", "claims.NoSuchThing");
        assertThat(publish(manager, "ours", unknown, today()).code()).isEqualTo("CLOCK_EVENT_UNKNOWN");
        var nowhere = RULE.formatted("").replace("weekends", "atlantis");
        assertThat(publish(manager, "ours", nowhere, today()).code()).isEqualTo("CLOCK_RULE_INVALID");
        assertThat(publish(manager, "Not A Name", RULE.formatted(""), today()).status())
                .isEqualTo(400);
        assertThat(publish(manager, "ours", "{}", today()).status()).isEqualTo(400);
        assertThat(publish(adjuster, "ours", RULE.formatted(""), today()).status())
                .isEqualTo(403);
        assertThat(manager.looks("/clock-packs/ours").status()).isEqualTo(404);

        publish(manager, "ours", RULE.formatted(""), today()).is(200);
        assertThat(publish(manager, "ours", RULE.formatted(""), today().minusDays(1))
                        .code())
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
        assertThat(manager.asks("/holiday-calendars/kenya/holidays", "{\"date\":\"%s\",\"name\":\"Again\"}", holiday)
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
        var with = clock(adjuster, notified(intake, Instant.now()), "ACKNOWLEDGE", clock -> true);
        manager.does(
                "/holiday-calendars/kenya/holidays/" + holiday + "/removal", "{\"explanation\":\"Not after all\"}");
        var without = clock(adjuster, notified(intake, Instant.now()), "ACKNOWLEDGE", clock -> true);
        assertThat(with.path("dueOn").asString())
                .isGreaterThan(without.path("dueOn").asString());
        assertThat(list(manager.sees("/holiday-calendars?year=2026"))).hasSizeGreaterThan(4);
        var moved = "/clocks/" + with.path("id").asString();
        await("the clock to be counted again").atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var trail = list(adjuster.sees(moved + "/history"));
            assertThat(trail)
                    .extracting(entry -> entry.path("summary").asString())
                    .anyMatch(words -> words.contains("counted the clock again, due by "
                                    + without.path("dueOn").asString())
                            && words.contains("Not after all"));
        });
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
            return ClockDesk.notified(desk, Instant.now());
        }

        JsonNode clock(String claim, Predicate<JsonNode> wanted) {
            return ClockDesk.clock(desk, claim, "CALL_BACK", wanted);
        }
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
}
