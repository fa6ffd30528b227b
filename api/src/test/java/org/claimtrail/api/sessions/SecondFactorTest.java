package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beside the password a code that only the person's own device knows, each good once. */
@ClaimtrailTest
class SecondFactorTest {

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final String hash;

    SecondFactorTest(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.hash = passwords.hash(Visitor.PASSWORD);
    }

    @Test
    void once_enrolled_the_password_alone_is_not_enough() {
        var user = visitor.user("demo", "adjuster", hash);
        var secret = enrolled(user);

        var first = visitor.logsIn(user, Visitor.PASSWORD);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.data().path("status").asString()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(first.data().path("session").isObject()).isFalse();
        var challenge = first.data().path("challenge").asString();
        assertThat(visitor.with(challenge).looks("/claims").status()).isEqualTo(401);

        assertThat(second(challenge, "000000").code()).isEqualTo("SECOND_FACTOR_REFUSED");
        forgetSteps(user);
        var done = second(challenge, Authenticator.code(secret));
        assertThat(done.status()).as("%s", done.body()).isEqualTo(201);
        assertThat(visitor.with(Visitor.session(done).accessToken())
                        .sees("/sessions")
                        .data()
                        .path(0)
                        .path("secondFactor")
                        .asBoolean())
                .isTrue();
        assertThat(second(challenge, Authenticator.code(secret)).status())
                .as("a challenge is good once")
                .isEqualTo(401);
    }

    @Test
    void a_code_is_good_once_and_none_before_it_afterwards() {
        var user = visitor.user("demo", "adjuster", hash);
        var secret = enrolled(user);
        forgetSteps(user);
        var step = Totp.step(Instant.now());

        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, Totp.code(secret, step))
                        .status())
                .isEqualTo(201);
        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, Totp.code(secret, step))
                        .code())
                .isEqualTo("SECOND_FACTOR_REFUSED");
        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, Totp.code(secret, step - 1))
                        .code())
                .isEqualTo("SECOND_FACTOR_REFUSED");
        assertThat(visitor.logsInWithCode(user, "wrong", Totp.code(secret, step + 1))
                        .code())
                .isEqualTo("LOGIN_REFUSED");
    }

    @Test
    void of_many_guesses_at_once_no_more_are_looked_at_than_of_some_in_turn() throws Exception {
        var user = visitor.user("demo", "adjuster", hash);
        var secret = enrolled(user);
        forgetSteps(user);
        try (var guessers = Executors.newFixedThreadPool(12)) {
            var guesses = Collections.nCopies(12, (Callable<Integer>) () ->
                    visitor.logsInWithCode(user, Visitor.PASSWORD, "000000").status());
            for (var guess : guessers.invokeAll(guesses)) {
                assertThat(guess.get()).isGreaterThanOrEqualTo(400);
            }
        }

        assertThat(failures(user)).isBetween(1, 5);
        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, Authenticator.code(secret))
                        .status())
                .as("even the right one for a while")
                .isGreaterThanOrEqualTo(400);
    }

    private int failures(Visitor.User user) {
        return jdbc.sql("SELECT failures FROM second_factor WHERE user_id = :user")
                .param("user", user.id())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_recovery_code_stands_in_once() {
        var user = visitor.user("demo", "adjuster", hash);
        var desk = visitor.deskOf(user);
        var secret = Authenticator.secret(desk.does("/me/second-factor", password()));
        var codes = desk.does("/me/second-factor/confirmation", "{\"code\":\"%s\"}", Authenticator.code(secret))
                .data()
                .path("recoveryCodes");
        assertThat(codes).hasSize(10);
        var code = codes.path(3).asString();

        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, code).status())
                .isEqualTo(201);
        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, code).status())
                .isEqualTo(401);
        assertThat(desk.sees("/me/second-factor")
                        .data()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
        assertThat(jdbc.sql("SELECT count(*) FROM recovery_code WHERE encode(digest, 'escape') LIKE :code")
                        .param("code", "%" + code + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void guessing_at_codes_is_stopped_even_for_right_ones() {
        var user = visitor.user("demo", "adjuster", hash);
        var secret = enrolled(user);
        forgetSteps(user);
        var challenge =
                visitor.logsIn(user, Visitor.PASSWORD).data().path("challenge").asString();
        for (var i = 0; i < 5; i++) {
            assertThat(second(challenge, "00000" + i).status()).isEqualTo(401);
        }
        var another =
                visitor.logsIn(user, Visitor.PASSWORD).data().path("challenge").asString();
        assertThat(second(another, Authenticator.code(secret)).code()).isEqualTo("SECOND_FACTOR_REFUSED");
    }

    @Test
    void the_right_code_with_the_right_password_opens_a_locked_account() {
        var user = visitor.user("demo", "adjuster", hash);
        var secret = enrolled(user);
        forgetSteps(user);
        for (var i = 0; i < 6; i++) {
            visitor.logsIn(user, "wrong");
        }
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).code()).isEqualTo("LOGIN_REFUSED");
        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, "123456").code())
                .as("the same as with a wrong password")
                .isEqualTo("LOGIN_REFUSED");

        assertThat(visitor.logsInWithCode(user, Visitor.PASSWORD, Authenticator.code(secret))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void an_enrolment_wants_the_password_again_and_shows_the_secret_as_text_address_and_picture() {
        var user = visitor.user("demo", "adjuster", hash);
        var desk = visitor.deskOf(user);

        assertThat(desk.asks("/me/second-factor", "{\"password\":\"wrong\"}").code())
                .isEqualTo("PASSWORD_REFUSED");
        var enrolment = desk.does("/me/second-factor", password()).data();

        assertThat(enrolment.path("otpauthUri").asString())
                .startsWith("otpauth://totp/Claimtrail:")
                .contains("secret=" + enrolment.path("secret").asString(), "issuer=Claimtrail", "%40demo.example");
        var picture = enrolment.path("qrCode").asString();
        assertThat(picture).startsWith("data:image/svg+xml;base64,");
        assertThat(new String(
                        Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)),
                        StandardCharsets.UTF_8))
                .startsWith("<svg")
                .contains("viewBox");
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status())
                .as("what was not confirmed does not count")
                .isEqualTo(201);
        assertThat(jdbc.sql("SELECT secret FROM second_factor WHERE user_id = :id")
                        .param("id", user.id())
                        .query(byte[].class)
                        .single())
                .as("sealed")
                .isNotEqualTo(Authenticator.secret(desk.does("/me/second-factor", password())));
    }

    @Test
    void an_administrator_helps_whoever_has_lost_everything() {
        var user = visitor.user("demo", "adjuster", hash);
        enrolled(user);
        var admin = visitor.deskOf(visitor.user("demo", "tenant-admin", hash));

        assertThat(admin.ends("/users/" + user.id() + "/second-factor").status())
                .isEqualTo(200);
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void nobody_takes_it_from_somebody_who_may_do_more_than_he() {
        var mighty = visitor.user("demo", "tenant-admin", hash);
        enrolled(mighty);
        visitor.deskOf(visitor.user("demo", "tenant-admin", hash)).does("/roles", """
                {"name":"help-desk","title":"Help desk","description":"Helps","permissions":["users:write"]}""");
        var helper = visitor.deskOf(visitor.user("demo", "help-desk", hash));

        assertThat(helper.ends("/users/" + mighty.id() + "/second-factor").code())
                .isEqualTo("GRANT_EXCEEDS_OWN");
        assertThat(visitor.logsIn(mighty, Visitor.PASSWORD)
                        .data()
                        .path("status")
                        .asString())
                .isEqualTo("SECOND_FACTOR_REQUIRED");
    }

    /** A user with a second factor; the answer is its secret. */
    private byte[] enrolled(Visitor.User user) {
        var desk = visitor.deskOf(user);
        var secret = Authenticator.secret(desk.does("/me/second-factor", password()));
        desk.does("/me/second-factor/confirmation", "{\"code\":\"%s\"}", Authenticator.code(secret));
        return secret;
    }

    /** As if the last code had been used long ago. */
    private void forgetSteps(Visitor.User user) {
        jdbc.sql("UPDATE second_factor SET last_step = 0 WHERE user_id = :id")
                .param("id", user.id())
                .update();
    }

    private Desk.Reply second(String challenge, String code) {
        return visitor.asks("/sessions/second-factor", "{\"challenge\":\"%s\",\"code\":\"%s\"}", challenge, code);
    }

    private static String password() {
        return "{\"password\":\"" + Visitor.PASSWORD + "\"}";
    }
}
