package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is too large, or too malformed for any client library to send, is refused by a problem as well. */
@ClaimtrailTest
class LargeBodyTest {

    private static final long SIZE = 200L * 1024 * 1024;

    private final int port;
    private final JdbcClient jdbc;

    LargeBodyTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.port = port;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims application/json", "/uploads multipart/form-data; boundary=frame"})
    void two_hundred_megabytes_are_refused_before_they_are_sent(String request) throws IOException {
        var events = events();
        var parts = request.split(" ", 2);
        var answer = exchange(head(parts[0], parts[1], "Content-Length: " + SIZE), body -> {});
        assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"CONTENT_TOO_LARGE\"");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_long() throws IOException {
        var events = events();
        var chunk = ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var answer = exchange(head("/claims", "application/json", "Transfer-Encoding: chunked"), body -> {
            for (var sent = 0; sent <= RequestBodyFilter.LARGEST_BODY; sent += 0x8000) {
                body.write(chunk);
            }
        });
        assertThat(answer).contains("HTTP/1.1 413", "\"code\":\"CONTENT_TOO_LARGE\"");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void nobody_is_told_to_go_on_who_has_no_token() throws IOException {
        var head = head("/claims", "application/json", "Content-Length: " + SIZE)
                .replaceFirst("Authorization: Bearer \\S+", "Authorization: Bearer nobody");
        assertThat(exchange(head, body -> {})).startsWith("HTTP/1.1 401").contains("WWW-Authenticate: Bearer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/claims/a|b", "/api/v1/claims/%zz", "/api/v1/claims/%00", "/api/v1/../../etc/passwd"})
    void an_address_that_no_client_would_send_is_answered_by_a_problem(String address) throws IOException {
        var answer = exchange(
                "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token("adjuster")
                        + "\r\nConnection: close\r\n\r\n",
                body -> {});
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .doesNotContain("<html");
    }

    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private String exchange(String head, Body body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            body.writeTo(out);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String token(String role) {
        return LogIns.token(URI.create("http://localhost:" + port), "demo-" + role);
    }

    private String head(String path, String type, String length) {
        return """
               POST /api/v1%s HTTP/1.1
               Host: localhost
               Authorization: Bearer %s
               Content-Type: %s
               Expect: 100-continue
               %s

               """.formatted(path, token(path.equals("/uploads") ? "supervisor" : "adjuster"), type, length)
                .replace("\n", "\r\n");
    }

    private String events() {
        return jdbc.sql("SELECT count(*) FROM domain_event")
                .query((row, number) -> row.getString(1))
                .single();
    }
}
