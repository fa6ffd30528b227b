package org.claimtrail.api.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends an operation as its example has it, to the things of the scene. */
final class AccessRequests {

    /** A file with a good row and a bad one. */
    static final String FORM = "--frame\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npolicies\r\n"
            + "--frame\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n\r\n"
            + "policyNumber,sumInsured,premium,currency,year\r\nUPLOADED-1,100.00,10.00,KES,2026\r\n,,,,\r\nX,Y,Z,,\r\n"
            + "\r\n--frame--\r\n";

    private final URI base;
    private final AccessScene scene;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    AccessRequests(URI base, AccessScene scene) {
        this.base = base;
        this.scene = scene;
    }

    /** Sends it with a token, or with none. */
    HttpResponse<String> send(ApiOperation operation, @Nullable String token) {
        var request = HttpRequest.newBuilder(base.resolve(path(operation))).timeout(Duration.ofSeconds(30));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.errorCodes().contains("IF_MATCH_REQUIRED")) {
            request.header("If-Match", "\"1\"");
        }
        if (operation.isMultipart()) {
            request.header("Content-Type", "multipart/form-data; boundary=frame");
        } else if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType());
        }
        try {
            var body = body(operation);
            request.method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + operation.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String path(ApiOperation operation) {
        var path = operation.path();
        for (var parameter : scene.parameters(operation).entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("The scene has nothing for " + path);
        }
        return path;
    }

    private @Nullable String body(ApiOperation operation) {
        if (operation.isMultipart()) {
            return FORM;
        }
        var example = operation.example();
        return example == null ? null : real(example).toString();
    }

    /** The example, about things that there are; what it would make is new each time. */
    private JsonNode real(JsonNode example) {
        var body = example.deepCopy();
        if (body instanceof ObjectNode object) {
            var real = Map.of(
                    "policyNumber",
                    scene.policyNumber,
                    "user",
                    AccessScene.PERSON,
                    "assessor",
                    AccessScene.PERSON,
                    "claimId",
                    UUID.randomUUID().toString());
            real.forEach((field, value) -> {
                if (object.has(field)) {
                    object.put(field, value);
                }
            });
        }
        return body;
    }
}
