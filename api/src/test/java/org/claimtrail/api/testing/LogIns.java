package org.claimtrail.api.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs the demo's users in, each once as long as his token is good. */
public final class LogIns {

    public static final String PASSWORD = "karibu-claimtrail-demo";

    private static final Duration GOOD = Duration.ofMinutes(8);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ConcurrentMap<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private LogIns() {}

    private record Kept(String token, Instant since) {}

    /** The access token of a demo user, such as {@code demo-adjuster}, of the product that answers at the address. */
    public static String token(URI base, String user) {
        return TOKENS.compute(
                        base + " " + user,
                        (key, known) ->
                                known != null && known.since().plus(GOOD).isAfter(Instant.now())
                                        ? known
                                        : new Kept(logIn(base, user), Instant.now()))
                .token();
    }

    /** The body that logs a demo user in. */
    public static String body(String user) {
        return """
               {"tenant":"%s","email":"%s","password":"%s"}""".formatted(tenantOf(user), emailOf(user), PASSWORD);
    }

    public static String tenantOf(String user) {
        return user.substring(0, user.indexOf('-'));
    }

    public static String emailOf(String user) {
        return user.substring(user.indexOf('-') + 1) + "@" + tenantOf(user) + ".example";
    }

    private static String logIn(URI base, String user) {
        var answer = post(base.resolve("/api/v1/sessions"), body(user));
        var token = answer.path("data").path("session").path("accessToken").asString("");
        if (token.isEmpty()) {
            throw new IllegalStateException(user + " could not log in: " + answer);
        }
        return token;
    }

    private static JsonNode post(URI address, String body) {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
