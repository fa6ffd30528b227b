package org.claimtrail.api.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** Sends an operation as its example has it, to the things of the scene. */
final class AccessRequests {

    /** A file with a good row and a bad one. */
    static final String FORM = "--frame\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\npolicies\r\n"
            + "--frame\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n\r\n"
            + "policyNumber,sumInsured,premium,currency,year\r\nUPLOADED-1,100.00,10.00,KES,2026\r\n,,,,\r\nX,Y,Z,,\r\n"
            + "\r\n--frame--\r\n";

    private final URI base;
    private final AccessScene scene;
    private final TenantScene house;
    private final AccessBodies bodies;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    AccessRequests(URI base, AccessScene scene, TenantScene house, AccessPeople people) {
        this.base = base;
        this.scene = scene;
        this.house = house;
        this.bodies = new AccessBodies(scene, house, people);
    }

    /**
     * Sends it with a token, or with none.
     *
     * @param isEntitled whether the one who asks may have what he asks for
     */
    HttpResponse<String> send(ApiOperation operation, @Nullable String token, boolean isEntitled) {
        var request = HttpRequest.newBuilder(base.resolve(path(operation, isEntitled)))
                .timeout(Duration.ofSeconds(30));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.errorCodes().contains("IF_MATCH_REQUIRED")) {
            request.header("If-Match", operation.path().contains("/roles/{role}") ? "\"1\"" : "\"0\"");
        }
        if (operation.isMultipart()) {
            request.header("Content-Type", "multipart/form-data; boundary=frame");
        } else if (operation.contentType() != null) {
            request.header("Content-Type", operation.contentType());
        }
        try {
            var body = operation.isMultipart() ? FORM : bodies.of(operation, isEntitled);
            request.method(operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer to " + operation.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String path(ApiOperation operation, boolean isEntitled) {
        var path = operation.path();
        var parameters = new HashMap<>(scene.parameters(operation));
        parameters.putAll(house.parameters(operation, isEntitled));
        for (var parameter : parameters.entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        if (path.contains("{")) {
            throw new IllegalStateException("The scene has nothing for " + path);
        }
        return path + query(operation.id());
    }

    /** The logs are asked for what was done at the scene: what a stranger has tried himself stands in his own tenant's. */
    private String query(String operation) {
        return switch (operation) {
            case "listActivity", "listSecurityLog" -> "?actor=demo-admin";
            case "compareAuthorityProfiles" -> "?base=" + house.authority.base();
            default -> "";
        };
    }
}
