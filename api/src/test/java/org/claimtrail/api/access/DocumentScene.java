package org.claimtrail.api.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.claimtrail.api.scenario.Desk;

/** A document about the scene's claim, and a link to it that only who may have it gets. */
final class DocumentScene {

    private static final String PART = "--frame\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
    private static final String FILE =
            "--frame\r\nContent-Disposition: form-data; name=\"file\"; filename=\"scene.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n%%PDF-1.4\n%% %s\n%%%%EOF\n\r\n--frame--\r\n";

    private final AccessScene scene;
    private String document = "";

    DocumentScene(AccessScene scene) {
        this.scene = scene;
    }

    void prepared() {
        var adjuster = scene.desk("demo-adjuster");
        document = adjuster.send(adjuster.request("/claims/" + scene.claim + "/documents")
                        .header("Content-Type", "multipart/form-data; boundary=frame")
                        .POST(BodyPublishers.ofString(form("uploadClaimDocument")))
                        .build())
                .is(201)
                .data()
                .path("id")
                .asString();
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        return List.of(document);
    }

    Map<String, String> parameters(ApiOperation operation, boolean isEntitled) {
        var isDownload = operation.id().equals("downloadDocument");
        return Map.of(
                "documentId", document, "link", isDownload && isEntitled ? link(scene.desk("demo-adjuster")) : "x");
    }

    /** The form of an operation that takes a document in; every one with another file. */
    String form(String operation) {
        return part("type", "POLICE_REPORT")
                + (operation.equals("uploadDocument")
                        ? part("subjectKind", "CLAIM") + part("subjectId", scene.claim)
                        : "")
                + FILE.formatted(operation);
    }

    private String link(Desk adjuster) {
        var url = adjuster.does("/documents/" + document + "/links", "{}")
                .data()
                .path("url")
                .asString();
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static String part(String name, String value) {
        return PART.formatted(name, value);
    }
}
