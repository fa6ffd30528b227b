package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An installation without demo users is given its first administrator by an invitation that is good once. */
@ClaimtrailTest
@TestPropertySource(
        properties = {
            "claimtrail.demo.enabled=false",
            "claimtrail.bootstrap.email=first@platform.example",
            "claimtrail.bootstrap.invitation=" + FirstAdministratorTest.INVITATION
        })
class FirstAdministratorTest {

    static final String INVITATION = "an-invitation-of-at-least-32-characters";

    private final JdbcClient jdbc;
    private final FirstAdministrator first;

    FirstAdministratorTest(@Autowired JdbcClient jdbc, @Autowired FirstAdministrator first) {
        this.jdbc = jdbc;
        this.first = first;
    }

    @Test
    void the_first_platform_administrator_is_invited_once_while_there_is_none() {
        assertThat(invited()).isEqualTo("first@platform.example INVITED");
        assertThat(openInvitations()).isEqualTo(1);

        first.invite();
        assertThat(openInvitations())
                .as("a second start gives no second way in")
                .isLessThanOrEqualTo(1);

        jdbc.sql("UPDATE app_user SET status = 'ACTIVE' WHERE name = 'platform-admin'")
                .update();
        jdbc.sql("UPDATE proof SET used_at = now()").update();
        first.invite();
        assertThat(openInvitations()).as("there is an administrator now").isZero();
    }

    private String invited() {
        return jdbc.sql("SELECT email || ' ' || status FROM app_user WHERE tenant = 'platform'")
                .query(String.class)
                .single();
    }

    private long openInvitations() {
        return jdbc.sql("SELECT count(*) FROM proof WHERE purpose = 'INVITATION' AND used_at IS NULL"
                        + " AND digest = :digest")
                .param("digest", Opaque.digest(INVITATION))
                .query(Long.class)
                .single();
    }
}
