package org.claimtrail.api.access;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** A claim of the tenant {@code demo} that waits to be acknowledged, at which strangers try to look. */
final class WorkScene {

    private final AccessScene scene;
    String item = "";

    WorkScene(AccessScene scene) {
        this.scene = scene;
    }

    void prepared() {
        var claim = scene.notified("demo-customer2", scene.policyNumber);
        var path = "/work-list?scope=ALL&kind=CLAIM_TO_ACKNOWLEDGE&claimId=" + claim;
        item = await(path)
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> scene.desk("demo-supervisor")
                                .sees(path)
                                .data()
                                .path(0)
                                .path("id")
                                .asString(""),
                        id -> !id.isEmpty());
    }

    List<String> traces() {
        return List.of(item);
    }
}
