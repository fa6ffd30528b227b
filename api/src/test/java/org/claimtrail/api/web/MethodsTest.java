package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HEAD is GET without a body, OPTIONS says what there is, and neither gets past what GET does not. */
@ClaimtrailTest
class MethodsTest {

    private final int port;
    private final URI base;
    private final Desk desk;

    MethodsTest(@LocalServerPort int port) {
        this.port = port;
        this.base = URI.create("http://localhost:" + port);
        this.desk = Desk.at(base, "demo-operator");
    }

    @Test
    void head_is_get_without_its_body() {
        var head = send("HEAD", "/claims");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.response().body()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo(desk.sees("/claims").header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/claims/0198f2a4-7c1e-7d00-8000-0242ac120002", "/nowhere", "/claims?colour=red", "/claims/4711"
            })
    void head_is_refused_as_get_is(String path) {
        var head = send("HEAD", path);

        assertThat(head.status()).isEqualTo(desk.looks(path).status()).isGreaterThanOrEqualTo(400);
        assertThat(head.response().body()).isEmpty();
    }

    @Test
    void head_needs_the_permission_that_get_needs() {
        var customer = Desk.at(base, "demo-customer");

        assertThat(customer.send(customer.request("/dashboard/claims").HEAD().build())
                        .status())
                .isEqualTo(403);
        assertThat(desk.send(HttpRequest.newBuilder(base.resolve("/api/v1/claims"))
                                .HEAD()
                                .build())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void options_says_what_there_is_to_those_who_are_known() {
        var answer = send("OPTIONS", "/claims");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow").split(",")).contains("GET", "HEAD", "POST", "OPTIONS");
        assertThat(desk.send(HttpRequest.newBuilder(base.resolve("/api/v1/claims"))
                                .method("OPTIONS", BodyPublishers.noBody())
                                .build())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void where_no_origin_is_named_a_browser_learns_nothing_beforehand() throws IOException {
        var answer = exchange("OPTIONS /api/v1/claims HTTP/1.1\r\nOrigin: https://evil.example.org\r\n"
                + "Access-Control-Request-Method: GET\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").doesNotContain("Access-Control-Allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get"})
    void other_methods_are_refused(String method) throws IOException {
        var answer = exchange(method + " /api/v1/claims HTTP/1.1\r\nX-Secret: s3cr3t\r\n");

        assertThat(answer)
                .containsPattern("^HTTP/1.1 (400|401|405|501)")
                .contains("application/problem+json")
                .doesNotContain("s3cr3t");
    }

    @Test
    void a_method_that_an_address_does_not_know_is_told_which_it_does() {
        var answer = send("DELETE", "/claims");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    private Desk.Reply send(String method, String path) {
        return desk.send(
                desk.request(path).method(method, BodyPublishers.noBody()).build());
    }

    private String exchange(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
