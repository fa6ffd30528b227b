package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.people.Reception.OTHER_PASSWORD;
import static org.claimtrail.api.people.Reception.PASSWORD;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers come in by themselves. */
@ClaimtrailTest
class RegistrationTest {

    private static final String BODY = """
            {"tenant":"demo","displayName":"Zuri Njoroge","email":"%s","password":"%s","passwordAgain":"%s"%s}""";

    private final Reception reception;
    private final JdbcClient jdbc;

    @Autowired
    RegistrationTest(@LocalServerPort int port, Environment environment, JdbcClient jdbc) {
        this.reception = Reception.of(port, environment);
        this.jdbc = jdbc;
    }

    @Test
    void a_customer_registers_confirms_his_address_and_is_let_in() {
        var email = "wanjiru@example.com";
        assertThat(reception
                        .registers("Wanjirũ Kamau", "Wanjiru@Example.com", PASSWORD)
                        .status())
                .isEqualTo(202);
        var early = reception.triesToLogIn(email, PASSWORD);
        assertThat(early.code()).isEqualTo("EMAIL_UNVERIFIED");

        reception.confirms(reception.post().to(email, "confirm your e-mail").token(), PASSWORD);

        var me = reception.logsIn(email, PASSWORD).sees("/me").data();
        assertThat(me.path("name").asString()).startsWith("wanjiru-kamau");
        assertThat(me.path("displayName").asString()).isEqualTo("Wanjirũ Kamau");
        assertThat(me.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(me.path("emailVerified").asBoolean()).isTrue();
        assertThat(me.path("roles").toString()).isEqualTo("[\"customer\"]");
        assertThat(actions(email)).contains("REGISTERED DONE");
        assertThat(actions(me.path("name").asString())).contains("EMAIL_VERIFIED DONE");
    }

    @Test
    void a_link_works_once_and_only_with_the_password_that_was_registered() {
        var email = "once@example.com";
        reception.registers("Otieno Once", email, PASSWORD);
        var token = reception.post().to(email, "confirm your e-mail").token();
        assertThat(confirm("{\"token\":\"%s\"}", token)).isEqualTo("REQUIRED");
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", token, OTHER_PASSWORD))
                .isEqualTo("PASSWORD_REFUSED");
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", token, PASSWORD))
                .isEmpty();
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", token, PASSWORD))
                .isEqualTo("LINK_INVALID");
        assertThat(confirm("{\"token\":\"%s\"}", "guessed")).isEqualTo("LINK_INVALID");
    }

    @Test
    void a_link_is_good_for_a_time_only() {
        var email = "late@example.com";
        reception.registers("Lulu Late", email, PASSWORD);
        var token = reception.post().to(email, "confirm your e-mail").token();
        jdbc.sql("UPDATE proof SET expires_at = now() - interval '1 second' WHERE target = :email")
                .param("email", email)
                .update();
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", token, PASSWORD))
                .isEqualTo("LINK_INVALID");
    }

    @Test
    void the_answer_does_not_say_whether_an_address_is_known() {
        var known = reception.registers("Somebody", "adjuster@demo.example", PASSWORD);
        var unknown = reception.registers("Somebody", "never-seen@demo.example", PASSWORD);
        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(202);
        assertThat(known.body().toString().replace("adjuster@", "x@"))
                .isEqualTo(unknown.body().toString().replace("never-seen@", "x@"));
        assertThat(reception
                        .post()
                        .to("adjuster@demo.example", "account with demo already")
                        .text())
                .doesNotContain(PASSWORD);
        assertThat(count("adjuster@demo.example")).isEqualTo(1);
    }

    @Test
    void who_registered_first_with_anothers_address_gains_nothing_by_it() {
        var email = "victim@example.com";
        reception.registers("Mallory", email, OTHER_PASSWORD);
        var first = reception.post().to(email, "confirm your e-mail").token();
        reception.registers("Vera Victim", email, PASSWORD);
        var second = reception.post().to(email, "confirm your e-mail", 2).token();

        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", first, OTHER_PASSWORD))
                .isEqualTo("LINK_INVALID");
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", second, OTHER_PASSWORD))
                .isEqualTo("PASSWORD_REFUSED");
        assertThat(confirm("{\"token\":\"%s\",\"password\":\"%s\"}", second, PASSWORD))
                .isEmpty();
        assertThat(reception.triesToLogIn(email, OTHER_PASSWORD).status()).isEqualTo(401);
        var me = reception.logsIn(email, PASSWORD).sees("/me").data();
        assertThat(me.path("displayName").asString()).isEqualTo("Vera Victim");
    }

    @Test
    void of_many_who_register_with_one_address_at_once_there_is_one_user() throws Exception {
        var email = "crowd@example.com";
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> tries = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () ->
                            reception.registers("Crowd " + i, email, PASSWORD).status())
                    .toList();
            for (Future<Integer> tried : pool.invokeAll(tries)) {
                assertThat(tried.get()).isIn(202, 409);
            }
        }
        assertThat(count(email)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"roles\":[\"tenant-admin\"]",
                "\"role\":\"tenant-admin\"",
                "\"status\":\"ACTIVE\"",
                "\"emailVerified\":true",
                "\"emailVerifiedAt\":\"2026-01-01T00:00:00Z\"",
                "\"name\":\"demo-admin\"",
                "\"nationalId\":\"12345678\"",
                "\"userId\":\"0198f2a4-7c1e-7d00-8000-0242ac120002\""
            })
    void nobody_registers_with_more_than_is_asked_for(String more) {
        var reply = reception.nobody().asks("/registrations", BODY, "more@example.com", PASSWORD, PASSWORD, "," + more);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(count("more@example.com")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "short words, PASSWORD_TOO_SHORT",
        "passwordpassword, PASSWORD_GUESSABLE",
        "1234567890123456, PASSWORD_GUESSABLE",
        "aaaaaaaaaaaaaaaaaaaa, PASSWORD_GUESSABLE",
        "qwertyuiopasdfghjkl, PASSWORD_GUESSABLE",
        "zurinjoroge2026!, PASSWORD_GUESSABLE",
        "claimtrailclaimtrail, PASSWORD_GUESSABLE"
    })
    void a_password_that_others_would_guess_is_not_taken(String password, String code) {
        var reply = reception.nobody().asks("/registrations", BODY, "weak@example.com", password, password, "");
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.body().path("errors").path(0).path("field").asString()).isEqualTo("password");
        assertThat(reply.body().toString()).doesNotContain(password);
    }

    @Test
    void a_password_is_typed_twice_the_same() {
        var reply = reception.nobody().asks("/registrations", BODY, "twice@example.com", PASSWORD, OTHER_PASSWORD, "");
        assertThat(reply.code()).isEqualTo("PASSWORDS_DIFFER");
        assertThat(actions("twice@example.com")).contains("REGISTERED REFUSED");
    }

    @ParameterizedTest
    @CsvSource({"nowhere, REGISTRATION_CLOSED", "platform, REGISTRATION_CLOSED", "demo' OR '1'='1, REGISTRATION_CLOSED"
    })
    void nobody_registers_where_there_is_no_tenant(String tenant, String code) {
        var body = BODY.replace("\"demo\"", "\"" + tenant + "\"");
        var reply = reception.nobody().asks("/registrations", body, "lost@example.com", PASSWORD, PASSWORD, "");
        assertThat(reply.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-address",
                "two@example.com, three@example.com",
                "line@example.com\\r\\nBcc: all@example.com",
                "a b@example.com",
                "<x@example.com>",
                "@example.com"
            })
    void what_is_no_address_gets_no_mail(String email) {
        var reply = reception.nobody().asks("/registrations", BODY, email, PASSWORD, PASSWORD, "");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void a_name_brings_no_lines_of_its_own() {
        var body = BODY.replace("Zuri Njoroge", "Zuri\\r\\nBcc: all@example.com");
        var reply = reception.nobody().asks("/registrations", body, "zuri@example.com", PASSWORD, PASSWORD, "");
        assertThat(reply.code()).isEqualTo("VALIDATION_FAILED");
    }

    @Test
    void one_address_is_not_flooded() {
        var email = "flooded@example.com";
        for (var i = 0; i < 8; i++) {
            assertThat(reception.registers("Flora Flooded", email, PASSWORD).status())
                    .isEqualTo(202);
        }
        reception.post().to(email, "confirm your e-mail", 5);
    }

    private String confirm(String body, Object... values) {
        return reception
                .nobody()
                .asks("/email-verifications/confirmation", body, values)
                .code();
    }

    private long count(String email) {
        return jdbc.sql("SELECT count(*) FROM app_user WHERE tenant = 'demo' AND email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    private List<String> actions(String subject) {
        return jdbc.sql("SELECT action || ' ' || outcome FROM security_log WHERE subject = :subject")
                .param("subject", subject)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
