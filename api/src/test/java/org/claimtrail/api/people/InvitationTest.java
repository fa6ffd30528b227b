package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.api.people.Reception.PASSWORD;

import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Administrators bring people in. */
@ClaimtrailTest
class InvitationTest {

    private static final String BODY = "{\"displayName\":\"%s\",\"email\":\"%s\",\"roles\":[\"%s\"]}";

    private final Reception reception;
    private final JdbcClient jdbc;

    @Autowired
    InvitationTest(@LocalServerPort int port, Environment environment, JdbcClient jdbc) {
        this.reception = Reception.of(port, environment);
        this.jdbc = jdbc;
    }

    @Test
    void an_invited_adjuster_chooses_his_password_and_works() {
        var email = "neema@example.com";
        var created = reception.admin().does("/invitations", BODY, "Neema Adjuster", email, "adjuster");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.data().path("status").asString()).isEqualTo("INVITED");
        assertThat(created.header("Location"))
                .isEqualTo("/api/v1/users/" + created.data().path("userId").asString());
        var mail = reception.post().to(email, "You are invited");
        assertThat(mail.text()).contains("Adia Admin");

        assertThat(reception.accepts(mail.token(), "short").code()).isEqualTo("PASSWORD_TOO_SHORT");
        assertThat(reception.accepts(mail.token(), "neema@example.com 1").code())
                .isEqualTo("PASSWORD_GUESSABLE");
        assertThat(reception.accepts(mail.token(), PASSWORD).status()).isEqualTo(200);
        assertThat(reception.accepts(mail.token(), PASSWORD).code()).isEqualTo("LINK_INVALID");

        var neema = reception.logsIn(email, PASSWORD);
        assertThat(neema.sees("/me").data().path("emailVerified").asBoolean()).isTrue();
        assertThat(neema.looks("/claims").status()).isEqualTo(200);
        assertThat(neema.looks("/users").status()).isEqualTo(403);
    }

    @Test
    void an_invitation_can_be_sent_again_and_the_earlier_one_is_worth_nothing_then() {
        var email = "again@example.com";
        var id = reception
                .admin()
                .does("/users", BODY, "Asha Again", email, "intake")
                .data()
                .path("userId")
                .asString();
        assertThat(reception.post().all(email, "")).isEmpty();
        assertThat(reception.admin().does("/users/" + id + "/invitations", "").status())
                .isEqualTo(202);
        var first = reception.post().to(email, "You are invited").token();
        reception.admin().does("/users/" + id + "/invitations", "");
        var second = reception.post().to(email, "You are invited", 2).token();

        assertThat(reception.accepts(first, PASSWORD).code()).isEqualTo("LINK_INVALID");
        assertThat(reception.accepts(second, PASSWORD).status()).isEqualTo(200);
        assertThat(reception.admin().asks("/users/" + id + "/invitations", "").code())
                .isEqualTo("USER_ALREADY_ACTIVE");
    }

    @Test
    void an_invitation_is_good_for_a_time_only() {
        var email = "expired@example.com";
        reception.admin().does("/invitations", BODY, "Esther Expired", email, "intake");
        var token = reception.post().to(email, "You are invited").token();
        jdbc.sql("UPDATE proof SET expires_at = now() - interval '1 second' WHERE target = :email")
                .param("email", email)
                .update();
        assertThat(reception.accepts(token, PASSWORD).code()).isEqualTo("LINK_INVALID");
    }

    @Test
    void an_address_belongs_to_one_user_of_a_tenant() {
        var reply = reception.admin().asks("/invitations", BODY, "Second", "ADJUSTER@demo.example", "intake");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.code()).isEqualTo("EMAIL_TAKEN");
        var other = reception.admin().of("other-admin");
        assertThat(other.asks("/users", BODY, "Elsewhere", "adjuster@demo.example", "intake")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void two_people_of_one_name_have_two_names_in_the_system() {
        var first = reception.admin().does("/users", BODY, "Juma Same", "juma1@example.com", "intake");
        var second = reception.admin().does("/users", BODY, "Juma Same", "juma2@example.com", "intake");
        assertThat(first.data().path("name").asString()).isEqualTo("juma-same");
        assertThat(second.data().path("name").asString()).isEqualTo("juma-same-2");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-role, 400, VALUE_NOT_ALLOWED",
        "platform-admin, 403, GRANT_EXCEEDS_OWN",
    })
    void nobody_gives_roles_that_there_are_not_or_that_are_more_than_his_own(String role, int status, String code) {
        var reply = reception.admin().asks("/invitations", BODY, "Too Much", "toomuch@example.com", role);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
    }

    @Test
    void who_is_no_administrator_invites_nobody() {
        var supervisor = reception.admin().of("demo-supervisor");
        assertThat(supervisor
                        .asks("/invitations", BODY, "Friend", "friend@example.com", "customer")
                        .code())
                .isEqualTo("PERMISSION_DENIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tenant\":\"other\"",
                "\"status\":\"ACTIVE\"",
                "\"name\":\"demo-admin\"",
                "\"emailVerified\":true",
                "\"password\":\"seven lanterns over naivasha\"",
                "\"permissions\":[\"claims:read\"]"
            })
    void an_invitation_says_no_more_than_it_may(String more) {
        var body = "{\"displayName\":\"Mass\",\"email\":\"mass@example.com\",\"roles\":[\"intake\"]," + more + "}";
        for (var path : new String[] {"/invitations", "/users"}) {
            var reply = reception.admin().asks(path, body);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.code()).isEqualTo("UNKNOWN_FIELD");
        }
    }
}
