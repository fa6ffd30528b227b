package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A role or a tenant can want a second factor; whoever has none enrols one before he is let in. */
@ClaimtrailTest
@TestPropertySource(properties = "claimtrail.sessions.second-factor-roles=finance")
class NeededSecondFactorTest {

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final String hash;

    NeededSecondFactorTest(@LocalServerPort int port, @Autowired JdbcClient jdbc, @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.hash = passwords.hash(Visitor.PASSWORD);
    }

    @Test
    void a_role_that_needs_one_enrols_at_log_in_and_cannot_do_without() {
        var user = visitor.user("demo", "finance", hash);
        var first = visitor.logsIn(user, Visitor.PASSWORD);
        assertThat(first.data().path("status").asString()).isEqualTo("SECOND_FACTOR_ENROLMENT_REQUIRED");
        var challenge = first.data().path("challenge").asString();

        var enrolment = visitor.asks("/sessions/second-factor/enrolment", "{\"challenge\":\"%s\"}", challenge);
        var done = second(challenge, Authenticator.code(Authenticator.secret(enrolment)));

        assertThat(done.status()).isEqualTo(201);
        assertThat(done.data().path("recoveryCodes")).hasSize(10);
        var desk = visitor.with(Visitor.session(done).accessToken());
        assertThat(desk.asks("/me/second-factor/removal", "{\"password\":\"%s\",\"code\":\"123456\"}", Visitor.PASSWORD)
                        .code())
                .isEqualTo("SECOND_FACTOR_NEEDED");
        assertThat(desk.asks("/me/second-factor", "{\"password\":\"" + Visitor.PASSWORD + "\"}").code()).isEqualTo("SECOND_FACTOR_EXISTS");
    }

    @Test
    void a_tenant_can_want_one_of_everybody() {
        jdbc.sql("""
                INSERT INTO tenant (tenant, name, status, settings, created_by, created_at, changed_at)
                VALUES ('careful', 'Careful', 'ACTIVE', '{"secondFactorRequired": true}', 'test', now(), now())
                """).update();
        var user = visitor.user("careful", "adjuster", hash);

        assertThat(visitor.logsIn(user, Visitor.PASSWORD).data().path("status").asString())
                .isEqualTo("SECOND_FACTOR_ENROLMENT_REQUIRED");
    }

    private Desk.Reply second(String challenge, String code) {
        return visitor.asks(
                "/sessions/second-factor", "{\"challenge\":\"%s\",\"code\":\"%s\"}", challenge, code);
    }
}
