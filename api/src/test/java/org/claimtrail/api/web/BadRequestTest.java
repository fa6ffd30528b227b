package org.claimtrail.api.web;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

/** Questions, headers, media types and files that are wrong are refused by a code, and nothing is stored. */
@ClaimtrailTest
class BadRequestTest {

    private static final String GOOD = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"collision","currency":"KES",
             "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final Desk adjuster;
    private final Desk supervisor;
    private final Refusals refusals;

    BadRequestTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        var base = URI.create("http://localhost:" + port);
        this.adjuster = Desk.at(base, "demo-adjuster");
        this.supervisor = Desk.at(base, "demo-supervisor");
        this.refusals = new Refusals(jdbc);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of("/claims?colour=red", 400, "PARAMETER_UNKNOWN", "colour"),
                Arguments.of("/claims?status=SLEEPING", 400, "VALIDATION_FAILED", "status"),
                Arguments.of("/claims?open=maybe", 400, "VALIDATION_FAILED", "open"),
                Arguments.of("/claims?lossFrom=2026-02-30", 400, "VALIDATION_FAILED", "lossFrom"),
                Arguments.of("/claims?size=201", 400, "VALIDATION_FAILED", "size"),
                Arguments.of("/claims?page=-1", 400, "VALIDATION_FAILED", "page"),
                Arguments.of("/claims?page=x", 400, "VALIDATION_FAILED", "page"),
                Arguments.of("/claims?page=1&page=2", 400, "DUPLICATE_FIELD", "page"),
                Arguments.of("/claims?sort=colour", 400, "SORT_UNKNOWN", "sort"),
                Arguments.of("/claims?q=%00", 400, "TEXT_NOT_STORABLE", "q"),
                Arguments.of("/claims/4711", 400, "ID_INVALID", "claimId"),
                Arguments.of("/claims/" + UUID.randomUUID(), 404, "RESOURCE_NOT_FOUND", ""),
                Arguments.of("/claims/" + UUID.randomUUID() + "?asOf=yesterday", 400, "DATE_INVALID", "asOf"),
                Arguments.of("/dashboard/loss-ratios?by=moon", 400, "VALUE_NOT_ALLOWED", "by"),
                Arguments.of("/nowhere", 404, "ROUTE_UNKNOWN", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void a_question_is_refused(String path, int status, String code, String field) {
        refusals.expect(() -> adjuster.looks(path), status, code, field);
    }

    @Test
    void a_body_must_be_json_and_the_answer_is() {
        refusals.expect(() -> post("text/plain", GOOD), 415, "UNSUPPORTED_MEDIA_TYPE", "");
        refusals.expect(
                () -> post("application/x-www-form-urlencoded", "cause=fire"), 415, "UNSUPPORTED_MEDIA_TYPE", "");
        refusals.expect(
                () -> adjuster.send(adjuster.request("/claims")
                        .header("Accept", "application/xml")
                        .build()),
                406,
                "NOT_ACCEPTABLE",
                "");
        refusals.expect(
                () -> adjuster.send(adjuster.request("/claims").DELETE().build()), 405, "METHOD_NOT_ALLOWED", "");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var body = GOOD.replace("collision", "coll~sion").getBytes(StandardCharsets.ISO_8859_1);
        body[GOOD.indexOf("collision") + 4] = (byte) 0xE9;
        refusals.expect(
                () -> adjuster.send(adjuster.request("/claims")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build()),
                400,
                "MALFORMED_JSON",
                "");
    }

    @Test
    void headers_that_cannot_be_read_are_refused() {
        refusals.expect(
                () -> adjuster.asksWithKey("k".repeat(201), "/claims", GOOD),
                400,
                "REQUEST_HEADER_INVALID",
                "Idempotency-Key");
        refusals.expect(
                () -> adjuster.asksWithKey("two words", "/claims", GOOD),
                400,
                "REQUEST_HEADER_INVALID",
                "Idempotency-Key");
        refusals.expect(() -> adjuster.asksIfMatch("7", "/claims", GOOD), 400, "REQUEST_HEADER_INVALID", "If-Match");
        refusals.expect(
                () -> adjuster.send(adjuster.request("/claims")
                        .header("Consistent-With", "soon")
                        .build()),
                400,
                "REQUEST_HEADER_INVALID",
                "Consistent-With");
    }

    @Test
    void an_upload_is_refused_when_a_part_is_missing_or_wrong() {
        refusals.expect(() -> upload("kind", "claims"), 400, "REQUIRED", "file");
        refusals.expect(() -> upload("file", "a,b", "kind", "weather"), 400, "VALUE_NOT_ALLOWED", "kind");
        refusals.expect(() -> upload("file", "a,b", "kind", "claims", "mapping", "[1]"), 400, "WRONG_TYPE", "");
        refusals.expect(() -> upload("file", "", "kind", "claims"), 422, "FILE_EMPTY", "");
        refusals.expect(() -> supervisor.asks("/uploads", "{}"), 415, "UNSUPPORTED_MEDIA_TYPE", "");
    }

    private Desk.Reply upload(String... parts) {
        var body = new StringBuilder();
        for (var i = 0; i < parts.length; i += 2) {
            body.append("--frame\r\nContent-Disposition: form-data; name=\"")
                    .append(parts[i])
                    .append('"');
            body.append(parts[i].equals("file") ? "; filename=\"rows.csv\"" : "");
            body.append("\r\n\r\n").append(parts[i + 1]).append("\r\n");
        }
        return supervisor.send(supervisor
                .request("/uploads")
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .POST(BodyPublishers.ofString(body + "--frame--\r\n"))
                .build());
    }

    private Desk.Reply post(String type, String body) {
        return adjuster.send(adjuster.request("/claims")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
