package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.claimtrail.api.testing.FreshDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Nobody reaches what is not his: every operation of the API, tried by everybody who must not have it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OWN = "own";
    /** The role of somebody who does something to himself after which he is not the same. */
    private static final String SELF = "self";

    /** Of this test's own: in one that others use, something might still change because of them. */
    private final ConfigurableApplicationContext application;

    private final TokensForTests tokens;
    private final AccessScene scene;
    private final TenantScene house;
    private final DocumentScene documents;
    private final AccessRequests requests;
    private final DatabaseDigest database;
    private final Map<String, ApiOperation> operations;
    private final Map<String, Row> rows = AccessMatrix.rows();

    AccessMatrixTest() throws IOException, InterruptedException {
        this.application = new SpringApplicationBuilder(ClaimtrailApplication.class)
                .initializers(new FreshDatabase())
                .run(
                        "--server.port=0",
                        // One person asks more here than anybody does.
                        "--claimtrail.rate-limits.per-minute.user=10000000",
                        "--claimtrail.rate-limits.per-minute.tenant=10000000",
                        "--claimtrail.rate-limits.per-minute.anonymous=10000000",
                        "--claimtrail.rate-limits.per-minute.log-in=10000000",
                        "--claimtrail.sessions.lockout.address-failures=100000");
        var base = URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
        var jdbc = application.getBean(JdbcClient.class);
        var people = new AccessPeople(base, jdbc);
        this.tokens = new TokensForTests(application, base, people);
        this.scene = new AccessScene(base, jdbc);
        this.house = new TenantScene(base, people);
        this.documents = new DocumentScene(scene);
        this.requests = new AccessRequests(base, scene, house, documents, people);
        this.database = new DatabaseDigest(jdbc);
        this.operations = ApiOperation.all(JSON.readTree(document(base)));
    }

    @BeforeAll
    void prepare() {
        scene.prepared();
        house.prepared();
        documents.prepared();
        await("everything that follows from the scene")
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    var before = database.ofEverything();
                    return !database.isHastened()
                            && await().pollDelay(Duration.ofMillis(400))
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
        assertThat(operations).hasSizeGreaterThan(100);
        assertThat(new TreeSet<>(rows.keySet())).isEqualTo(new TreeSet<>(operations.keySet()));
        assertThat(operations.values())
                .allSatisfy(operation -> assertThat(operation.isPublic())
                        .as(operation.id())
                        .isEqualTo(row(operation).role().equals(AccessMatrix.NOBODY)));
    }

    /** Otherwise it would not be for its age that an expired one is refused. */
    @Test
    void a_token_that_has_not_yet_expired_is_good() {
        var operation = Objects.requireNonNull(operations.get("findProfile"));
        assertThat(requests.send(operation, tokens.notYetExpired("demo-adjuster"), true)
                        .statusCode())
                .isEqualTo(200);
        assertThat(requests.send(operation, tokens.expired("demo-adjuster"), true)
                        .statusCode())
                .isEqualTo(401);
    }

    /** Refusals first, because nothing may change by them; then those who are answered with their own; then who may. */
    @TestFactory
    Stream<DynamicTest> nobody_reaches_what_is_not_his() {
        return Stream.of(
                        tests((row, asked) ->
                                asked != Case.CONTROL && !row.of(asked).equals(OWN)),
                        tests((row, asked) -> row.of(asked).equals(OWN) && isQuestion(row)),
                        tests((row, asked) -> row.of(asked).equals(OWN) && !isQuestion(row) && asked == Case.TENANT),
                        tests((row, asked) -> row.of(asked).equals(OWN) && !isQuestion(row) && asked != Case.TENANT),
                        tests((row, asked) -> asked == Case.CONTROL))
                .flatMap(tests -> tests);
    }

    private Row row(ApiOperation operation) {
        return Objects.requireNonNull(rows.get(operation.id()));
    }

    private boolean isQuestion(Row row) {
        return Objects.requireNonNull(operations.get(row.operation())).method().equals("GET");
    }

    private Stream<DynamicTest> tests(BiPredicate<Row, Case> chosen) {
        return operations.values().stream()
                .filter(operation -> rows.containsKey(operation.id()))
                .flatMap(operation -> {
                    var row = row(operation);
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
            var reply = requests.send(operation, token, true);
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
        var reply = requests.send(operation, token, false);
        assertThat(reply.statusCode())
                .as("%s: %s", operation.id(), reply.body())
                .isEqualTo(status);
        assertThat(DatabaseDigest.changed(before, database.ofEverything())).isEmpty();
        assertSilent(reply, status == 401 ? List.of() : traces());
    }

    /** He may ask, and is answered with what is his: nothing of the scene is in it, and nothing of it changes. */
    private void own(ApiOperation operation, Case asked, @Nullable String token) {
        var before = database.of("demo");
        var reply = requests.send(operation, token, false);
        assertThat(reply.statusCode())
                .as("%s: %s", operation.id(), reply.body())
                .satisfiesAnyOf(
                        status -> assertThat(status).isBetween(200, 299),
                        status -> assertThat(status).isIn(409, 412, 422));
        if (operation.method().equals("GET")) {
            assertSilent(reply, traces());
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
            case EXPIRED -> tokens.expired(isAnybody(row) ? "demo-adjuster" : Cast.of("demo", row.role()));
            case UNPERMITTED ->
                Cast.without(operation).map(tokens::of).orElseGet(() -> tokens.ofSomebodyNew("demo", house.onlooker));
            case TENANT ->
                row.role().equals(SELF)
                        ? tokens.ofSomebodyNew("other", "adjuster")
                        : tokens.of(Cast.elsewhere(row.role()));
            case CUSTOMER ->
                row.role().equals(SELF) ? tokens.ofSomebodyNew("demo", "customer") : tokens.of("demo-customer");
            case CONTROL -> control(row);
        };
    }

    private @Nullable String control(Row row) {
        return switch (row.role()) {
            case AccessMatrix.NOBODY -> null;
            case SELF -> tokens.ofSomebodyNew("demo", "adjuster");
            default -> tokens.of(Cast.of("demo", row.role()));
        };
    }

    private static boolean isAnybody(Row row) {
        return row.role().equals(AccessMatrix.NOBODY) || row.role().equals(SELF);
    }

    private List<String> traces() {
        return Stream.of(scene.traces(), house.traces(), documents.traces())
                .flatMap(List::stream)
                .toList();
    }

    private static String document(URI base) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(base.resolve("/v3/api-docs")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
