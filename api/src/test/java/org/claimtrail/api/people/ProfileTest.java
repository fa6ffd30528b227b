package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.people.Reception.OTHER_PASSWORD;
import static org.claimtrail.api.people.Reception.PASSWORD;
import static org.claimtrail.api.people.Reception.patches;
import static org.claimtrail.api.people.Reception.puts;

import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people say of themselves, and how they prove it. */
@ClaimtrailTest
class ProfileTest {

    private static final String TOPICS = """
            {"claims":true,"payments":true,"policies":false,"reminders":true,"marketing":%s}""";

    private final Reception reception;
    private final JdbcClient jdbc;

    @Autowired
    ProfileTest(@LocalServerPort int port, Environment environment, JdbcClient jdbc) {
        this.reception = Reception.of(port, environment);
        this.jdbc = jdbc;
    }

    @Test
    void a_profile_is_replaced_by_whoever_has_seen_it() {
        var me = reception.customer("Rehema Replace", "rehema@example.com");
        var etag = me.sees("/me").header("ETag");
        var body = "{\"displayName\":\"Rehema R. Otieno\",\"phone\":\"0712 345 678\"}";

        assertThat(puts(me, "", "/me", body).code()).isEqualTo("IF_MATCH_REQUIRED");
        assertThat(puts(me, "\"99\"", "/me", body).code()).isEqualTo("VERSION_CONFLICT");
        var done = puts(me, etag, "/me", body);
        assertThat(done.status()).as("%s", done.body()).isEqualTo(200);
        assertThat(puts(me, etag, "/me", body).status()).isEqualTo(412);

        var seen = me.sees("/me");
        assertThat(seen.header("ETag")).isEqualTo(done.header("ETag")).isNotEqualTo(etag);
        assertThat(seen.data().path("displayName").asString()).isEqualTo("Rehema R. Otieno");
        assertThat(seen.data().path("phone").asString()).isEqualTo("+254712345678");
        assertThat(seen.data().path("phoneVerified").asBoolean()).isFalse();
        assertThat(puts(me, seen.header("ETag"), "/me", "{\"displayName\":\"Rehema\"}")
                        .data()
                        .path("phone")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_patch_changes_what_it_names() {
        var me = reception.customer("Pendo Patch", "pendo@example.com");
        assertThat(patches(me, "/me", "{\"phone\":\"+254712345679\"}")
                        .data()
                        .path("displayName")
                        .asString())
                .isEqualTo("Pendo Patch");
        assertThat(patches(me, "/me", "{\"displayName\":\"Pendo P.\"}")
                        .data()
                        .path("phone")
                        .asString())
                .isEqualTo("+254712345679");
        assertThat(patches(me, "/me", "{\"phone\":null}").data().path("phone").isNull())
                .isTrue();
        assertThat(patches(me, "/me", "{}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"displayName\":null}|VALIDATION_FAILED",
                "{\"displayName\":\"\"}|VALIDATION_FAILED",
                "{\"displayName\":7}|WRONG_TYPE",
                "{\"phone\":\"12\"}|FORMAT_INVALID",
                "{\"phone\":\"+254712345678; DROP TABLE app_user\"}|FORMAT_INVALID",
                "[]|WRONG_TYPE",
                "{\"displayName\":\"a\",\"displayName\":\"b\"}|DUPLICATE_FIELD"
            })
    void a_bad_patch_changes_nothing(String patch, String code) {
        var adjuster = reception.admin().of("demo-adjuster");
        var before = adjuster.sees("/me").header("ETag");
        var reply = patches(adjuster, "/me", patch);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(adjuster.sees("/me").header("ETag")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"roles\":[\"tenant-admin\"]",
                "\"tenant\":\"other\"",
                "\"status\":\"ACTIVE\"",
                "\"emailVerified\":true",
                "\"phoneVerified\":true",
                "\"email\":\"mine@example.com\"",
                "\"nationalId\":\"12345678\"",
                "\"permissions\":[\"users:write\"]",
                "\"name\":\"demo-admin\"",
                "\"version\":0"
            })
    void nobody_makes_himself_more_than_he_is(String more) {
        var adjuster = reception.admin().of("demo-adjuster");
        var etag = adjuster.sees("/me").header("ETag");
        assertThat(puts(adjuster, etag, "/me", "{\"displayName\":\"Achieng\"," + more + "}")
                        .code())
                .isEqualTo("UNKNOWN_FIELD");
        assertThat(patches(adjuster, "/me", "{" + more + "}").code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(adjuster.sees("/me").header("ETag")).isEqualTo(etag);
    }

    @Test
    void preferences_are_read_and_replaced_as_a_whole() {
        var me = reception.customer("Pili Preferences", "pili@example.com");
        var first = me.sees("/me/preferences");
        assertThat(first.data().path("email").path("claims").asBoolean()).isTrue();
        assertThat(first.data().path("email").path("marketing").asBoolean()).isFalse();
        assertThat(first.data().path("sms").path("claims").asBoolean()).isFalse();

        var topics = TOPICS.formatted("true");
        var body = "{\"email\":%s,\"sms\":%s,\"whatsapp\":%s,\"push\":%s}";
        var done = puts(me, first.header("ETag"), "/me/preferences", body, topics, topics, topics, topics);
        assertThat(done.status()).as("%s", done.body()).isEqualTo(200);
        var seen = me.sees("/me/preferences");
        assertThat(seen.data().path("push").path("marketing").asBoolean()).isTrue();
        assertThat(seen.data().path("email").path("policies").asBoolean()).isFalse();

        assertThat(puts(me, first.header("ETag"), "/me/preferences", body, topics, topics, topics, topics)
                        .status())
                .isEqualTo(412);
        var lacking = puts(me, seen.header("ETag"), "/me/preferences", "{\"email\":%s}", topics);
        assertThat(lacking.code()).isEqualTo("VALIDATION_FAILED");
        var guessed = TOPICS.formatted("\"yes\"");
        assertThat(puts(me, seen.header("ETag"), "/me/preferences", body, guessed, topics, topics, topics)
                        .code())
                .isEqualTo("WRONG_TYPE");
    }

    @Test
    void a_phone_is_proved_by_the_code_that_was_sent_to_it() {
        var me = reception.customer("Furaha Phone", "furaha@example.com");
        assertThat(me.asks("/phone-verifications", "").code()).isEqualTo("PHONE_MISSING");
        patches(me, "/me", "{\"phone\":\"0722000111\"}");
        me.does("/phone-verifications", "");
        var code = reception.post().to("+254722000111", "is your code").code();
        assertThat(me.asks("/phone-verifications/confirmation", "{\"code\":\"%s\"}", other(code))
                        .code())
                .isEqualTo("LINK_INVALID");
        me.does("/phone-verifications/confirmation", "{\"code\":\"%s\"}", code);
        assertThat(me.sees("/me").data().path("phoneVerified").asBoolean()).isTrue();
        assertThat(me.asks("/phone-verifications", "").code()).isEqualTo("ALREADY_VERIFIED");

        patches(me, "/me", "{\"phone\":\"0722000112\"}");
        assertThat(me.sees("/me").data().path("phoneVerified").asBoolean()).isFalse();
    }

    @Test
    void a_code_cannot_be_found_by_trying() {
        var me = reception.customer("Gathoni Guess", "gathoni@example.com");
        patches(me, "/me", "{\"phone\":\"0722000222\"}");
        me.does("/phone-verifications", "");
        var code = reception.post().to("+254722000222", "is your code").code();
        for (var i = 0; i < 5; i++) {
            assertThat(me.asks("/phone-verifications/confirmation", "{\"code\":\"%s\"}", other(code))
                            .code())
                    .isEqualTo("LINK_INVALID");
        }
        assertThat(me.asks("/phone-verifications/confirmation", "{\"code\":\"%s\"}", code)
                        .code())
                .isEqualTo("LINK_INVALID");
        for (var i = 0; i < 4; i++) {
            me.does("/phone-verifications", "");
        }
        var tooMany = me.asks("/phone-verifications", "");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.code()).isEqualTo("TOO_MANY_MESSAGES");
    }

    @Test
    void a_code_is_kept_so_that_it_cannot_be_read_back() {
        var me = reception.customer("Kioko Kept", "kioko@example.com");
        patches(me, "/me", "{\"phone\":\"0722000333\"}");
        me.does("/phone-verifications", "");
        var code = reception.post().to("+254722000333", "is your code").code();
        var kept = jdbc.sql("SELECT convert_from(digest, 'UTF8') FROM proof WHERE target = '+254722000333'")
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$argon2id$").doesNotContain(code);
        assertThat(jdbc.sql("SELECT string_agg(facts::text || coalesce(last_failure, ''), '') FROM outgoing_message")
                        .query(String.class)
                        .single())
                .doesNotContain(code);
    }

    @Test
    void a_new_address_takes_the_place_of_the_old_one_once_it_is_proved() {
        var me = reception.customer("Amina Address", "amina.old@example.com");
        var wanted = "{\"email\":\"amina.new@example.com\"%s}";
        assertThat(me.asks("/email-verifications", wanted, "").code()).isEqualTo("REQUIRED");
        assertThat(me.asks("/email-verifications", wanted, ",\"password\":\"" + OTHER_PASSWORD + "\"")
                        .code())
                .isEqualTo("PASSWORD_REFUSED");
        me.does("/email-verifications", wanted, ",\"password\":\"" + PASSWORD + "\"");
        var token = reception
                .post()
                .to("amina.new@example.com", "confirm your e-mail")
                .token();
        assertThat(me.sees("/me").data().path("email").asString()).isEqualTo("amina.old@example.com");

        reception.nobody().does("/email-verifications/confirmation", "{\"token\":\"%s\"}", token);

        assertThat(me.sees("/me").data().path("email").asString()).isEqualTo("amina.new@example.com");
        assertThat(reception
                        .post()
                        .to("amina.old@example.com", "address with demo was changed")
                        .text())
                .doesNotContain("amina.new");
        reception.logsIn("amina.new@example.com", PASSWORD);
        assertThat(me.asks("/email-verifications", "{}").code()).isEqualTo("ALREADY_VERIFIED");
    }

    @Test
    void nobody_takes_anothers_address() {
        var me = reception.customer("Tatu Taker", "tatu@example.com");
        me.does("/email-verifications", "{\"email\":\"adjuster2@demo.example\",\"password\":\"%s\"}", PASSWORD);
        var token = reception
                .post()
                .to("adjuster2@demo.example", "confirm your e-mail")
                .token();
        var reply = reception.nobody().asks("/email-verifications/confirmation", "{\"token\":\"%s\"}", token);
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("EMAIL_TAKEN");
        assertThat(me.sees("/me").data().path("email").asString()).isEqualTo("tatu@example.com");
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
