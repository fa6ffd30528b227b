package org.claimtrail.api.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.diary.Bureau.all;
import static org.claimtrail.api.diary.Bureau.eventually;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@ClaimtrailTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppointmentTest {

    private final Browser page;
    private final Bureau bureau;
    private final Desk adjuster;
    private final Desk customer;
    private final JdbcClient jdbc;
    private final LocalDate tomorrow =
            LocalDate.now(ZoneId.of("Africa/Nairobi")).plusDays(1);
    private boolean enrolled;

    AppointmentTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        page = new Browser(URI.create("http://localhost:" + port));
        bureau = new Bureau(port);
        adjuster = bureau.adjuster;
        customer = adjuster.of("demo-customer");
        this.jdbc = jdbc;
    }

    @BeforeEach
    void enrol() {
        if (!enrolled) {
            bureau.enrol("demo-assessor", "ASSESSOR", 0, "");
            enrolled = true;
        }
    }

    @Test
    void a_customer_books_and_moves_the_slot_of_his_own_inspection_and_the_diary_follows() {
        var claim = bureau.opened("demo-adjuster");
        var appointment = offer(claim, 0);
        assertThat(customer.looks("/appointments/" + appointment + "/calendar.ics")
                        .code())
                .isEqualTo("APPOINTMENT_NOT_BOOKED");
        var slots = customer.sees("/appointments/" + appointment + "/slots").data();
        assertThat(slots.size()).isEqualTo(4);
        assertThat(slots.path(0).path("localBegins").asString()).isEqualTo(tomorrow + "T08:00:00+03:00");
        var first = slots.path(0).path("begins").asString();
        var last = slots.path(3).path("begins").asString();
        customer.does("/appointments/" + appointment + "/booking", "{\"begins\":\"%s\"}", first);
        assertThat(customer.asks("/appointments/" + appointment + "/booking", "{\"begins\":\"%s\"}", last)
                        .code())
                .isEqualTo("APPOINTMENT_BOOKED");
        customer.does("/appointments/" + appointment + "/move", "{\"begins\":\"%s\"}", last);
        var seen = customer.sees("/appointments/" + appointment);
        assertThat(seen.data().path("appointment").path("begins").asString()).isEqualTo(last);
        assertThat(seen.data().path("appointment").path("via").asString()).isEqualTo("CUSTOMER");
        assertThat(customer.asks(
                                "/appointments/" + appointment + "/move",
                                "{\"begins\":\"%s\"}",
                                last.replace(":00:00Z", ":10:00Z"))
                        .code())
                .isEqualTo("SLOT_NOT_OFFERED");
        eventually("the inspection in the diary", () -> {
            var activities = adjuster.sees("/claims/" + claim + "/activities").data();
            return activities.size() == 1
                    && activities.path(0).path("begins").asString("").equals(last)
                    && activities.path(0).path("assignee").asString("").equals("demo-assessor");
        });
        var activity =
                all(adjuster.sees("/claims/" + claim + "/activities"), "id").getFirst();
        assertThat(adjuster.asks("/activities/" + activity + "/cancellation", "{\"explanation\":\"x\"}")
                        .code())
                .isEqualTo("ACTIVITY_FOLLOWS_APPOINTMENT");

        assertThat(adjuster.of("demo-assessor")
                        .asks("/appointments/" + appointment + "/completion", "{}")
                        .code())
                .isEqualTo("APPOINTMENT_NOT_BEGUN");
        assertThat(ics(appointment))
                .contains(
                        "UID:" + appointment + "@claimtrail",
                        "SEQUENCE:1",
                        "STATUS:CONFIRMED",
                        "DTSTART:" + last.replace("-", "").replace(":", ""));
        customer.does("/appointments/" + appointment + "/cancellation", "{\"explanation\":\"Ill\"}");
        assertThat(ics(appointment)).contains("UID:" + appointment + "@claimtrail", "SEQUENCE:2", "STATUS:CANCELLED");
        eventually(
                "the cancelled inspection",
                () -> all(adjuster.sees("/claims/" + claim + "/activities"), "status")
                        .equals(List.of("CANCELLED")));
        assertThat(customer.sees("/appointments/" + appointment + "/slots")
                        .data()
                        .size())
                .isZero();
    }

    private List<String> ics(String appointment) {
        var answer =
                customer.looks("/appointments/" + appointment + "/calendar.ics").is(200);
        assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        return List.of(answer.response().body().split("\r\n"));
    }

    @Test
    void a_slot_is_never_booked_twice_however_many_want_it_at_once() throws InterruptedException {
        var appointments = IntStream.range(0, 8)
                .mapToObj(each -> offer(bureau.opened("demo-adjuster"), 1))
                .toList();
        var slot = adjuster.sees("/appointments/" + appointments.getFirst() + "/slots")
                .data()
                .path(1)
                .path("begins")
                .asString();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var replies = pool
                    .invokeAll(appointments.stream()
                            .<Callable<String>>map(each -> () -> {
                                var reply = adjuster.asks(
                                        "/appointments/" + each + "/booking", "{\"begins\":\"%s\"}", slot);
                                return reply.status() == 200 ? "BOOKED" : reply.code();
                            })
                            .toList())
                    .stream()
                    .map(reply -> reply.resultNow())
                    .toList();
            assertThat(replies).containsOnlyOnce("BOOKED");
            assertThat(replies)
                    .filteredOn(reply -> !reply.equals("BOOKED"))
                    .isSubsetOf("SLOT_TAKEN", "VERSION_CONFLICT");
        }
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM domain_event WHERE payload_type = 'diary.AppointmentBooked' AND strpos(payload, ?) > 0")
                        .param(slot)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_else_s_customer_sees_or_books_it() {
        var appointment = offer(bureau.opened("demo-adjuster"), 2);
        var stranger = adjuster.of("demo-customer2");
        assertThat(stranger.looks("/appointments/" + appointment).status()).isEqualTo(404);
        assertThat(stranger.looks("/appointments/" + appointment + "/slots").status())
                .isEqualTo(404);
        assertThat(all(stranger.sees("/appointments"), "id")).isEmpty();
        assertThat(stranger.asks("/appointments/" + appointment + "/booking", "{\"begins\":\"%sT05:00:00Z\"}", tomorrow)
                        .status())
                .isEqualTo(404);
        assertThat(all(customer.sees("/appointments?size=200"), "id")).contains(appointment);
        for (var column : List.of(
                "status",
                "assessor",
                "claimNumber",
                "place",
                "minutes",
                "from",
                "to",
                "begins",
                "ends",
                "via",
                "moves",
                "offeredBy",
                "offeredAt",
                "changedAt")) {
            adjuster.sees("/appointments?sort=-" + column);
        }
    }

    @Test
    void by_a_link_a_slot_is_chosen_without_logging_in_as_long_as_the_link_is_good() {
        var appointment = offer(bureau.opened("demo-adjuster"), 3);
        var path = adjuster.does("/appointments/" + appointment + "/links", "{}")
                .data()
                .path("path")
                .asString();
        var shown = page.get(path);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("&lt;b&gt;Garage&lt;/b&gt;", "08:00 to 09:00 (UTC+03:00)", "lang=\"en\"")
                .doesNotContain("<script", "<b>");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.get(path + "/calendar.ics").statusCode()).isEqualTo(404);
        assertThat(shown.headers().firstValue("Referrer-Policy").orElse("")).isEqualTo("no-referrer");

        var slots = adjuster.sees("/appointments/" + appointment + "/slots").data();
        assertThat(page.post(path, "begins=nonsense").statusCode()).isEqualTo(422);
        assertThat(page.post(path, "begins=" + Browser.encoded(tomorrow.plusDays(60) + "T05:00:00Z"))
                        .statusCode())
                .isEqualTo(409);
        var booked = page.post(
                path, "begins=" + Browser.encoded(slots.path(2).path("begins").asString()));
        assertThat(booked.statusCode()).isEqualTo(303);
        assertThat(page.get(path).body()).contains("Your inspection is on", "10:00 to 11:00", path + "/calendar.ics");
        assertThat(page.get(path + "/calendar.ics").body())
                .contains("BEGIN:VCALENDAR\r\n", "LOCATION:<b>Garage</b>\r\n", "SEQUENCE:0\r\n");
        assertThat(page.post(
                                path,
                                "begins="
                                        + Browser.encoded(
                                                slots.path(0).path("begins").asString()))
                        .statusCode())
                .isEqualTo(303);
        eventually("the moved appointment", () -> {
            var seen = adjuster.sees("/appointments/" + appointment).data().path("appointment");
            return seen.path("via").asString("").equals("LINK")
                    && seen.path("moves").asInt() == 1;
        });

        assertThat(page.get("/book/" + "x".repeat(43)).statusCode()).isEqualTo(404);
        assertThat(page.post("/book/" + "x".repeat(43), "begins=" + Browser.encoded(tomorrow + "T05:00:00Z"))
                        .statusCode())
                .isEqualTo(404);
        jdbc.sql("UPDATE booking_link SET expires_at = now() - interval '1 second'")
                .update();
        assertThat(page.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void blocked_times_have_no_slots_and_are_free_again_when_they_are_not_blocked() {
        var appointment = offer(bureau.opened("demo-adjuster"), 4);
        var day = tomorrow.plusDays(4);
        var block = bureau.supervisor
                .does("/staff/demo-assessor/blocked-times", """
                {"begins":"%sT05:30:00Z","ends":"%sT06:30:00Z","title":"At court"}""", day, day)
                .data()
                .path("partId")
                .asString();
        assertThat(adjuster.sees("/appointments/" + appointment + "/slots")
                        .data()
                        .size())
                .isEqualTo(2);
        bureau.supervisor.does("/staff/demo-assessor/blocked-times/" + block + "/removal", "{}");
        assertThat(adjuster.sees("/appointments/" + appointment + "/slots")
                        .data()
                        .size())
                .isEqualTo(4);
    }

    /** Each test has a day of its own. */
    private String offer(String claim, int day) {
        return adjuster.does("/claims/" + claim + "/appointments", """
                {"assessor":"demo-assessor","place":"<b>Garage</b>","from":"%s","to":"%s"}""", tomorrow.plusDays(day), tomorrow.plusDays(day))
                .is(201)
                .data()
                .path("partId")
                .asString();
    }
}
