package org.claimtrail.api.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.diary.Bureau.all;
import static org.claimtrail.api.diary.Bureau.id;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ClaimtrailTest
class DiaryTest {

    private final Bureau bureau;
    private final Desk adjuster;

    DiaryTest(@LocalServerPort int port) {
        bureau = new Bureau(port);
        adjuster = bureau.adjuster;
    }

    @Test
    void an_activity_is_planned_put_off_assigned_started_and_completed_and_its_trail_tells_so() {
        var claim = bureau.opened("demo-adjuster");
        var activity = id(plan(
                        claim,
                        "Call the insured",
                        call(),
                        "\"due\":\"2026-12-01T10:00:00Z\",\"priority\":\"HIGH\","
                                + "\"tags\":[\"police\"],\"assignee\":\"demo-adjuster\",")
                .is(201));

        var seen = adjuster.sees("/activities/" + activity);
        assertThat(seen.data().path("activity").path("kind").asString()).isEqualTo("CALL");
        assertThat(seen.data().path("details").path("call").path("number").asString())
                .isEqualTo("+254711000000");
        assertThat(seen.data().path("activity").path("subject").path("number").asString())
                .startsWith("CLM-");

        adjuster.asksIfMatch(seen.header("ETag"), "/activities/" + activity + "/change", """
                {"title":"Call the insured again","details":%s,"due":"2026-12-02T10:00:00Z"}""", call())
                .is(200);
        adjuster.asksIfMatch(seen.header("ETag"), "/activities/" + activity + "/start", "{}")
                .is(412);
        adjuster.does("/activities/" + activity + "/assignment", "{\"assignee\":\"demo-supervisor\"}");
        adjuster.does("/activities/" + activity + "/start", "{}");
        assertThat(adjuster.asks("/activities/" + activity + "/start", "{}").code())
                .isEqualTo("ACTIVITY_STARTED");
        adjuster.does("/activities/" + activity + "/completion", "{\"outcome\":\"Reached\"}");
        assertThat(adjuster.asks("/activities/" + activity + "/cancellation", "{\"explanation\":\"x\"}")
                        .code())
                .isEqualTo("ACTIVITY_ENDED");

        var ended = adjuster.sees("/activities/" + activity).data();
        assertThat(ended.path("activity").path("status").asString()).isEqualTo("COMPLETED");
        assertThat(ended.path("outcome").asString()).isEqualTo("Reached");
        assertThat(all(adjuster.sees("/activities/" + activity + "/history"), "type"))
                .containsExactly(
                        "diary.ActivityPlanned",
                        "diary.ActivityChanged",
                        "diary.ActivityAssigned",
                        "diary.ActivityStarted",
                        "diary.ActivityCompleted");
        adjuster.does("/activities/" + activity + "/reopening", "{\"explanation\":\"He called back\"}");
        assertThat(adjuster.sees("/activities/" + activity)
                        .data()
                        .path("activity")
                        .path("status")
                        .asString())
                .isEqualTo("PLANNED");
    }

    @Test
    void every_kind_keeps_what_is_its_own() {
        var claim = bureau.notified();
        for (var details : List.of(
                call(),
                "{\"email\":{\"direction\":\"INBOUND\",\"sender\":\"a@b.example\",\"recipients\":[\"c@d.example\"],\"subjectLine\":\"Claim\"}}",
                "{\"chat\":{\"direction\":\"OUTBOUND\",\"channel\":\"WhatsApp\",\"contact\":\"+254\"}}",
                "{\"meeting\":{\"place\":\"Office\",\"participants\":[\"Wanjiru\"]}}",
                "{\"task\":{\"checklist\":[\"One\",\"Two\"]}}",
                "{\"note\":{\"text\":\"In hospital\"}}",
                "{\"inspection\":{\"place\":\"Garage\",\"assessor\":\"demo-assessor\"}}")) {
            var activity = id(plan(claim, "It", details, ""));
            var kind = details.substring(2, details.indexOf('"', 2));
            assertThat(adjuster.sees("/activities/" + activity)
                            .data()
                            .path("details")
                            .path(kind)
                            .isObject())
                    .as(kind)
                    .isTrue();
        }
        assertThat(all(adjuster.sees("/claims/" + claim + "/activities?sort=kind"), "kind"))
                .containsExactly("CALL", "CHAT", "EMAIL", "INSPECTION", "MEETING", "NOTE", "TASK");
        assertThat(plan(claim, "Two", "{\"note\":{\"text\":\"a\"},\"task\":{\"checklist\":[]}}", "")
                        .status())
                .isEqualTo(400);
        assertThat(plan(UUID.randomUUID().toString(), "Nowhere", call(), "").code())
                .isEqualTo("SUBJECT_UNKNOWN");
    }

    @Test
    void an_activity_is_about_a_customer_whom_the_tenant_knows_and_says_his_number() {
        var about = """
                {"subject":{"kind":"CUSTOMER","id":"%s"},"title":"Call her","details":%s}""";
        assertThat(adjuster.asks("/activities", about, UUID.randomUUID(), call())
                        .is(422)
                        .code())
                .isEqualTo("SUBJECT_UNKNOWN");
        assertThat(adjuster.asks("/activities", about, "the-baker", call())
                        .is(422)
                        .code())
                .isEqualTo("SUBJECT_UNKNOWN");
        var customer = id(adjuster.of("demo-intake").does("/customers", """
                {"customerKind":"PERSON","name":"Wanjiru %s"}""", UUID.randomUUID()));
        var activity = id(adjuster.does("/activities", about, customer, call()));
        assertThat(adjuster.sees("/activities/" + activity)
                        .data()
                        .path("activity")
                        .path("subject")
                        .path("number")
                        .asString())
                .startsWith("CUS-");
    }

    @Test
    void a_note_is_complete_at_once_and_stands() {
        var note = id(plan(bureau.notified(), "Known", "{\"note\":{\"text\":\"In hospital\"}}", ""));
        assertThat(adjuster.sees("/activities/" + note)
                        .data()
                        .path("activity")
                        .path("status")
                        .asString())
                .isEqualTo("COMPLETED");
        assertThat(adjuster.asks("/activities/" + note + "/reopening", "{\"explanation\":\"x\"}")
                        .code())
                .isEqualTo("NOTE_STANDS");
    }

    @Test
    void what_is_due_is_upcoming_until_it_is_overdue_and_both_are_counted() {
        var claim = bureau.notified();
        var soon = Instant.now().plus(Duration.ofDays(2));
        var gone = Instant.now().minus(Duration.ofDays(2));
        var upcoming = id(plan(claim, "Soon", call(), "\"due\":\"" + soon + "\",\"assignee\":\"me\","));
        var overdue = id(plan(claim, "Gone", call(), "\"due\":\"" + gone + "\","));
        var about = "subjectKind=CLAIM&subjectId=" + claim;

        assertThat(all(adjuster.sees("/activities/upcoming?" + about), "id")).containsExactly(upcoming);
        assertThat(all(adjuster.sees("/activities/upcoming?days=1&" + about), "id"))
                .isEmpty();
        assertThat(all(adjuster.sees("/activities/overdue?" + about), "id")).containsExactly(overdue);
        assertThat(all(adjuster.sees("/activities?assignee=me&" + about), "id")).containsExactly(upcoming);
        assertThat(all(adjuster.sees("/activities?unassigned=true&" + about), "id"))
                .containsExactly(overdue);
        assertThat(all(adjuster.sees("/activities?overdue=false&q=soon&" + about), "id"))
                .containsExactly(upcoming);
        adjuster.does("/activities/" + overdue + "/completion", "{}");
        assertThat(all(adjuster.sees("/activities/overdue?" + about), "id")).isEmpty();

        var figures = adjuster.sees("/activities/figures?per=DAY").data();
        assertThat(figures.path("open").asLong()).isPositive();
        assertThat(figures.path("completed").size()).isPositive();
        assertThat(figures.path("meanDaysToComplete").isNumber()).isTrue();
    }

    @Test
    void lists_sort_by_every_column_and_find_words_of_the_details() {
        var claim = bureau.notified();
        plan(claim, "Called", call(), "\"tags\":[\"urgent matter\"],");
        for (var column : List.of(
                "kind",
                "status",
                "subject",
                "title",
                "due",
                "begins",
                "ends",
                "assignee",
                "priority",
                "tags",
                "plannedBy",
                "plannedAt",
                "completedAt",
                "changedAt")) {
            adjuster.sees("/activities?sort=-" + column);
        }
        assertThat(adjuster.sees("/activities?q=254711000000&subjectId=" + claim)
                        .data()
                        .size())
                .isEqualTo(1);
        assertThat(adjuster.sees("/activities?tag=urgent%20matter&subjectId=" + claim)
                        .data()
                        .size())
                .isEqualTo(1);
        assertThat(adjuster.sees("/activities?tag=urgent&subjectId=" + claim)
                        .data()
                        .size())
                .isZero();
        assertThat(adjuster.looks("/activities?sort=nonsense").code()).isEqualTo("SORT_UNKNOWN");
    }

    @Test
    void an_assessor_writes_on_his_own_claims_for_himself_and_sees_no_more() {
        var claim = bureau.opened("demo-adjuster");
        var theirs = id(plan(claim, "Between us", call(), ""));
        var assessor = adjuster.of("demo-assessor");
        assertThat(plan(assessor, claim, "Mine", call(), "").code()).isEqualTo("SUBJECT_UNKNOWN");
        adjuster.does("/claims/" + claim + "/assessors", "{\"assessor\":\"demo-assessor\"}");
        var mine = id(plan(assessor, claim, "Mine", call(), "").is(201));
        assertThat(plan(assessor, claim, "Yours", call(), "\"assignee\":\"demo-adjuster\",")
                        .code())
                .isEqualTo("ASSIGNEE_NOT_SELF");
        assertThat(all(assessor.sees("/claims/" + claim + "/activities"), "id")).containsExactly(mine);
        assertThat(assessor.looks("/activities/" + theirs).status()).isEqualTo(404);
        assertThat(assessor.asks("/activities/" + theirs + "/completion", "{}").status())
                .isEqualTo(404);
        assessor.does("/activities/" + mine + "/completion", "{\"outcome\":\"Done\"}");
        assertThat(adjuster.of("demo-customer").looks("/activities").status()).isEqualTo(403);
        assertThat(adjuster.of("other-adjuster").looks("/activities/" + theirs).status())
                .isEqualTo(404);
    }

    private Desk.Reply plan(String claim, String title, String details, String more) {
        return plan(adjuster, claim, title, details, more);
    }

    private static Desk.Reply plan(Desk who, String claim, String title, String details, String more) {
        return who.asks("/activities", """
                {"subject":{"kind":"CLAIM","id":"%s"},%s"title":"%s","details":%s}""", claim, more, title, details);
    }

    private static String call() {
        return "{\"call\":{\"direction\":\"OUTBOUND\",\"number\":\"+254711000000\"}}";
    }
}
