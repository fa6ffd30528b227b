package org.claimtrail.api.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimtrail.api.scenario.Desk;

/**
 * What strangers try to reach in the diary: an activity about the scene's claim, an assessor with an absence and a blocked time,
 * an adjuster who was chosen for the claim, and an appointment that was offered.
 */
final class DiaryScene {

    private static final String HOURS = "{\"day\":\"%s\",\"from\":\"08:00\",\"to\":\"12:00\"}";

    private final AccessScene scene;

    String activity = "";
    String appointment = "";
    String absence = "";
    String block = "";

    DiaryScene(AccessScene scene) {
        this.scene = scene;
    }

    void prepare() {
        var supervisor = scene.desk("demo-supervisor");
        supervisor.does("/staff", """
                {"handle":"demo-assessor","profile":{"duties":["ASSESSOR"],"capacity":0,"skills":[],"hours":[%s,%s]}}""", HOURS.formatted("MONDAY"), HOURS.formatted("THURSDAY"));
        supervisor.does("/staff", """
                {"handle":"demo-adjuster","profile":{"duties":["ADJUSTER"],"capacity":1000,"skills":[]}}""");
        var later = LocalDate.now(ZoneOffset.UTC).plusDays(40);
        absence = part(supervisor.does("/staff/demo-assessor/absences", """
                {"from":"%s","to":"%s","absenceKind":"TRAINING"}""", later, later));
        block = part(supervisor.does("/staff/demo-assessor/blocked-times", """
                {"begins":"%sT05:00:00Z","ends":"%sT06:00:00Z","title":"At court"}""", later, later));
        activity = scene.desk("demo-adjuster")
                .does("/activities", """
                        {"subject":{"kind":"CLAIM","id":"%s"},"title":"Call her","assignee":"demo-adjuster",
                         "details":{"call":{"direction":"OUTBOUND","number":"+254711000000"}}}""", scene.claim)
                .data()
                .path("id")
                .asString();
        appointment = part(supervisor.does(
                "/claims/" + scene.claim + "/appointments", """
                {"assessor":"demo-assessor","place":"Garage","from":"%s","to":"%s"}""", later.minusDays(20), later.minusDays(10)));
        supervisor.does("/claims/" + scene.claim + "/assignment-proposal", "{}");
    }

    List<String> traces() {
        return List.of(activity, appointment, absence, block);
    }

    private static String part(Desk.Reply reply) {
        return reply.data().path("partId").asString();
    }
}
