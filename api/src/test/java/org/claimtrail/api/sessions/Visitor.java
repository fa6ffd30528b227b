package org.claimtrail.api.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.Desk.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody before the door of the product, with users of his own making behind it. */
record Visitor(URI base, JdbcClient jdbc) {

    static final String PASSWORD = "correct-horse-battery";

    /** A user of his own. */
    record User(UUID id, String tenant, String name, String email) {}

    /** An active user of a role, with {@link #PASSWORD}. */
    User user(String tenant, String role, String hash) {
        var id = UUID.randomUUID();
        var name = "u" + id.toString().substring(0, 8);
        jdbc.sql("""
                INSERT INTO app_user (user_id, tenant, name, display_name, email, email_verified_at, status, roles,
                    password_hash, password_changed_at, created_by, created_at, changed_by, changed_at)
                VALUES (:id, :tenant, :name, :name, :email, now(), 'ACTIVE', :roles, :hash, now(), 'test', now(), 'test',
                    now())
                """)
                .param("id", id)
                .param("tenant", tenant)
                .param("name", name)
                .param("email", name + "@" + tenant + ".example")
                .param("roles", new String[] {role})
                .param("hash", hash)
                .update();
        return new User(id, tenant, name, name + "@" + tenant + ".example");
    }

    Reply logsIn(User user, String password) {
        return logsIn(user.tenant(), user.email(), password);
    }

    Reply logsIn(String tenant, String email, String password) {
        return asks("/sessions", """
                {"tenant":"%s","email":"%s","password":"%s","device":"Test"}""", tenant, email, password);
    }

    Reply logsInWithCode(User user, String password, String code) {
        return asks("/sessions", """
                {"tenant":"%s","email":"%s","password":"%s","code":"%s"}""", user.tenant(), user.email(), password, code);
    }

    /** Without any token. */
    Reply asks(String path, String body, Object... values) {
        return Desk.nobody(base).asks(path, body, values);
    }

    Desk with(String token) {
        return Desk.withToken(base, token);
    }

    /** The desk of somebody who has just logged in. */
    Desk deskOf(User user) {
        return with(session(logsIn(user, PASSWORD)).accessToken());
    }

    static Tokens session(Reply reply) {
        assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        var session = reply.data().has("session") ? reply.data().path("session") : reply.data();
        return new Tokens(
                session.path("sessionId").asString(),
                session.path("accessToken").asString(),
                session.path("refreshToken").asString());
    }

    /** What a session has. */
    record Tokens(String sessionId, String accessToken, String refreshToken) {}
}
