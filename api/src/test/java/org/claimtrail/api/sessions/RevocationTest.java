package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.UUID;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody may do is what he may do now: a change holds from the next request on. */
@ClaimtrailTest
class RevocationTest {

    private final Visitor visitor;
    private final JdbcClient jdbc;
    private final AccessChanges changes;
    private final TransactionTemplate transactions;
    private final String hash;

    RevocationTest(
            @LocalServerPort int port,
            @Autowired JdbcClient jdbc,
            @Autowired AccessChanges changes,
            @Autowired PlatformTransactionManager transactions,
            @Autowired Passwords passwords) {
        this.visitor = new Visitor(URI.create("http://localhost:" + port), jdbc);
        this.jdbc = jdbc;
        this.changes = changes;
        this.transactions = new TransactionTemplate(transactions);
        this.hash = passwords.hash(Visitor.PASSWORD);
    }

    @Test
    void a_role_that_is_given_or_taken_holds_at_the_next_request() {
        for (var i = 0; i < 20; i++) {
            var user = visitor.user("demo", "customer", hash);
            var desk = visitor.deskOf(user);
            assertThat(desk.looks("/dashboard/claims").status()).isEqualTo(403);

            change(user, "roles = '{adjuster}'");
            assertThat(desk.looks("/dashboard/claims").status()).isEqualTo(200);
            change(user, "roles = '{customer}'");
            assertThat(desk.looks("/dashboard/claims").status()).isEqualTo(403);
        }
    }

    @Test
    void whoever_is_deactivated_is_out_at_the_next_request_and_stays_out_when_he_is_back() {
        var user = visitor.user("demo", "adjuster", hash);
        var session = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var desk = visitor.with(session.accessToken());
        assertThat(desk.looks("/claims").status()).isEqualTo(200);

        change(user, "status = 'DEACTIVATED'");
        assertThat(desk.looks("/claims").status()).isEqualTo(401);
        assertThat(visitor.asks("/sessions/refresh", "{\"refreshToken\":\"%s\"}", session.refreshToken())
                        .status())
                .isEqualTo(401);

        change(user, "status = 'ACTIVE'");
        assertThat(desk.looks("/claims").status()).isEqualTo(401);
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void a_new_password_ends_every_session_but_the_one_that_named_itself() {
        var user = visitor.user("demo", "adjuster", hash);
        var own = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var other = visitor.deskOf(user);

        transactions.executeWithoutResult(status -> {
            jdbc.sql("SELECT set_config('claimtrail.session', :session, true)")
                    .param("session", own.sessionId())
                    .query()
                    .listOfRows();
            jdbc.sql("UPDATE app_user SET password_changed_at = clock_timestamp() WHERE user_id = :id")
                    .param("id", user.id())
                    .update();
            changes.user(user.id());
        });

        assertThat(other.looks("/claims").status()).isEqualTo(401);
        assertThat(visitor.with(own.accessToken()).looks("/claims").status()).isEqualTo(200);
    }

    @Test
    void nobody_of_a_suspended_tenant_gets_in_until_it_is_active_again() {
        jdbc.sql("""
                INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
                VALUES ('passing', 'Passing', 'ACTIVE', 'test', now(), now())
                """).update();
        var user = visitor.user("passing", "adjuster", hash);
        var session = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var desk = visitor.with(session.accessToken());
        assertThat(desk.looks("/claims").status()).isEqualTo(200);

        tenant("SUSPENDED");
        assertThat(desk.looks("/claims").code()).isEqualTo("TENANT_SUSPENDED");
        assertThat(visitor.logsIn(user, Visitor.PASSWORD).code()).isEqualTo("LOGIN_REFUSED");
        assertThat(visitor.asks("/sessions/refresh", "{\"refreshToken\":\"%s\"}", session.refreshToken())
                        .status())
                .isEqualTo(401);

        tenant("ACTIVE");
        assertThat(desk.looks("/claims").status()).isEqualTo(200);
    }

    @Test
    void a_change_by_another_instance_or_by_hand_is_heard_of() {
        var user = visitor.user("demo", "adjuster", hash);
        var desk = visitor.deskOf(user);
        assertThat(desk.looks("/dashboard/claims").status()).isEqualTo(200);

        jdbc.sql("UPDATE app_user SET roles = '{customer}' WHERE user_id = :id")
                .param("id", user.id())
                .update();

        await("the database to tell")
                .until(() -> desk.looks("/dashboard/claims").status() == 403);
    }

    @Test
    void while_the_database_tells_nothing_nothing_remembered_is_used() {
        var user = visitor.user("demo", "adjuster", hash);
        var desk = visitor.deskOf(user);
        assertThat(desk.looks("/dashboard/claims").status()).isEqualTo(200);

        var change = jdbc.sql("UPDATE app_user SET roles = '{customer}' WHERE user_id = :id")
                .param("id", user.id());
        // The listener's connection is cut in the same moment: nobody is told of the change.
        transactions.executeWithoutResult(status -> {
            jdbc.sql("ALTER TABLE app_user DISABLE TRIGGER tell_users").update();
            change.update();
            jdbc.sql("ALTER TABLE app_user ENABLE TRIGGER tell_users").update();
        });
        assertThat(desk.looks("/dashboard/claims").status())
                .as("nobody was told")
                .isEqualTo(200);
        jdbc.sql("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE application_name = 'claimtrail-access' AND datname = current_database()
                """).query().listOfRows();

        await("what was remembered to be forgotten")
                .until(() -> desk.looks("/dashboard/claims").status() == 403);
    }

    @Test
    void sessions_are_listed_with_device_and_address_and_ended_one_by_one_or_all() {
        var user = visitor.user("demo", "adjuster", hash);
        var first = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var second = Visitor.session(visitor.logsIn(user, Visitor.PASSWORD));
        var desk = visitor.with(first.accessToken());

        var listed = desk.sees("/sessions").data();
        assertThat(listed).hasSize(2);
        assertThat(listed).allSatisfy(session -> {
            assertThat(session.path("device").asString()).isEqualTo("Test");
            assertThat(session.path("address").asString()).isEqualTo("127.0.0.1");
            assertThat(session.path("userAgent").asString()).startsWith("Java-http-client");
            assertThat(session.path("lastUsedAt").asString()).isNotEmpty();
            assertThat(session.path("current").asBoolean())
                    .isEqualTo(session.path("id").asString().equals(first.sessionId()));
        });

        assertThat(desk.ends("/sessions/" + second.sessionId()).status()).isEqualTo(200);
        assertThat(visitor.with(second.accessToken()).looks("/sessions").status())
                .isEqualTo(401);
        assertThat(desk.ends("/sessions/" + second.sessionId()).status()).isEqualTo(404);

        var third = visitor.deskOf(user);
        assertThat(desk.ends("/sessions?keepCurrent=true")
                        .data()
                        .path("sessions")
                        .asInt())
                .isEqualTo(1);
        assertThat(third.looks("/sessions").status()).isEqualTo(401);
        assertThat(desk.ends("/sessions/current").status()).isEqualTo(200);
        assertThat(desk.looks("/sessions").status()).isEqualTo(401);
    }

    @Test
    void nobody_ends_another_ones_session_but_an_administrator_of_the_same_tenant() {
        var victim = visitor.user("demo", "adjuster", hash);
        var session = Visitor.session(visitor.logsIn(victim, Visitor.PASSWORD));
        var path = "/sessions/" + session.sessionId();
        var colleague = visitor.deskOf(visitor.user("demo", "supervisor", hash));
        var foreign = visitor.deskOf(visitor.user("other", "tenant-admin", hash));
        var admin = visitor.deskOf(visitor.user("demo", "tenant-admin", hash));

        assertThat(colleague.ends(path).status()).isEqualTo(404);
        assertThat(foreign.ends(path).status()).isEqualTo(404);
        assertThat(foreign.looks("/users/" + victim.id() + "/sessions").status())
                .isEqualTo(404);
        assertThat(colleague.looks("/users/" + victim.id() + "/sessions").status())
                .isEqualTo(403);
        assertThat(admin.sees("/users/" + victim.id() + "/sessions").data()).hasSize(1);
        assertThat(admin.ends("/users/" + victim.id() + "/sessions").status()).isEqualTo(200);
        assertThat(visitor.with(session.accessToken()).looks("/sessions").status())
                .isEqualTo(401);
        assertThat(admin.ends("/users/" + UUID.randomUUID() + "/sessions").status())
                .isEqualTo(404);
    }

    private void change(Visitor.User user, String what) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE app_user SET " + what + " WHERE user_id = :id")
                    .param("id", user.id())
                    .update();
            changes.user(user.id());
        });
    }

    private void tenant(String status) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("UPDATE tenant SET status = :status WHERE tenant = 'passing'")
                    .param("status", status)
                    .update();
            changes.tenant("passing");
        });
    }
}
