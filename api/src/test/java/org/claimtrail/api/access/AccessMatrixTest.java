package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.api.access.AccessMatrix.Case;
import org.claimtrail.api.access.AccessMatrix.Row;
import org.claimtrail.api.testing.SharedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Nobody reaches what is not his: every operation of the API, tried by everybody who must not have it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN = "own";

    /** Of this test's own: in one that others use, something might still change because of them. */
    private final ConfigurableApplicationContext application;

    private final TokensForTests tokens;
    private final AccessScene scene;
    private final AccessRequests requests;
    private final DatabaseDigest database;
    private final Map<String, ApiOperation> operations;
    private final Map<String, Row> rows = AccessMatrix.rows();

    AccessMatrixTest() throws IOException, InterruptedException {
        this.application = SpringApplication.run(
                ClaimtrailApplication.class,
                "--server.port=0",
                "--claimtrail.database.url=" + SharedPostgres.freshDatabase(),
                "--claimtrail.database.username=" + SharedPostgres.USER);
        var base = URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        var jdbc = application.getBean(JdbcClient.class);
        this.tokens = TokensForTests.ofDemo(base);
        this.scene = new AccessScene(base, jdbc);
        this.requests = new AccessRequests(base, scene);
        this.database = new DatabaseDigest(jdbc);
        this.operations = ApiOperation.all(JSON.readTree(document(base)));
    }

    @BeforeAll
    void prepare() {
        scene.prepared();
        await("everything that follows from the scene")
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(30))
                .until(() -> {
                    var before = database.ofEverything();
                    return await().pollDelay(Duration.ofMillis(400))
                            .until(database::ofEverything, digest -> true)
                            .equals(before);
                });
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void every_operation_has_a_row_and_every_row_an_operation() {
        assertThat(operations).hasSizeGreaterThan(50);
        assertThat(new TreeSet<>(rows.keySet())).isEqualTo(new TreeSet<>(operations.keySet()));
    }

    /** Refusals first, because nothing may change by them; then those who are answered with their own; then who may. */
    @TestFactory
    Stream<DynamicTest> nobody_reaches_what_is_not_his() {
        return Stream.of(
                        tests((row, asked) ->
                                asked != Case.CONTROL && !row.of(asked).equals(OWN)),
                        tests((row, asked) -> row.of(asked).equals(OWN) && isQuestion(row)),
                        tests((row, asked) -> row.of(asked).equals(OWN) && !isQuestion(row)),
                        tests((row, asked) -> asked == Case.CONTROL))
                .flatMap(tests -> tests);
    }

    private boolean isQuestion(Row row) {
        return Objects.requireNonNull(operations.get(row.operation())).method().equals("GET");
    }

    private Stream<DynamicTest> tests(BiPredicate<Row, Case> chosen) {
        return operations.values().stream()
                .filter(operation -> rows.containsKey(operation.id()))
                .flatMap(operation -> {
                    var row = Objects.requireNonNull(rows.get(operation.id()));
                    return Arrays.stream(Case.values())
                            .filter(asked -> chosen.test(row, asked))
                            .filter(row::applies)
                            .map(asked -> DynamicTest.dynamicTest(
                                    operation.id() + " " + asked, () -> check(operation, row, asked)));
                });
    }

    private void check(ApiOperation operation, Row row, Case asked) {
        var token = token(operation, row, asked);
        var expected = row.of(asked);
        if (asked == Case.CONTROL) {
            var reply = requests.send(operation, token);
            assertThat(reply.statusCode())
                    .as("%s by %s: %s", operation.id(), row.role(), reply.body())
                    .isNotIn(400, 401, 403, 404, 405, 406, 415, 428)
                    .isLessThan(500);
        } else if (expected.equals(OWN)) {
            own(operation, asked, token);
        } else {
            refused(operation, Integer.parseInt(expected), token);
        }
    }

    private void refused(ApiOperation operation, int status, @Nullable String token) {
        var before = database.ofEverything();
        var reply = requests.send(operation, token);
        assertThat(reply.statusCode())
                .as("%s: %s", operation.id(), reply.body())
                .isEqualTo(status);
        assertThat(DatabaseDigest.changed(before, database.ofEverything())).isEmpty();
        assertSilent(reply, status == 401 ? List.of() : scene.traces());
    }

    /** He may ask, and is answered with what is his: nothing of the scene is in it, and nothing of it changes. */
    private void own(ApiOperation operation, Case asked, @Nullable String token) {
        var before = database.of("demo");
        var reply = requests.send(operation, token);
        assertThat(reply.statusCode())
                .as("%s: %s", operation.id(), reply.body())
                .satisfiesAnyOf(
                        status -> assertThat(status).isBetween(200, 299),
                        status -> assertThat(status).isEqualTo(422));
        if (operation.method().equals("GET")) {
            assertSilent(reply, scene.traces());
        }
        if (asked == Case.TENANT || operation.method().equals("GET")) {
            assertThat(DatabaseDigest.changed(before, database.of("demo"))).isEmpty();
        }
    }

    /** An answer names the address that was asked, and with it what was named there; beyond that it says nothing. */
    private void assertSilent(HttpResponse<String> reply, List<String> traces) {
        var asked = reply.uri().getPath();
        assertThat(traces.stream().filter(trace -> !asked.contains(trace)))
                .noneSatisfy(trace -> assertThat(reply.body()).contains(trace));
    }

    private @Nullable String token(ApiOperation operation, Row row, Case asked) {
        return switch (asked) {
            case NONE -> null;
            case EXPIRED ->
                tokens.expired(Cast.of("demo", row.role())).orElseGet(() -> abort("The demo's tokens do not expire"));
            case UNPERMITTED -> tokens.of(Cast.without(operation));
            case TENANT -> tokens.of(Cast.of("other", row.role()));
            case CUSTOMER -> tokens.of("demo-customer");
            case CONTROL -> tokens.of(Cast.of("demo", row.role()));
        };
    }

    private static String document(URI base) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(base.resolve("/v3/api-docs")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
