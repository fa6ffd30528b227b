package org.claimtrail.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.claimtrail.api.testing.LogIns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person at his desk, who talks to the product over HTTP. Whoever shares an office sees what the others have just done: each
 * question waits until its read model has come as far as the last command.
 */
public final class Desk {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI base;
    private final Supplier<String> token;
    private final AtomicReference<String> position;

    private Desk(URI base, Supplier<String> token, AtomicReference<String> position) {
        this.base = base;
        this.token = token;
        this.position = position;
    }

    /** The first desk of an office, where a demo user sits who is logged in. */
    public static Desk at(URI base, String user) {
        return new Desk(base, () -> LogIns.token(base, user), new AtomicReference<>(""));
    }

    /** A desk where somebody sits with a token of whatever kind. */
    public static Desk withToken(URI base, String token) {
        return new Desk(base, () -> token, new AtomicReference<>(""));
    }

    /** Where somebody stands who has no token. */
    public static Desk nobody(URI base) {
        return withToken(base, "");
    }

    /** Another demo user's desk in the same office. */
    public Desk of(String otherUser) {
        return new Desk(base, () -> LogIns.token(base, otherUser), position);
    }

    /** An answer: its status, its headers and its body. */
    public record Reply(int status, HttpResponse<String> response, JsonNode body) {

        public JsonNode data() {
            return body.path("data");
        }

        public String code() {
            return body.path("code").asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public Reply is(int expected) {
            assertThat(status)
                    .as("%s %s: %s", response.request().method(), response.uri(), body)
                    .isEqualTo(expected);
            return this;
        }
    }

    /** Submits a command that must be accepted. */
    public Reply does(String path, String json, Object... values) {
        var reply = asks(path, json, values);
        assertThat(reply.status()).as("POST %s: %s", path, reply.body()).isIn(200, 201, 202);
        return reply;
    }

    /** Submits a command that may be refused. */
    public Reply asks(String path, String json, Object... values) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.formatted(values)))
                .build());
    }

    /** Submits a command under a key. */
    public Reply asksWithKey(String key, String path, String json, Object... values) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json.formatted(values)))
                .build());
    }

    /** Submits a command that insists on the version that was seen. */
    public Reply asksIfMatch(String etag, String path, String json, Object... values) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(json.formatted(values)))
                .build());
    }

    /** Reads what must be there. */
    public Reply sees(String path) {
        return looks(path).is(200);
    }

    /** Reads what may not be there. */
    public Reply looks(String path) {
        return send(request(path).GET().build());
    }

    /** Asks for something to be gone. */
    public Reply ends(String path) {
        return send(request(path).DELETE().build());
    }

    /** Sends a request of its own making, with the desk's token. */
    public HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(base.resolve("/api/v1" + path)).timeout(Duration.ofSeconds(60));
        var sent = token.get();
        if (!sent.isEmpty()) {
            builder.header("Authorization", "Bearer " + sent);
        }
        var seen = position.get();
        return seen.isEmpty() ? builder : builder.header("Consistent-With", seen);
    }

    public Reply send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            response.headers().firstValue("Consistency-Position").ifPresent(position::set);
            var text = response.body();
            var json = text.startsWith("{") ? JSON.readTree(text) : JSON.createObjectNode();
            return new Reply(response.statusCode(), response, json);
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
