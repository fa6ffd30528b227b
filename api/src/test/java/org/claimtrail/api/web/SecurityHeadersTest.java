package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.StrictEdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer tells browsers what they may do with it, whoever gives it and wherever it leaves. */
@StrictEdgeTest
class SecurityHeadersTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final int port;
    private final URI base;
    private final Desk desk;

    SecurityHeadersTest(@LocalServerPort int port) {
        this.port = port;
        this.base = URI.create("http://localhost:" + port);
        this.desk = Desk.at(base, "demo-operator");
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("GET", "/api/v1/claims", 200),
                Arguments.of("HEAD", "/api/v1/claims", 200),
                Arguments.of("OPTIONS", "/api/v1/claims", 200),
                Arguments.of("GET", "/api/v1/claims?colour=red", 400),
                Arguments.of("POST", "/api/v1/claims", 403),
                Arguments.of("GET", "/api/v1/claims/0198f2a4-7c1e-7d00-8000-0242ac120002", 404),
                Arguments.of("GET", "/api/v1/nowhere", 404),
                Arguments.of("DELETE", "/api/v1/claims", 405),
                Arguments.of("PUT", "/api/v1/operations/read-models", 405),
                Arguments.of("GET", "/api/v1/uploads/templates/claims", 200),
                Arguments.of("GET", "/actuator/prometheus", 200),
                Arguments.of("GET", "/v3/api-docs", 200));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("answers")
    void an_answer_of_data_shows_and_runs_nothing_and_is_not_kept(String method, String path, int status) {
        var reply = desk.send(desk.request("")
                .uri(base.resolve(path))
                .method(method, BodyPublishers.noBody())
                .build());

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        isData(reply);
    }

    @Test
    void a_refusal_before_authentication_has_them_too() {
        isData(desk.send(HttpRequest.newBuilder(base.resolve("/api/v1/claims")).build()));
        isData(desk.send(
                desk.request("/claims").header("X-Request-Id", "two words").build()));
        isData(desk.send(desk.request("/claims")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("x".repeat(RequestBodyFilter.LARGEST_BODY + 1)))
                .build()));
    }

    @Test
    void a_refusal_because_of_too_many_requests_has_them_too() {
        var last = Stream.generate(() -> desk.send(HttpRequest.newBuilder(base.resolve("/api/v1/sessions"))
                        .header("X-Forwarded-For", "198.51.100.77")
                        .POST(BodyPublishers.ofString("{}"))
                        .build()))
                .limit(9)
                .reduce((before, after) -> after)
                .orElseThrow();

        assertThat(last.status()).isEqualTo(429);
        isData(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/claims/a|b HTTP/1.1",
                "GET /api/v1/claims/%zz HTTP/1.1",
                "BREW /api/v1/claims HTTP/1.1"
            })
    void what_is_no_request_at_all_has_them_too(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 4")
                    .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: ", "no-store")
                    .contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui/index.html", "/redoc/index.html", "/docs/errors"})
    void a_page_takes_scripts_from_here_alone(String path) {
        var reply = desk.send(HttpRequest.newBuilder(base.resolve(path)).build());

        assertThat(reply.status()).isEqualTo(200);
        ALWAYS.forEach((name, value) -> assertThat(reply.header(name)).as(name).isEqualTo(value));
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src", "http");
    }

    @Test
    void tls_is_insisted_on_only_where_there_is_some() {
        assertThat(desk.sees("/claims").header("Strict-Transport-Security")).isEmpty();
        assertThat(behind("https").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(behind("https, http").header("Strict-Transport-Security")).isEmpty();
    }

    private Desk.Reply behind(String scheme) {
        return desk.send(
                desk.request("/claims").header("X-Forwarded-Proto", scheme).build());
    }

    private static void isData(Desk.Reply reply) {
        ALWAYS.forEach((name, value) -> assertThat(reply.header(name)).as(name).isEqualTo(value));
        assertThat(reply.header("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }
}
