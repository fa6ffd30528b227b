package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** There is a bound to everything that somebody can send: how long, how deep, how many. */
@ClaimtrailTest
class SizeLimitsTest {

    private static final String GOOD = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"collision","currency":"KES",
             "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final int port;
    private final Desk desk;
    private final Desk supervisor;
    private final Refusals refusals;

    SizeLimitsTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        this.port = port;
        this.desk = Desk.at(URI.create("http://localhost:" + port), "demo-adjuster");
        this.supervisor = desk.of("demo-supervisor");
        this.refusals = new Refusals(jdbc);
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("depth", GOOD.replace("\"KES\"", "[".repeat(100_000) + "]".repeat(100_000)), "WRONG_TYPE"),
                Arguments.of("text", GOOD.replace("Rear-ended", "x".repeat(30_000)), "JSON_TOO_DEEP"),
                Arguments.of("number", GOOD.replace("\"KES\"", "9".repeat(5_000)), "JSON_TOO_DEEP"),
                Arguments.of("name", GOOD.replace("cause", "c".repeat(5_000)), "JSON_TOO_DEEP"),
                Arguments.of("exponent", GOOD.replace("\"KES\"", "1e999999999"), "WRONG_TYPE"),
                Arguments.of(
                        "fields",
                        IntStream.range(0, 20_000)
                                .mapToObj(number -> "\"f" + number + "\":1")
                                .collect(Collectors.joining(",", "{", "}")),
                        "UNKNOWN_FIELD"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void a_body_without_bounds_is_refused(String what, String body, String code) {
        refusals.expect(
                () -> desk.send(desk.request("/claims")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build()),
                400,
                code,
                switch (code) {
                    case "WRONG_TYPE" -> "currency";
                    case "UNKNOWN_FIELD" -> "f0";
                    default -> "";
                });
    }

    @Test
    void a_request_has_a_bounded_number_of_parameters() {
        var many =
                IntStream.range(0, 150).mapToObj(number -> "p" + number + "=1").collect(Collectors.joining("&"));

        refusals.expect(() -> desk.looks("/claims?" + many), 400, "BAD_REQUEST", "");
    }

    @Test
    void an_address_and_headers_have_a_bounded_length() throws IOException {
        assertThat(exchange("GET /api/v1/claims?q=" + "x".repeat(20_000) + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
        assertThat(exchange("GET /api/v1/claims HTTP/1.1\r\nX-Long: " + "x".repeat(20_000) + "\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
        var many = IntStream.range(0, 300)
                .mapToObj(number -> "X-" + number + ": 1\r\n")
                .collect(Collectors.joining());
        assertThat(exchange("GET /api/v1/claims HTTP/1.1\r\n" + many)).startsWith("HTTP/1.1 4");
    }

    @Test
    void a_form_has_a_bounded_number_of_parts_and_part_headers() {
        var parts = IntStream.range(0, 60)
                .mapToObj(number -> part("p" + number, "", "1"))
                .collect(Collectors.joining());
        refusals.expect(() -> upload(parts), 400, "MULTIPART_INVALID", "");
        refusals.expect(
                () -> upload(part("kind", "X-Long: " + "x".repeat(9_000) + "\r\n", "claims")),
                413,
                "CONTENT_TOO_LARGE",
                "");
        assertThat(upload(part("mapping", "", "x".repeat(3_000_000))).status()).isIn(400, 413);
    }

    private Desk.Reply upload(String parts) {
        return supervisor.send(supervisor
                .request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .POST(BodyPublishers.ofString(parts + "--frame--\r\n"))
                .build());
    }

    private static String part(String name, String headers, String content) {
        return "--frame\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n" + headers + "\r\n" + content
                + "\r\n";
    }

    private String exchange(String head) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write((head + "Host: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
