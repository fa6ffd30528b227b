package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session goes on by refresh tokens that are each good once; one that comes again ends it. */
@ClaimtrailTest
class RefreshTest {

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final String hash;

    RefreshTest(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.hash = passwords.hash(Visitor.PASSWORD);
    }

    @Test
    void a_refresh_gives_new_tokens_of_the_same_session() {
        var first = begin();
        var second = Visitor.session(refresh(first.refreshToken()));
        var third = Visitor.session(refresh(second.refreshToken()));

        assertThat(second.sessionId()).isEqualTo(first.sessionId());
        assertThat(third.refreshToken()).isNotEqualTo(second.refreshToken());
        assertThat(works(first))
                .as("earlier access tokens are good as long as they say")
                .isTrue();
        assertThat(works(third)).isTrue();
    }

    @Test
    void a_refresh_token_that_comes_again_ends_the_session_and_all_its_tokens() {
        var first = begin();
        var second = Visitor.session(refresh(first.refreshToken()));
        assertThat(works(second)).isTrue();

        var stolen = refresh(first.refreshToken());

        assertThat(stolen.status()).isEqualTo(401);
        assertThat(stolen.code()).isEqualTo("REFRESH_REFUSED");
        assertThat(works(first)).isFalse();
        assertThat(works(second)).isFalse();
        assertThat(refresh(second.refreshToken()).status()).isEqualTo(401);
        assertThat(endOf(first)).isEqualTo("REUSE");
        assertThat(jdbc.sql("SELECT count(*) FROM security_log WHERE action = 'REFRESH_REUSED'"
                                + " AND details ->> 'session' = :session")
                        .param("session", first.sessionId())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void of_fifty_refreshes_at_once_one_wins_and_the_session_ends() throws Exception {
        var first = begin();
        var replies = new ArrayList<Desk.Reply>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refreshes = new ArrayList<Callable<Desk.Reply>>();
            for (var i = 0; i < 50; i++) {
                refreshes.add(() -> refresh(first.refreshToken()));
            }
            for (var reply : threads.invokeAll(refreshes)) {
                replies.add(reply.get());
            }
        }
        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .extracting(Desk.Reply::status)
                .containsOnly(401);
        var winner = Visitor.session(replies.stream()
                .filter(reply -> reply.status() == 200)
                .findFirst()
                .orElseThrow());
        assertThat(works(winner)).isFalse();
        assertThat(refresh(winner.refreshToken()).status()).isEqualTo(401);
        assertThat(endOf(first)).isEqualTo("REUSE");
    }

    @Test
    void all_that_is_known_of_a_session_outlives_the_process(@Autowired Environment environment) {
        var first = begin();
        var second = Visitor.session(refresh(first.refreshToken()));
        var url = Objects.requireNonNull(environment.getProperty("claimtrail.database.url"));
        try (var application = new SpringApplicationBuilder(ClaimtrailApplication.class)
                .run(
                        "--server.port=0",
                        "--claimtrail.roles=api",
                        "--claimtrail.database.url=" + url,
                        "--claimtrail.database.username=postgres",
                        "--claimtrail.secrets.keys.test=" + FreshDatabase.SECRETS_KEY)) {
            var port = application.getEnvironment().getRequiredProperty("local.server.port");
            var later = new Visitor(URI.create("http://localhost:" + port), jdbc);

            assertThat(later.with(second.accessToken())
                            .looks("/sessions")
                            .is(200)
                            .data())
                    .isNotEmpty();
            var reused = later.asks("/sessions/refresh", "{\"refreshToken\":\"%s\"}", first.refreshToken());

            assertThat(reused.status()).isEqualTo(401);
            assertThat(works(later, second)).isFalse();
        }
        await("the first instance to hear of it").until(() -> !works(second));
    }

    @Test
    void a_token_that_has_expired_refreshes_nothing() {
        var first = begin();
        jdbc.sql("UPDATE refresh_token SET expires_at = now() - interval '1 second' WHERE session_id = :id")
                .param("id", UUID.fromString(first.sessionId()))
                .update();

        assertThat(refresh(first.refreshToken()).code()).isEqualTo("REFRESH_REFUSED");
        assertThat(works(first)).isTrue();
    }

    @Test
    void an_access_token_does_not_refresh_and_a_refresh_token_gives_no_access() {
        var session = begin();

        assertThat(refresh(session.accessToken()).code()).isEqualTo("REFRESH_REFUSED");
        assertThat(visitor.with(session.refreshToken()).looks("/claims").status())
                .isEqualTo(401);
        assertThat(works(session)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"refreshToken\":null}", "{\"refreshToken\":\"\"}", "{\"refreshToken\":7}", "[]", ""})
    void a_refresh_of_the_wrong_shape_is_told_so(String body) {
        assertThat(visitor.asks("/sessions/refresh", body).status()).isEqualTo(400);
    }

    private Visitor.Tokens begin() {
        return Visitor.session(visitor.logsIn(visitor.user("demo", "adjuster", hash), Visitor.PASSWORD));
    }

    private Desk.Reply refresh(String token) {
        return visitor.asks("/sessions/refresh", "{\"refreshToken\":\"%s\"}", token);
    }

    private boolean works(Visitor.Tokens tokens) {
        return works(visitor, tokens);
    }

    private static boolean works(Visitor at, Visitor.Tokens tokens) {
        return at.with(tokens.accessToken()).looks("/sessions").status() == 200;
    }

    private String endOf(Visitor.Tokens tokens) {
        return jdbc.sql("SELECT coalesce(end_reason, '') FROM user_session WHERE session_id = :id")
                .param("id", UUID.fromString(tokens.sessionId()))
                .query(String.class)
                .single();
    }
}
