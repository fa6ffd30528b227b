package org.claimtrail.api.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Somebody takes on what an earlier system knew, and sees it as it held then. */
@ClaimtrailTest
class PastOverHttpTest {

    private final TakeOnDesk desk;

    PastOverHttpTest(@LocalServerPort int port) {
        this.desk = TakeOnDesk.at(port);
    }

    @Test
    void a_claim_is_shown_open_before_the_day_on_which_it_was_closed_and_closed_after() {
        var id = load("claims", "{}", """
                identity,lossDate,notifiedOn,paidOn,closedOn,paid,currency
                PAST-1,1993-08,1993-09-10,1996-01-15,1996-02,125000.00,KES
                PAST-2,1993-08-05,1993-07-01,,,,KES
                PAST-3,1993-08-05,1993-09-01,1993-08-20,1996-01-01,10.00,KES
                PAST-4,1993-08-05,1993-09-01,1996-01-20,1996-01-01,10.00,KES
                PAST-5,1993-08-05,1993-09-01,,1996-01-01,10.00,KES
                PAST-6,1993-08-05,1993-09-01,,1996-01-01,,KES
                """);

        assertThat(desk.counts(id).path("loaded").asInt()).isEqualTo(2);
        assertThat(desk.issues(id))
                .contains("3,ERROR,LOSS_AFTER_NOTIFICATION", "4,ERROR,PAID_BEFORE_NOTIFICATION")
                .contains("5,ERROR,CLOSED_BEFORE_PAYMENT", "6,ERROR,PAID_ON_MISSING");
        var claim = "/claims/" + claimOf(id);
        var before = desk.sees(claim + "?asOfEffective=1995-12-31T23:59:59Z");
        assertThat(before.path("status").asString()).isEqualTo("OPEN");
        assertThat(before.path("totals").path("paid").path("amount").asString()).isEqualTo("0.00");
        var between = desk.sees(claim + "?asOfEffective=1996-01-31T00:00:00Z");
        assertThat(between.path("status").asString()).isEqualTo("OPEN");
        assertThat(between.path("totals").path("paid").path("amount").asString())
                .isEqualTo("125000.00");
        var now = desk.sees(claim);
        assertThat(now.path("status").asString()).isEqualTo("CLOSED");
        assertThat(now.path("work").path("outcome").asString()).isEqualTo("PAID");
        assertThat(now.path("work").path("closedAt").asString()).isEqualTo("1996-02-01T00:00:00Z");
        assertThat(desk.manager()
                        .looks(claim + "?asOfEffective=1993-09-01T00:00:00Z")
                        .status())
                .isEqualTo(404);
        await().untilAsserted(() -> assertThat(openAt(id, "1995-12-31")).isEqualTo(2));
        assertThat(openAt(id, "1996-01-31")).isEqualTo(1);
        assertThat(openAt(id, "1996-02-01")).isZero();
    }

    @Test
    void steps_stand_in_any_order_and_among_others_and_a_bad_one_stops_no_other() {
        var mapping = """
                {"caseId": "case", "activity": "what", "happenedAt": "when", "amount": "asked", "currency": "=EUR",
                 "rounding": "half-up", "step.Sent back": "rejected", "step.Money gone": "paid"}""";
        var file = """
                case,what,when,asked
                P-1,submitted,2024-03-01T09:00:00+01:00,10.005
                P-2,submitted,2024-03-01T10:00:00+01:00,20
                P-1,Sent back,2024-03-02T09:00:00+01:00,
                P-1,submitted,2024-03-03T09:00:00+01:00,9.5
                P-1,Money gone,2024-03-05T09:00:00+01:00,9.5
                P-1,approved,2024-03-04T09:00:00+01:00,9.5
                P-2,danced,2024-03-04T09:00:00+01:00,20
                P-3,submitted,2024-03-04T09:00:00+01:00,
                P-2,approved,yesterday,20
                P-2,approved,2024-03-06T09:00:00+01:00,20
                """;
        var id = load("claim-history", mapping, file);

        assertThat(desk.counts(id).path("loaded").asInt()).isEqualTo(7);
        assertThat(desk.counts(id).path("rejected").asInt()).isEqualTo(3);
        assertThat(desk.issues(id))
                .contains("4,WARNING,CASE_INTERRUPTED", "6,WARNING,STEP_OUT_OF_TURN", "7,WARNING,STEP_OUT_OF_ORDER")
                .contains("8,ERROR,ACTIVITY_UNKNOWN", "9,ERROR,REQUIRED_MISSING", "10,ERROR,NOT_A_MOMENT");
        await().untilAsserted(() -> assertThat(lives(id).path("steps").asInt()).isEqualTo(7));
        var lives = lives(id);
        assertThat(lives.path("lives").asInt()).isEqualTo(2);
        assertThat(lives.path("resubmitted").asInt()).isEqualTo(1);
        assertThat(lives.path("topVariants").toString())
                .contains("[\"submitted\",\"Sent back\",\"submitted\",\"approved\",\"Money gone\"]");
        var amounts = lives.path("amounts").path(0);
        assertThat(amounts.path("asked").path("amount").asString()).isEqualTo("29.50");
        assertThat(amounts.path("paid").path("amount").asString()).isEqualTo("9.50");

        var again = load("claim-history", mapping, file);
        assertThat(desk.counts(again).path("loaded").asInt()).isZero();
        assertThat(desk.counts(again).path("unchanged").asInt()).isEqualTo(7);
    }

    private JsonNode lives(String id) {
        return desk.sees("/dashboard/payment-lives?source=TAKEN_ON&upload=" + id);
    }

    private int openAt(String id, String day) {
        return desk.sees("/dashboard/open-claims?at=" + day + "&upload=" + id)
                .path("items")
                .path(0)
                .path("open")
                .asInt();
    }

    private String claimOf(String id) {
        return await().until(() -> find(id), found -> !found.isEmpty());
    }

    private String find(String id) {
        var claims = desk.manager().looks("/claims?lossFrom=1993-08-01&lossTo=1993-08-01&size=200&sort=-recordedAt");
        for (var claim : claims.data()) {
            if (id.equals(claim.path("upload").asString(""))) {
                return claim.path("id").asString();
            }
        }
        return "";
    }

    private String load(String kind, String mapping, String text) {
        return desk.load(kind, mapping, text.getBytes(StandardCharsets.UTF_8));
    }
}
