package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What looks harmless at the edge and would be unreadable behind it. */
@ClaimtrailTest
class UnreadableInputTest {

    private static final String LOSS = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"collision","currency":"%s","description":"Rear-ended",
             "reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final int port;

    UnreadableInputTest(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "XXX", "XAU"})
    void a_claim_is_not_kept_in_what_is_no_currency(String code) throws Exception {
        assertThat(notify("application/json", LOSS.formatted(code)))
                .contains("400", "CURRENCY_UNKNOWN", "\"currency\"");
    }

    @Test
    void yaml_does_not_pass_by_what_is_checked_of_json() throws Exception {
        assertThat(notify("application/yaml", LOSS.formatted("KES"))).contains("415", "UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%ff%fe", "q=%ED%A0%80", "="})
    void a_query_string_that_cannot_be_decoded_is_the_callers_fault(String query) throws IOException {
        assertThat(ask("/api/v1/claims?" + query)).contains("400", "BAD_REQUEST");
    }

    @Test
    void a_refused_parameter_is_named_once() throws IOException {
        assertThat(ask("/api/v1/claims?page=abc")).contains("\"page must be a whole number that fits.\"");
    }

    private String notify(String type, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/claims"))
                .header("Authorization", "Bearer demo-adjuster")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
    }

    /** As bytes: a client that knows URIs does not send such addresses. */
    private String ask(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer demo-adjuster\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
