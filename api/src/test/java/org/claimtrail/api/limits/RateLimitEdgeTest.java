package org.claimtrail.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.StrictEdgeTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks too often is told how long to wait, whoever he is and wherever he asks. */
@StrictEdgeTest
class RateLimitEdgeTest {

    private final URI base;
    private final Desk desk;

    RateLimitEdgeTest(@LocalServerPort int port) {
        this.base = URI.create("http://localhost:" + port);
        this.desk = Desk.at(base, "demo-auditor");
    }

    @Test
    void every_answer_says_what_is_left() {
        var reply = Desk.at(base, "demo-intake").sees("/claims");

        assertThat(reply.header("RateLimit-Policy")).isEqualTo("\"user\";q=400;w=60");
        assertThat(reply.header("RateLimit")).matches("\"user\";r=3\\d\\d");
    }

    @Test
    void one_person_is_limited_and_so_is_a_tenant_over_all_its_people() {
        isTooMany(untilRefused(List.of(Desk.at(base, "other-adjuster"))), "user");
        // In turn: so that none of them has used up his own share before all have used up theirs together.
        var others = Stream.of("other-supervisor", "other-finance", "other-auditor", "other-operator", "other-intake")
                .map(person -> Desk.at(base, person))
                .toList();
        isTooMany(untilRefused(others), "tenant");
        assertThat(Desk.at(base, "demo-manager").looks("/payments").status()).isEqualTo(200);
    }

    @Test
    void an_address_is_limited_before_anybody_is_known() {
        var replies = IntStream.range(0, 80)
                .mapToObj(number -> from("198.51.100.1", "GET", "/claims", "Bearer nonsense"))
                .toList();

        assertThat(replies.getFirst().status()).isEqualTo(401);
        isTooMany(replies.getLast(), "address");
        assertThat(from("198.51.100.2", "GET", "/claims", "Bearer nonsense").status())
                .isEqualTo(401);
    }

    @Test
    void those_who_do_not_say_who_they_are_get_less() {
        var replies = IntStream.range(0, 30)
                .mapToObj(number -> from("198.51.100.3", "GET", "/claims", null))
                .toList();

        assertThat(replies.getFirst().status()).isEqualTo(401);
        isTooMany(replies.getLast(), "anonymous");
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.10, /sessions",
        "198.51.100.11, /%73essions",
        "198.51.100.12, /password-resets",
        "198.51.100.13, /password-resets/confirmation",
    })
    void attempts_to_log_in_get_least_however_the_address_is_written(String address, String path) {
        var replies = IntStream.range(0, 8)
                .mapToObj(number -> from(address, "POST", path, null))
                .toList();

        assertThat(replies.getFirst().status()).isNotEqualTo(429);
        isTooMany(replies.getLast(), "log-in");
    }

    @Test
    void a_network_of_one_household_is_one_address() {
        var replies = IntStream.range(0, 8)
                .mapToObj(number -> from("2001:db8:7:7::" + Integer.toHexString(number + 1), "POST", "/sessions", null))
                .toList();

        isTooMany(replies.getLast(), "log-in");
        assertThat(from("2001:db8:7:8::1", "POST", "/sessions", null).status()).isNotEqualTo(429);
    }

    @Test
    void whoever_invents_addresses_before_the_proxys_own_is_counted_by_that() {
        var replies = IntStream.range(0, 8)
                .mapToObj(number -> from("203.0.113." + number + ", 198.51.100.20", "POST", "/sessions", null))
                .toList();

        isTooMany(replies.getLast(), "log-in");
    }

    @Test
    void whoever_sends_a_line_of_his_own_is_counted_by_the_proxys() {
        var replies = IntStream.range(0, 8)
                .mapToObj(number -> desk.send(HttpRequest.newBuilder(base.resolve("/api/v1/sessions"))
                        .header("X-Forwarded-For", "203.0.113." + number)
                        .header("X-Forwarded-For", "198.51.100.21")
                        .POST(BodyPublishers.ofString("{}"))
                        .build()))
                .toList();

        isTooMany(replies.getLast(), "log-in");
    }

    @Test
    void probes_are_not_counted() {
        var statuses = IntStream.range(0, 80)
                .mapToObj(number -> desk.send(HttpRequest.newBuilder(base.resolve("/actuator/health/liveness"))
                        .header("X-Forwarded-For", "198.51.100.30")
                        .build()))
                .map(Desk.Reply::status);

        assertThat(statuses).containsOnly(200);
    }

    private static Desk.Reply untilRefused(List<Desk> people) {
        return IntStream.range(0, 10_000)
                .mapToObj(turn -> people.get(turn % people.size()).looks("/payments"))
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    private Desk.Reply from(String address, String method, String path, @Nullable String authorization) {
        var request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .header("X-Forwarded-For", address)
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return desk.send(request.build());
    }

    private static void isTooMany(Desk.Reply reply, String limit) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("RATE_LIMITED");
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Long.parseLong(reply.header("Retry-After"))).isBetween(1L, 60L);
        assertThat(reply.header("RateLimit-Policy")).startsWith("\"" + limit + "\";q=");
        assertThat(reply.header("RateLimit")).startsWith("\"" + limit + "\";r=0;t=");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("X-Request-Id")).isNotEmpty();
    }
}
