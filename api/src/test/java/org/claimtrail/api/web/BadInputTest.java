package org.claimtrail.api.web;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is wrong with a request, the caller is told by a code, and nothing is stored. */
@ClaimtrailTest
class BadInputTest {

    private static final String GOOD = """
            {"policyNumber":"POL-1","lossDate":"2026-03-01","cause":"collision","currency":"KES",
             "description":"Rear-ended","reporter":{"role":"INSURED","name":"Wanjiru Kamau"}}""";

    private final Desk adjuster;
    private final Refusals refusals;

    BadInputTest(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        var base = URI.create("http://localhost:" + port);
        this.adjuster = Desk.at(base, "demo-adjuster");
        this.refusals = new Refusals(jdbc);
    }

    static Stream<Arguments> notifications() {
        return Stream.of(
                bad("an unknown field", with("\"colour\":\"red\""), "UNKNOWN_FIELD", "colour"),
                bad(
                        "an unknown field deep down",
                        with("\"reporter\":{\"x\":1}", "reporter"),
                        "UNKNOWN_FIELD",
                        "reporter.x"),
                bad("a field that stands twice", with("\"cause\":\"fire\""), "DUPLICATE_FIELD", ""),
                bad("a number for text", with("\"cause\":5", "cause"), "WRONG_TYPE", "cause"),
                bad("text for an object", with("\"reporter\":\"Wanjiru\"", "reporter"), "WRONG_TYPE", "reporter"),
                bad("a list for text", with("\"cause\":[\"fire\"]", "cause"), "WRONG_TYPE", "cause"),
                bad("a list for the whole", "[]", "WRONG_TYPE", ""),
                bad("a number for a date", with("\"lossDate\":20000", "lossDate"), "WRONG_TYPE", "lossDate"),
                bad(
                        "a date that does not exist",
                        with("\"lossDate\":\"2026-02-30\"", "lossDate"),
                        "DATE_INVALID",
                        "lossDate"),
                bad(
                        "a date with a time",
                        with("\"lossDate\":\"2026-02-28T00:00:00Z\"", "lossDate"),
                        "DATE_INVALID",
                        "lossDate"),
                bad("a date out of reach", with("\"lossDate\":\"0001-01-01\"", "lossDate"), "DATE_INVALID", "lossDate"),
                bad(
                        "a moment without offset",
                        with("\"effectiveAt\":\"2026-02-28T00:00:00\""),
                        "DATE_INVALID",
                        "effectiveAt"),
                bad(
                        "an effective time to come",
                        with("\"effectiveAt\":\"2999-01-01T00:00:00Z\""),
                        "EFFECTIVE_IN_FUTURE",
                        "effectiveAt"),
                bad("NUL", with("\"cause\":\"fi\\u0000re\"", "cause"), "TEXT_NOT_STORABLE", "cause"),
                bad("half a surrogate pair", with("\"cause\":\"fi\\ud800re\"", "cause"), "TEXT_NOT_STORABLE", "cause"),
                bad("the other half", with("\"cause\":\"\\udc00\"", "cause"), "TEXT_NOT_STORABLE", "cause"),
                bad(
                        "an unknown word",
                        with("\"lossDatePrecision\":\"WEEK\""),
                        "VALUE_NOT_ALLOWED",
                        "lossDatePrecision"),
                bad("a number for a word", with("\"lossDatePrecision\":0"), "WRONG_TYPE", "lossDatePrecision"),
                bad("no UUID", with("\"claimId\":\"1-1-1-1-1\""), "ID_INVALID", "claimId"),
                bad("a missing field", with("", "cause"), "VALIDATION_FAILED", "cause"),
                bad("null for a field", with("\"cause\":null", "cause"), "VALIDATION_FAILED", "cause"),
                bad("blank text", with("\"cause\":\"  \"", "cause"), "VALIDATION_FAILED", "cause"),
                bad(
                        "text that is too long",
                        with("\"cause\":\"%s\"".formatted("x".repeat(101)), "cause"),
                        "VALIDATION_FAILED",
                        "cause"),
                bad(
                        "text beyond all measure",
                        with("\"cause\":\"%s\"".formatted("x".repeat(30_000)), "cause"),
                        "JSON_TOO_DEEP",
                        ""),
                bad("deep lists", "[".repeat(10_000), "WRONG_TYPE", ""),
                bad(
                        "deep objects",
                        with("\"x\":" + "{\"x\":".repeat(500) + "1" + "}".repeat(500)),
                        "JSON_TOO_DEEP",
                        ""),
                bad("half a body", GOOD.substring(0, 40), "MALFORMED_JSON", ""),
                bad("something after the end", GOOD + "{}", "MALFORMED_JSON", ""),
                bad("a comment", "/* hi */" + GOOD, "MALFORMED_JSON", ""),
                bad("no body", "", "MALFORMED_JSON", ""),
                bad("null for the whole", "null", "MALFORMED_JSON", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notifications")
    void a_notification_is_refused_for(String fault, String body, String code, String field) {
        refusals.expect(
                () -> adjuster.send(adjuster.request("/claims")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build()),
                400,
                code,
                field);
    }

    static Stream<Arguments> amounts() {
        return Stream.of(
                bad(
                        "too many decimals",
                        "{\"amount\":\"1.005\",\"currency\":\"KES\"}",
                        "AMOUNT_TOO_PRECISE",
                        "total.amount"),
                bad(
                        "decimals of none",
                        "{\"amount\":\"1.0\",\"currency\":\"UGX\"}",
                        "AMOUNT_TOO_PRECISE",
                        "total.amount"),
                bad("a number for text", "{\"amount\":1.25,\"currency\":\"KES\"}", "WRONG_TYPE", "total.amount"),
                bad("no number", "{\"amount\":\"1,250.00\",\"currency\":\"KES\"}", "AMOUNT_INVALID", "total.amount"),
                bad("an exponent", "{\"amount\":\"1e9\",\"currency\":\"KES\"}", "AMOUNT_INVALID", "total.amount"),
                bad(
                        "overflow",
                        "{\"amount\":\"99999999999999999999.00\",\"currency\":\"KES\"}",
                        "AMOUNT_OUT_OF_RANGE",
                        "total.amount"),
                bad(
                        "an unknown currency",
                        "{\"amount\":\"1.00\",\"currency\":\"KSH\"}",
                        "CURRENCY_UNKNOWN",
                        "total.currency"),
                bad("no currency", "{\"amount\":\"1.00\"}", "REQUIRED", "total.currency"),
                bad("minor units", "{\"minor\":100,\"currency\":\"KES\"}", "UNKNOWN_FIELD", "total.minor"),
                bad("a bare number", "100", "WRONG_TYPE", "total"),
                bad("nothing", "null", "VALIDATION_FAILED", "total"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void an_amount_is_refused_for(String fault, String money, String code, String field) {
        var body = """
                {"line":{"exposure":"%s","costType":"INDEMNITY","category":"repair"},"total":%s,
                 "rationale":"Estimate"}""";
        refusals.expect(
                () -> adjuster.asks("/claims/" + UUID.randomUUID() + "/reserves", body, UUID.randomUUID(), money),
                400,
                code,
                field);
    }

    private static Arguments bad(String fault, String body, String code, String field) {
        return Arguments.of(fault, body, code, field);
    }

    /** The good notification with something more, in place of a field that it has. */
    private static String with(String more, String... without) {
        var body = GOOD;
        for (var field : without) {
            body = body.replaceFirst("\"" + field + "\":(\\{[^}]*}|\"[^\"]*\"),?\\s*", "");
        }
        var rest = body.substring(1).stripTrailing().replaceFirst(",\\s*}$", "}");
        return more.isEmpty() ? "{" + rest : "{" + more + (rest.equals("}") ? "" : ",") + rest;
    }
}
