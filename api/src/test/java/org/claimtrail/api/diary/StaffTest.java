package org.claimtrail.api.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.diary.Bureau.all;
import static org.claimtrail.api.diary.Bureau.eventually;
import static org.claimtrail.api.diary.Bureau.product;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.IntStream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** One office whose staff nobody else enrols: each test goes on where the one before ended. */
@ClaimtrailTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffTest {

    private static final String AMINA = "other-investigator";
    private static final String ALI = "other-adjuster";

    private final Bureau bureau;
    private final Desk supervisor;
    private final Desk amina;
    private final LocalDate today = LocalDate.now(ZoneId.of("Africa/Nairobi"));

    StaffTest(@LocalServerPort int port) {
        bureau = new Bureau(port, "other");
        supervisor = bureau.supervisor;
        amina = supervisor.of(AMINA);
    }

    @Test
    @Order(1)
    void an_employee_is_enrolled_with_what_he_can_do() {
        bureau.enrol(AMINA, "ADJUSTER", 2, product("motor-private", 4));
        bureau.enrol(ALI, "ADJUSTER", 1, "");
        assertThat(supervisor.asks("/staff", """
                        {"handle":"other-investigator","profile":{"duties":["ADJUSTER"],"capacity":1,"skills":[]}}""").code()).isEqualTo("STAFF_ENROLLED");
        assertThat(supervisor.asks("/staff", """
                        {"handle":"nobody-there","profile":{"duties":["ADJUSTER"],"capacity":1,"skills":[]}}""").code()).isEqualTo("USER_UNKNOWN");

        var elsewhere = supervisor.asks("/staff/" + AMINA + "/profile", """
                        {"profile":{"duties":["ADJUSTER"],"capacity":2,"skills":[],
                                    "branchId":"0198f2a4-0b05-8d00-8000-0242ac12ffff"}}""");
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.body().toString()).contains("profile.branchId", "VALUE_NOT_ALLOWED");

        var seen = supervisor.sees("/staff/" + AMINA).data();
        assertThat(seen.path("displayName").asString()).isEqualTo("Other Investigator");
        assertThat(seen.path("staff").path("capacity").asInt()).isEqualTo(2);
        assertThat(all(supervisor.sees("/staff?enrolled=true&skill=motor-private"), "staff", "handle"))
                .containsExactly(AMINA);
        assertThat(all(supervisor.sees("/staff?enrolled=true&available=true&sort=-capacity"), "staff", "handle"))
                .containsExactly(AMINA, ALI);
        bureau.sorts(
                "/staff",
                "handle active duties capacity skills branchId openClaims openActivities load lastAssignedAt changedAt");
        assertThat(all(amina.sees("/staff"), "staff", "handle")).containsExactly(AMINA);
        assertThat(amina.looks("/staff/" + ALI).status()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_claim_that_somebody_is_given_counts_to_his_work_until_it_is_another_s() {
        var claim = bureau.opened(ALI);
        eventually("Ali's claim", () -> bureau.openClaims(ALI) == 1);
        assertThat(supervisor
                        .asks("/claims/" + claim + "/assignment", "{\"handler\":\"demo-supervisor\"}")
                        .is(422)
                        .code())
                .isEqualTo("HANDLER_UNSUITABLE");
        supervisor.does("/claims/" + claim + "/assignment", "{\"handler\":\"%s\"}", AMINA);
        eventually("Amina's claim", () -> bureau.openClaims(ALI) == 0 && bureau.openClaims(AMINA) == 1);
        supervisor.does("/claims/" + claim + "/coverage/confirmation", "{\"rationale\":\"In force\"}");
        supervisor.does("/claims/" + claim + "/closure", "{\"outcome\":\"WITHDRAWN\"}");
        eventually("nobody's claim", () -> bureau.openClaims(AMINA) == 0);
    }

    @Test
    @Order(3)
    void a_proposal_says_who_is_right_and_why_the_others_are_not_and_can_be_taken() {
        var claim = bureau.notified();
        var proposal =
                supervisor.sees("/claims/" + claim + "/assignment-proposal").data();
        assertThat(proposal.path("handler").asString()).isEqualTo(AMINA);
        assertThat(Bureau.texts(proposal.path("considered"), "handle")).containsExactly(AMINA, ALI);
        assertThat(proposal.path("considered").path(0).path("reasons").path(0).asString())
                .isEqualTo("SKILLED");
        assertThat(proposal.path("considered").path(1).path("reasons").path(0).asString())
                .isEqualTo("GENERALIST");
        assertThat(supervisor
                        .asks("/claims/" + claim + "/assignment-proposal", "{\"handler\":\"other-supervisor\"}")
                        .code())
                .isEqualTo("HANDLER_NOT_ELIGIBLE");
        supervisor.does("/claims/" + claim + "/assignment-proposal", "{\"handler\":\"%s\"}", ALI);
        eventually("the claim's handler", () -> ALI.equals(bureau.handler(claim)));
        eventually("Ali's claim", () -> bureau.openClaims(ALI) == 1);
        var trail = supervisor.sees("/claims/" + claim + "/assignment-history").data();
        assertThat(trail.path(0).path("type").asString()).isEqualTo("staff.AssignmentChosen");
        assertThat(trail.path(0).path("summary").asString()).contains(AMINA, ALI);

        var next = bureau.notified();
        var full = supervisor
                .sees("/claims/" + next + "/assignment-proposal")
                .data()
                .path("considered")
                .path(1);
        assertThat(full.path("reasons").path(0).asString()).isEqualTo("AT_CAPACITY");
    }

    @Test
    @Order(4)
    void claims_that_arrive_together_never_take_anybody_beyond_his_capacity() {
        bureau.assign("AUTOMATIC");
        try {
            var claims = IntStream.range(0, 6)
                    .parallel()
                    .mapToObj(each -> bureau.notified())
                    .toList();
            eventually(
                    "all claims considered",
                    () -> claims.stream()
                            .allMatch(claim -> bureau.supervisor
                                            .looks("/claims/" + claim + "/assignment-history")
                                            .status()
                                    == 200));
            eventually("two claims with Amina", () -> bureau.openClaims(AMINA) == 2);
            eventually(
                    "two claims assigned",
                    () -> claims.stream()
                                    .filter(claim -> bureau.handler(claim) != null)
                                    .count()
                            == 2);
            assertThat(bureau.openClaims(AMINA)).isEqualTo(2);
            assertThat(bureau.openClaims(ALI)).isEqualTo(1);
            assertThat(claims.stream().map(bureau::handler).filter(Objects::nonNull))
                    .containsOnly(AMINA);
            var trails = claims.stream()
                    .map(claim -> supervisor
                            .sees("/claims/" + claim + "/assignment-history")
                            .data()
                            .path(0)
                            .path("type")
                            .asString())
                    .toList();
            assertThat(trails).containsOnly("staff.AssignmentChosen", "staff.AssignmentProposed");
        } finally {
            bureau.assign("MANUAL");
        }
    }

    @Test
    @Order(5)
    void an_absence_is_asked_for_decided_by_another_and_keeps_claims_away() {
        var from = today;
        var to = today.plusDays(5);
        assertThat(amina.asks("/staff/" + ALI + "/absences", Bureau.absence(from, to, ""))
                        .status())
                .isEqualTo(404);
        assertThat(amina.asks("/staff/me/absences", Bureau.absence(to, from, ""))
                        .code())
                .isEqualTo("ABSENCE_INVALID");
        assertThat(amina.asks("/staff/me/absences", Bureau.absence(from, to, ",\"deputy\":\"me-myself\""))
                        .code())
                .isEqualTo("DEPUTY_INVALID");
        var absence = amina.does("/staff/me/absences", Bureau.absence(from, to, ",\"deputy\":\"other-adjuster\""))
                .data()
                .path("partId")
                .asString();
        assertThat(amina.asks("/staff/me/absences", Bureau.absence(to, to.plusDays(1), ""))
                        .code())
                .isEqualTo("ABSENCE_OVERLAPS");
        assertThat(supervisor
                        .sees("/staff/" + AMINA)
                        .data()
                        .path("staff")
                        .path("absent")
                        .asBoolean())
                .isFalse();
        supervisor.does("/staff/" + AMINA + "/absences/" + absence + "/approval", "{}");
        assertThat(supervisor
                        .asks("/staff/" + AMINA + "/absences/" + absence + "/rejection", "{\"explanation\":\"x\"}")
                        .code())
                .isEqualTo("ABSENCE_DECIDED");

        var away = supervisor.sees("/staff/" + AMINA).data().path("staff");
        assertThat(away.path("absent").asBoolean()).isTrue();
        assertThat(away.path("deputy").asString()).isEqualTo(ALI);
        assertThat(all(supervisor.sees("/staff?absent=true"), "staff", "handle"))
                .containsExactly(AMINA);
        assertThat(all(supervisor.sees("/absences?status=APPROVED&handle=" + AMINA), "id"))
                .containsExactly(absence);
        bureau.sorts(
                "/absences", "handle status kind from to deputy requestedBy requestedAt decidedBy decidedAt changedAt");
        eventually("the directory", () -> {
            var reasons = supervisor
                    .sees("/claims/" + bureau.notified() + "/assignment-proposal")
                    .data()
                    .path("considered")
                    .toString();
            return reasons.contains("ABSENT");
        });
    }

    @Test
    @Order(6)
    void claims_are_handed_over_to_the_deputy_one_by_one_and_never_others() {
        var claims = Bureau.texts(supervisor.sees("/staff/" + AMINA).data().path("claims"), "claimId");
        assertThat(claims).hasSize(2);
        assertThat(supervisor
                        .asks(
                                "/staff/" + AMINA + "/handover",
                                "{\"to\":\"%s\",\"claims\":[\"%s\"]}",
                                ALI,
                                bureau.notified())
                        .code())
                .isEqualTo("CLAIM_NOT_HELD");
        assertThat(supervisor
                        .asks(
                                "/staff/" + AMINA + "/handover",
                                "{\"to\":\"%s\",\"claims\":[\"%s\"]}",
                                AMINA,
                                claims.getFirst())
                        .code())
                .isEqualTo("DEPUTY_INVALID");
        supervisor.does("/staff/" + AMINA + "/handover", "{\"to\":\"%s\",\"claims\":[\"%s\"]}", ALI, claims.getFirst());
        eventually("Ali's claim", () -> ALI.equals(bureau.handler(claims.getFirst())));
        eventually("both counted", () -> bureau.openClaims(AMINA) == 1 && bureau.openClaims(ALI) == 2);
        assertThat(bureau.handler(claims.getLast())).isEqualTo(AMINA);
    }
}
