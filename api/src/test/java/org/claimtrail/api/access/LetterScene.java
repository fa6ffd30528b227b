package org.claimtrail.api.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** What strangers try to reach beside a claim: a discharge voucher on it, and the draft of a letter template. */
final class LetterScene {

    private final AccessScene scene;
    private final String subject = "Scene " + UUID.randomUUID().toString().substring(0, 8) + " {{claim.number}}";
    private String voucher = "";
    private String template = "";

    LetterScene(AccessScene scene) {
        this.scene = scene;
    }

    void prepared() {
        voucher = id(scene.desk("demo-adjuster")
                .does("/claims/" + scene.claim + "/discharge-voucher", "{\"paymentId\":\"%s\"}", scene.payment));
        template = scene.desk("demo-supervisor")
                .does("/letter-templates", """
                        {"code":"SCENE","language":"en","subject":"%s","body":"Dear {{addressee.name}}"}""", subject)
                .data()
                .path("partId")
                .asString();
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        return List.of(voucher, template, subject);
    }

    Map<String, String> parameters() {
        return Map.of("issuedLetterId", voucher, "voucherId", voucher, "templateId", template);
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
