package org.claimtrail.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What looks harmless at the edge and would be unreadable behind it. */
@ClaimtrailTest
class UnreadableInputTest {

    private static final String LOSS = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"collision","currency":"%s",
             "description":"Rear-ended",
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
    void an_amount_leaves_room_for_the_totals_over_many() throws Exception {
        var premium = "{\"amount\":\"92233720368547758.07\",\"currency\":\"KES\"}";

        assertThat(post("/policies", "application/json", "{\"premium\":" + premium + "}"))
                .contains("400", "AMOUNT_OUT_OF_RANGE", "premium.amount");
    }

    @Test
    void a_file_is_held_to_the_same_amounts_and_currencies() throws Exception {
        var upload = sent("""
                policyNumber,year,sumInsured,premium,currency
                P-1,2026,92233720368547758.07,1,KES
                P-2,2026,10,1,XAU
                """);

        await().until(() -> look("/uploads/" + upload), state -> state.contains("COMPLETED"));
        assertThat(look("/uploads/" + upload)).contains("\"loaded\":0,", "\"rejected\":2,");
        assertThat(look("/uploads/" + upload + "/issues")).contains("AMOUNT_TOO_LARGE", "CURRENCY_UNKNOWN");
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
        return post("/claims", type, body);
    }

    private String sent(String table) throws IOException, InterruptedException {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"";
        var body = part + "kind\"\r\n\r\npolicies\r\n" + part + "file\"; filename=\"p.csv\"\r\n\r\n" + table
                + "\r\n--cut--\r\n";
        var answer = post("/uploads", "multipart/form-data; boundary=cut", body);
        return answer.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private String post(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private String look(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header(
                        "Authorization",
                        "Bearer " + LogIns.token(URI.create("http://localhost:" + port), "demo-supervisor"));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
    }

    /** As bytes: a client that knows URIs does not send such addresses. */
    private String ask(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var token = LogIns.token(URI.create("http://localhost:" + port), "demo-adjuster");
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                    + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
