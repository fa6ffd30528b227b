package org.claimtrail.api.access;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A clock, an alert, a pack and a holiday of the tenant {@code demo} that strangers try to reach. */
final class ClockScene {

    private static final String PACK = """
            {"name":"House rules","jurisdiction":"KE","effectiveFrom":"2026-01-01","rules":[]}""";

    private final AccessScene scene;
    private final String stamp = UUID.randomUUID().toString().substring(0, 8);

    final String pack = "scene-" + stamp;
    final String holiday = "2031-03-05";
    String clock = "";
    String alert = "";

    ClockScene(AccessScene scene) {
        this.scene = scene;
    }

    /** The claim was notified so long ago that the time to acknowledge it is over. */
    void prepared() {
        var notified = Instant.now().minus(Duration.ofDays(40));
        var claim = scene.desk("demo-intake")
                .does("/claims", """
                        {"policyNumber":"%s","lossDate":"2026-01-02","cause":"collision","currency":"KES",
                         "effectiveAt":"%s","description":"Late","reporter":{"role":"INSURED","name":"Chiku Customer"}}""", scene.policyNumber, notified)
                .data()
                .path("id")
                .asString();
        var adjuster = scene.desk("demo-adjuster");
        alert = first("/alerts?claimId=" + claim);
        clock = first("/claims/" + claim + "/clocks?sort=-days");
        var manager = scene.desk("demo-manager");
        manager.send(manager.request("/clock-packs/" + pack)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(PACK))
                        .build())
                .is(200);
        manager.does("/holiday-calendars/kenya/holidays", """
                {"date":"%s","name":"Holiday %s"}""", holiday, stamp);
        adjuster.sees("/clocks/" + clock);
    }

    List<String> traces() {
        return List.of(clock, alert, pack, "Holiday " + stamp);
    }

    private String first(String path) {
        return await(path)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> scene.desk("demo-adjuster")
                                .sees(path)
                                .data()
                                .path(0)
                                .path("id")
                                .asString(""),
                        id -> !id.isEmpty());
    }
}
