package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.StrictEdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of a named origin may call the API from a browser, others may not. */
@StrictEdgeTest
class CrossOriginTest {

    private static final String OURS = "https://desk.example.org";

    private final int port;
    private final String authorization;

    CrossOriginTest(@LocalServerPort int port) {
        this.port = port;
        this.authorization = Desk.at(URI.create("http://localhost:" + port), "demo-operator")
                .request("/claims")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
    }

    @Test
    void a_browser_that_asks_beforehand_learns_what_it_may_send() throws IOException {
        var answer = asks(OURS, "POST", "authorization, content-type, idempotency-key, if-match");

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: " + OURS)
                .contains("Access-Control-Allow-Methods: GET,HEAD,POST,PUT,PATCH,DELETE")
                .containsIgnoringCase("Access-Control-Allow-Headers: authorization, content-type, idempotency-key, if-")
                .contains("Access-Control-Max-Age: 3600")
                .contains("Vary: Origin")
                .doesNotContain("Access-Control-Allow-Credentials");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example.org",
                "http://desk.example.org",
                "https://desk.example.org.evil.com",
                "https://desk.example.org:8443",
                "null"
            })
    void another_origin_is_refused(String origin) throws IOException {
        var answer = asks(origin, "GET", "authorization");

        assertThat(answer)
                .startsWith("HTTP/1.1 403")
                .contains("ORIGIN_NOT_ALLOWED", "application/problem+json")
                .doesNotContain("Access-Control-Allow");
    }

    @Test
    void a_method_or_header_that_is_not_used_here_is_refused() throws IOException {
        assertThat(asks(OURS, "TRACE", "authorization")).startsWith("HTTP/1.1 403");
        assertThat(asks(OURS, "GET", "x-evil")).startsWith("HTTP/1.1 403").doesNotContain("Access-Control-Allow");
    }

    @Test
    void the_answer_itself_is_shown_to_the_named_origin_alone() throws IOException {
        assertThat(gets(OURS))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: " + OURS)
                .contains("Access-Control-Expose-Headers: ETag, Location")
                .contains("Retry-After", "Consistency-Position");
        assertThat(gets("https://evil.example.org")).startsWith("HTTP/1.1 200").doesNotContain("Access-Control-Allow");
    }

    @Test
    void problems_are_shown_to_the_named_origin_too() throws IOException {
        var answer = exchange("GET /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nOrigin: " + OURS + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").contains("Access-Control-Allow-Origin: " + OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.example.org",
                "https://desk.example.org/",
                "https://desk.example.org/app",
                "https://*.example.org",
                "https://user@desk.example.org",
                "ftp://desk.example.org",
                "null",
                ""
            })
    void what_is_no_origin_stops_the_start(String origin) {
        assertThatThrownBy(() -> new CrossOriginProperties(List.of(origin), false, Duration.ofHours(1)))
                .hasMessageContaining("is no origin");
    }

    @Test
    void everybody_with_credentials_stops_the_start() {
        assertThat(new CrossOriginProperties(List.of("*"), false, Duration.ofHours(1)).allowedOrigins())
                .containsExactly("*");
        assertThatThrownBy(() -> new CrossOriginProperties(List.of(OURS, "*"), true, Duration.ofHours(1)))
                .hasMessageContaining("name the origins");
    }

    private String asks(String origin, String method, String headers) throws IOException {
        return exchange("OPTIONS /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: " + method + "\r\nAccess-Control-Request-Headers: " + headers
                + "\r\n");
    }

    private String gets(String origin) throws IOException {
        return exchange("GET /api/v1/claims HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + authorization
                + "\r\nOrigin: " + origin + "\r\n");
    }

    /** As bytes: a client library does not let a program say which origin it is. */
    private String exchange(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
