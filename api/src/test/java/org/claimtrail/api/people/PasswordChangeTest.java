package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.people.Reception.OTHER_PASSWORD;
import static org.claimtrail.api.people.Reception.PASSWORD;
import static org.claimtrail.api.people.Reception.puts;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.Desk.Reply;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new password, for those who know the old one and for those who do not. */
@ClaimtrailTest
class PasswordChangeTest {

    private static final String CHANGE = "{\"currentPassword\":\"%s\",\"password\":\"%s\",\"passwordAgain\":\"%s\"}";

    private final Reception reception;
    private final JdbcClient jdbc;

    @Autowired
    PasswordChangeTest(@LocalServerPort int port, Environment environment, JdbcClient jdbc) {
        this.reception = Reception.of(port, environment);
        this.jdbc = jdbc;
    }

    @Test
    void whoever_knows_his_password_changes_it_and_is_logged_out_everywhere_else() {
        var email = "changer@example.com";
        var here = reception.customer("Chausiku Changer", email);
        var there = reception.logsIn(email, PASSWORD);

        var wrong = changes(here, OTHER_PASSWORD, OTHER_PASSWORD);
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.code()).isEqualTo("PASSWORD_REFUSED");
        assertThat(changes(here, PASSWORD, "short").code()).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(changes(here, PASSWORD, "changer@example.com1").code()).isEqualTo("PASSWORD_GUESSABLE");
        assertThat(there.looks("/me").status()).isEqualTo(200);

        assertThat(changes(here, PASSWORD, OTHER_PASSWORD).status()).isEqualTo(200);

        assertThat(here.looks("/me").status()).isEqualTo(200);
        assertThat(there.looks("/me").status()).isEqualTo(401);
        assertThat(reception.triesToLogIn(email, PASSWORD).status()).isEqualTo(401);
        reception.logsIn(email, OTHER_PASSWORD);
        reception.post().to(email, "password for demo was changed");
    }

    @Test
    void an_open_session_is_no_place_to_guess_from() {
        var email = "guessed@example.com";
        var me = reception.customer("Gideon Guessed", email);
        for (var i = 0; i < 5; i++) {
            assertThat(changes(me, "wrong " + i, OTHER_PASSWORD).code()).isEqualTo("PASSWORD_REFUSED");
        }
        assertThat(me.looks("/me").status()).isEqualTo(401);
        reception.logsIn(email, PASSWORD);
    }

    @Test
    void whoever_forgot_his_password_chooses_a_new_one_by_mail() {
        var email = "forgetful@example.com";
        var before = reception.customer("Farida Forgetful", email);
        var token = resetToken(email, 1);
        assertThat(resets(token, "short").code()).isEqualTo("PASSWORD_TOO_SHORT");

        assertThat(resets(token, OTHER_PASSWORD).status()).isEqualTo(200);

        assertThat(before.looks("/me").status()).isEqualTo(401);
        assertThat(reception.triesToLogIn(email, PASSWORD).status()).isEqualTo(401);
        reception.logsIn(email, OTHER_PASSWORD);
        assertThat(resets(token, PASSWORD).code()).isEqualTo("LINK_INVALID");
        reception.post().to(email, "password for demo was changed");
    }

    @Test
    void a_reset_opens_an_account_that_was_locked() {
        var email = "locked@example.com";
        reception.customer("Lokea Locked", email);
        for (var i = 0; i < 6; i++) {
            reception.triesToLogIn(email, "wrong " + i);
        }
        assertThat(reception.triesToLogIn(email, PASSWORD).status()).isEqualTo(401);
        assertThat(resets(resetToken(email, 1), OTHER_PASSWORD).status()).isEqualTo(200);
        reception.logsIn(email, OTHER_PASSWORD);
    }

    @Test
    void the_answer_does_not_say_whether_there_is_an_account() {
        var known = asksForReset("demo", "intake@demo.example");
        var unknown = asksForReset("demo", "nobody@demo.example");
        var nowhere = asksForReset("nowhere", "intake@demo.example");
        assertThat(known.status()).isEqualTo(202);
        assertThat(unknown.status()).isEqualTo(202);
        assertThat(nowhere.body()).isEqualTo(known.body());
        assertThat(unknown.body().toString().replace("nobody@", "intake@"))
                .isEqualTo(known.body().toString());
        reception.post().to("intake@demo.example", "new password for demo");
        assertThat(reception.post().all("nobody@demo.example", "")).isEmpty();
    }

    @Test
    void only_the_newest_link_is_good_and_only_for_a_time() {
        var email = "newest@example.com";
        reception.customer("Nuru Newest", email);
        var first = resetToken(email, 1);
        var second = resetToken(email, 2);
        assertThat(resets(first, OTHER_PASSWORD).code()).isEqualTo("LINK_INVALID");
        jdbc.sql("UPDATE proof SET expires_at = now() - interval '1 second' WHERE target = :email")
                .param("email", email)
                .update();
        assertThat(resets(second, OTHER_PASSWORD).code()).isEqualTo("LINK_INVALID");
        reception.logsIn(email, PASSWORD);
    }

    @Test
    void of_many_who_use_a_link_at_once_one_succeeds() throws Exception {
        var email = "race@example.com";
        reception.customer("Rashid Race", email);
        var token = resetToken(email, 1);
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> tries = IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> resets(token, OTHER_PASSWORD + " " + i).status())
                    .toList();
            var statuses = pool.invokeAll(tries).stream()
                    .map(tried -> {
                        try {
                            return tried.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).allMatch(status -> status == 200 || status == 422 || status == 409);
        }
    }

    @Test
    void no_secret_stays_in_what_is_queued_or_logged() {
        var email = "secret@example.com";
        reception.customer("Siri Secret", email);
        var token = resetToken(email, 1);
        var kept = jdbc.sql("""
                        SELECT (SELECT string_agg(to_jsonb(m)::text, '') FROM outgoing_message m)
                            || (SELECT string_agg(to_jsonb(l)::text, '') FROM security_log l)
                            || (SELECT coalesce(string_agg(to_jsonb(t)::text, ''), '') FROM scheduled_tasks t)""").query(String.class).single();
        assertThat(kept).doesNotContain(token).doesNotContain(PASSWORD);
    }

    private static Reply changes(Desk desk, String current, String next) {
        return puts(desk, "", "/me/password", CHANGE, current, next, next);
    }

    private Reply asksForReset(String tenant, String email) {
        return reception.nobody().asks("/password-resets", "{\"tenant\":\"%s\",\"email\":\"%s\"}", tenant, email);
    }

    private String resetToken(String email, int count) {
        assertThat(asksForReset("demo", email).status()).isEqualTo(202);
        return reception.post().to(email, "new password for demo", count).token();
    }

    private Reply resets(String token, String password) {
        return reception
                .nobody()
                .asks(
                        "/password-resets/confirmation",
                        "{\"token\":\"%s\",\"password\":\"%s\",\"passwordAgain\":\"%s\"}",
                        token,
                        password,
                        password);
    }
}
