package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.claimtrail.api.mail.Mail;
import org.claimtrail.api.mail.Mailer;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.api.testing.LogIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whoever has the password comes in; whoever guesses learns nothing and waits longer each time. */
@ClaimtrailTest
@Import(LogInTest.Post.class)
@TestPropertySource(properties = "claimtrail.sessions.lockout.address-failures=100000")
class LogInTest {

    private static final ConcurrentLinkedQueue<Mail> MAILS = new ConcurrentLinkedQueue<>();

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final String hash;

    LogInTest(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.hash = passwords.hash(Visitor.PASSWORD);
    }

    @TestConfiguration
    static class Post {
        @Bean
        @Primary
        Mailer capturingMailer() {
            return MAILS::add;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-intake", "demo-adjuster", "demo-admin", "other-auditor", "platform-admin"})
    void every_demo_user_logs_in_with_the_password_that_is_documented(String user) {
        var reply = visitor.logsIn(LogIns.tenantOf(user), LogIns.emailOf(user), LogIns.PASSWORD);

        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(201);
        assertThat(reply.data().path("status").asString()).isEqualTo("LOGGED_IN");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        var token = Visitor.session(reply).accessToken();
        var state = visitor.asks("/sessions/verification", "{\"token\":\"%s\"}", token)
                .data();
        assertThat(state.path("active").asBoolean()).isTrue();
        assertThat(state.path("user").asString()).isEqualTo(user);
        assertThat(state.path("tenant").asString()).isEqualTo(LogIns.tenantOf(user));
    }

    @Test
    void the_case_of_an_address_does_not_matter_and_of_a_tenant_does() {
        var user = visitor.user("demo", "adjuster", hash);

        assertThat(visitor.logsIn("demo", user.email().toUpperCase(Locale.ROOT), Visitor.PASSWORD)
                        .status())
                .isEqualTo(201);
        assertThat(visitor.logsIn("Demo", user.email(), Visitor.PASSWORD).status())
                .isEqualTo(401);
        assertThat(visitor.logsIn("other", user.email(), Visitor.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void unknown_wrong_and_locked_are_told_apart_by_nothing_that_is_answered() {
        var user = visitor.user("demo", "adjuster", hash);
        var answers = new ArrayList<Desk.Reply>();
        answers.add(visitor.logsIn("demo", "nobody@demo.example", "wrong"));
        answers.add(visitor.logsIn("no-such-tenant", "nobody@demo.example", "wrong"));
        for (var i = 0; i < 5; i++) {
            answers.add(visitor.logsIn(user, "wrong"));
        }
        answers.add(visitor.logsIn(user, Visitor.PASSWORD));

        assertThat(answers).allSatisfy(reply -> {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("LOGIN_REFUSED");
            assertThat(reply.body()).isEqualTo(answers.getFirst().body());
            assertThat(reply.response().headers().map().keySet())
                    .isEqualTo(answers.getFirst().response().headers().map().keySet());
        });
    }

    @Test
    void unknown_wrong_and_locked_take_the_same_time() {
        var locked = visitor.user("demo", "adjuster", hash);
        for (var i = 0; i < 6; i++) {
            visitor.logsIn(locked, "wrong");
        }
        var unknown = new ArrayList<Long>();
        var wrong = new ArrayList<Long>();
        var whileLocked = new ArrayList<Long>();
        for (var i = 0; i < 15; i++) {
            var attempt = i;
            unknown.add(time(() -> visitor.logsIn("demo", "nobody" + attempt + "@demo.example", "wrong")));
            var user = visitor.user("demo", "adjuster", hash);
            wrong.add(time(() -> visitor.logsIn(user, "wrong")));
            whileLocked.add(time(() -> visitor.logsIn(locked, Visitor.PASSWORD)));
        }
        // Argon2 takes tens of milliseconds: who left it out would answer in a fifth of the time.
        assertThat(median(unknown)).isBetween(median(wrong) / 2, median(wrong) * 2);
        assertThat(median(whileLocked)).isBetween(median(wrong) / 2, median(wrong) * 2);
    }

    @Test
    void five_failures_lock_an_account_and_each_further_one_doubles_the_wait() {
        var user = visitor.user("demo", "adjuster", hash);
        for (var i = 0; i < 4; i++) {
            visitor.logsIn(user, "wrong");
        }
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status())
                .as("four are forgiven, and forgotten with the success")
                .isEqualTo(201);

        for (var i = 0; i < 5; i++) {
            visitor.logsIn(user, "wrong");
        }
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).code()).isEqualTo("LOGIN_REFUSED");
        var first = waitOf(user);
        assertThat(first).isBetween(50L, 61L);
        visitor.logsIn(user, "wrong");
        assertThat(waitOf(user))
                .as("attempts while it is locked lengthen nothing")
                .isLessThanOrEqualTo(first);

        letTheWaitPass(user);
        visitor.logsIn(user, "wrong");
        assertThat(waitOf(user)).isBetween(110L, 121L);
        letTheWaitPass(user);
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void many_guesses_at_once_are_no_more_than_five() throws Exception {
        var user = visitor.user("demo", "adjuster", hash);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Callable<Desk.Reply>>();
            for (var i = 0; i < 12; i++) {
                guesses.add(() -> visitor.logsIn(user, "wrong"));
            }
            threads.invokeAll(guesses);
        }
        var reasons =
                jdbc.sql("""
                        SELECT details ->> 'reason' FROM security_log
                        WHERE subject = :name AND action = 'LOGIN' AND outcome = 'REFUSED'
                        """).param("name", user.name()).query(String.class).list();
        assertThat(reasons).hasSize(12);
        assertThat(reasons).filteredOn("WRONG"::equals).hasSize(5);
    }

    @Test
    void the_victim_gets_a_link_by_mail_that_opens_the_account_once() {
        var user = visitor.user("demo", "adjuster", hash);
        for (var i = 0; i < 7; i++) {
            visitor.logsIn(user, "wrong");
        }
        var mail = await("the mail")
                .until(
                        () -> MAILS.stream()
                                .filter(sent -> sent.to().equals(user.email()))
                                .toList(),
                        sent -> !sent.isEmpty());
        assertThat(mail).hasSize(1);
        var token = mail.getFirst().text().replaceFirst("(?s).*token=(\\S+).*", "$1");

        assertThat(visitor.asks("/sessions/unlocking", "{\"token\":\"%s\"}", token)
                        .status())
                .isEqualTo(200);
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status()).isEqualTo(201);
        assertThat(visitor.asks("/sessions/unlocking", "{\"token\":\"%s\"}", token)
                        .code())
                .isEqualTo("LINK_INVALID");
        assertThat(visitor.asks("/sessions/unlocking", "{\"token\":\"made-up\"}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"DEACTIVATED, 401, LOGIN_REFUSED", "INVITED, 401, LOGIN_REFUSED", "UNVERIFIED, 403, EMAIL_UNVERIFIED"})
    void who_is_not_active_does_not_log_in(String status, int expected, String code) {
        var user = visitor.user("demo", "adjuster", hash);
        jdbc.sql("UPDATE app_user SET status = :status WHERE user_id = :id")
                .param("status", status)
                .param("id", user.id())
                .update();

        var reply = visitor.logsIn(user, Visitor.PASSWORD);

        assertThat(reply.status()).isEqualTo(expected);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(visitor.logsIn(user, "wrong").code()).isEqualTo("LOGIN_REFUSED");
    }

    private long waitOf(Visitor.User user) {
        return jdbc.sql("""
                        SELECT coalesce(max(extract(epoch FROM locked_until - now())), 0)::bigint FROM login_failure
                        WHERE subject = :subject
                        """)
                .param("subject", Opaque.digest(user.email()))
                .query(Long.class)
                .single();
    }

    private void letTheWaitPass(Visitor.User user) {
        jdbc.sql("UPDATE login_failure SET locked_until = now() - interval '1 second' WHERE subject = :subject")
                .param("subject", Opaque.digest(user.email()))
                .update();
    }

    private static long time(Runnable attempt) {
        var begin = System.nanoTime();
        attempt.run();
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
