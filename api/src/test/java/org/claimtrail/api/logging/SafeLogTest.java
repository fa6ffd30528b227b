package org.claimtrail.api.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.StrictEdgeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The log gives no secret away, and nobody can write a line of his own into it. */
@StrictEdgeTest
class SafeLogTest {

    private static final String SECRET = "s3cr3t-7f1d";
    private static final String FORGED = "2026-11-21T00:00:00.000Z  INFO [-] org.claimtrail : forged";
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\u202E]");
    private static final Path ACCESS_LOG = Path.of("target/access-log");

    /** Everything that ends a line, or does something to a terminal, in some program or other. */
    private static final String HOSTILE = "x\r\n" + FORGED + "\n" + FORGED + "\r" + FORGED + "\u0085" + FORGED
            + "\u2028" + FORGED + "\u001b[2K\u001b[1A\u0007\u202e\b\b\u0000";

    private final int port;
    private final String authorization;

    SafeLogTest(@LocalServerPort int port) {
        this.port = port;
        this.authorization = Desk.at(URI.create("http://localhost:" + port), "demo-operator")
                .request("/claims")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
    }

    @BeforeEach
    void served() {
        assertThat(exchange("GET /api/v1/claims HTTP/1.1\r\nAuthorization: " + authorization + "\r\n", ""))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void no_secret_stands_in_it() throws IOException {
        try (var log = Captured.open()) {
            var body = "{\"tenant\":\"demo\",\"email\":\"adjuster@example.org\",\"password\":\"" + SECRET + "\"";
            for (var path : List.of("/sessions", "/me/password", "/password-resets", "/registrations", "/claims")) {
                post(path, authorization, body + "}");
                post(path + "?token=" + SECRET, authorization, body);
                post(path, "Bearer " + SECRET, body + "}");
                post(path, "Basic " + SECRET, body + ",\"password\":\"" + SECRET + "\"}");
                post(path, authorization, "\"" + SECRET + "\"");
                post(path, authorization, "{\"" + SECRET + "\":1}");
            }
            get("/claims?access_token=" + SECRET + "&q=%zz" + SECRET, authorization);
            get("/claims?q=" + SECRET, authorization);
            get("/activity?q=" + SECRET + "&sort=" + SECRET, authorization);
            exchange(
                    "GET /api/v1/claims HTTP/1.1\r\nCookie: session=" + SECRET + "\r\nX-Api-Key: " + SECRET
                            + "\r\nProxy-Authorization: Basic " + SECRET + "\r\n",
                    "");

            assertThat(log.all()).doesNotContain(SECRET);
        }
        assertThat(accessLog()).contains("POST /api/v1/sessions 4").doesNotContain(SECRET, "token=");
    }

    @Test
    void whatever_comes_in_stays_within_its_line() {
        try (var log = Captured.open()) {
            walkAllInputs();
            logAsCarelesslyAsPossible();

            assertThat(log.forPeople()).allSatisfy(SafeLogTest::isOneEntryForPeople);
            assertThat(log.forMachines()).allSatisfy(SafeLogTest::isOneEntryForMachines);
        }
    }

    private void walkAllInputs() {
        var quoted = HOSTILE.replace("\r", "%0d").replace("\n", "%0a").replaceAll("[^\\x21-\\x7E]", "%1b");
        var escaped = JsonMapper.shared().writeValueAsString(HOSTILE);
        for (var path : List.of("/claims/" + quoted, "/" + quoted, "/claims?q=" + quoted, "/claims?" + quoted + "=1")) {
            get(path, authorization);
        }
        get("/activity?sort=" + quoted + "&actor=" + quoted, authorization);
        var headers = List.of(
                "X-Request-Id",
                "X-Correlation-Id",
                "Idempotency-Key",
                "Reason",
                "User-Agent",
                "Consistent-With",
                "If-Match",
                "X-Forwarded-For",
                "X-Forwarded-Proto",
                "Accept",
                "Content-Type",
                "Origin",
                "Host",
                "Authorization",
                "Accept-Language",
                "Expect",
                "Transfer-Encoding");
        for (var header : headers) {
            for (var value : List.of("x\r\n " + FORGED, "x\n" + FORGED, "x\u001b[2K", "x\u0085" + FORGED, quoted)) {
                exchange(
                        "POST /api/v1/claims HTTP/1.1\r\nAuthorization: " + authorization + "\r\n" + header + ": "
                                + value + "\r\n",
                        "{}");
            }
        }
        for (var field : List.of("policyNumber", "lossDate", "cause", "currency", "description", "reporter")) {
            post("/claims", authorization, "{\"" + field + "\":" + escaped + "}");
        }
        post("/claims", authorization, "{" + escaped + ":1}");
        post("/operations/dead-letters/" + quoted + "/discard", authorization, "{\"reason\":" + escaped + "}");
    }

    /** As a library, or somebody in a hurry, would. */
    private static void logAsCarelesslyAsPossible() {
        var log = LoggerFactory.getLogger("org.claimtrail.careless");
        MDC.put("requestId", "harmless");
        try {
            log.info("Asked for " + HOSTILE);
            log.warn("Asked for {}", HOSTILE);
            log.error("Failed", new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE)));
        } finally {
            MDC.remove("requestId");
        }
    }

    private static void isOneEntryForPeople(String entry) {
        assertThat(CONTROL.matcher(entry).find()).as(entry).isFalse();
        var lines = entry.lines().toList();
        assertThat(lines.getFirst()).matches("\\d{4}-\\d\\d-\\d\\dT.*").doesNotStartWith(FORGED);
        assertThat(lines.stream().skip(1).filter(line -> !line.isBlank())).allMatch(line -> line.startsWith("    "));
        // Once, not a second time by the framework's own precaution.
        assertThat(entry.split("IllegalStateException:", -1)).hasSizeLessThanOrEqualTo(2);
    }

    private static void isOneEntryForMachines(String entry) {
        assertThat(entry.strip().lines()).hasSize(1);
        assertThat(CONTROL.matcher(entry.strip()
                                .replace('\u0085', 'x')
                                .replace('\u2028', 'x')
                                .replace('\u202e', 'x'))
                        .find())
                .as(entry)
                .isFalse();
        assertThat(JsonMapper.shared().readTree(entry).path("@timestamp").asString())
                .isNotEmpty();
    }

    private void get(String path, String credentials) {
        exchange("GET /api/v1" + path + " HTTP/1.1\r\nAuthorization: " + credentials + "\r\n", "");
    }

    private void post(String path, String credentials, String body) {
        exchange(
                "POST /api/v1" + path + " HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: " + credentials
                        + "\r\n",
                body);
    }

    /** As bytes: a client library would not send most of this. */
    private String exchange(String head, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var whole = head + (head.contains("Host:") ? "" : "Host: localhost\r\n")
                + "Connection: close\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "cut: " + e.getMessage();
        }
    }

    private static String accessLog() throws IOException {
        try (var files = Files.list(ACCESS_LOG)) {
            var all = new StringBuilder();
            for (var file : files.toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
