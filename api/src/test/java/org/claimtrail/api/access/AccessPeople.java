package org.claimtrail.api.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.testing.LogIns;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People made for one case each, so that what is done to them or by them is of no consequence to the others. */
final class AccessPeople {

    static final String PASSWORD = LogIns.PASSWORD;

    private final URI base;
    private final JdbcClient jdbc;

    AccessPeople(URI base, JdbcClient jdbc) {
        this.base = base;
        this.jdbc = jdbc;
    }

    record Person(UUID id, String tenant, String name, String email) {}

    record Session(String id, String accessToken, String refreshToken) {}

    /** Somebody active, with {@link #PASSWORD}. */
    Person person(String tenant, String role) {
        return person(tenant, role, "ACTIVE");
    }

    Person person(String tenant, String role, String status) {
        var id = UUID.randomUUID();
        var name = "p" + id.toString().substring(0, 13);
        var person = new Person(id, tenant, name, name + "@" + tenant + ".example");
        jdbc.sql("""
                        INSERT INTO app_user (user_id, tenant, name, display_name, email, email_verified_at, phone, status,
                         roles, password_hash, password_changed_at, created_by, created_at, changed_by, changed_at)
                        SELECT :id, :tenant, :name, :name, :email, now(), '+254711000000', :status, ARRAY[:role],
                         password_hash, now() - interval '1 hour', 'test', now(), 'test', now()
                        FROM app_user WHERE tenant = 'demo' AND name = 'demo-adjuster'""")
                .param("id", id)
                .param("tenant", tenant)
                .param("name", name)
                .param("email", person.email())
                .param("status", status)
                .param("role", role)
                .update();
        return person;
    }

    /** Logs somebody in. */
    Session session(Person person) {
        var session = Desk.nobody(base)
                .does("/sessions", """
                        {"tenant":"%s","email":"%s","password":"%s"}""", person.tenant(), person.email(), PASSWORD)
                .data()
                .path("session");
        return new Session(
                session.path("sessionId").asString(),
                session.path("accessToken").asString(),
                session.path("refreshToken").asString());
    }

    /** A link's token that proves the person's address, for a purpose. */
    String proof(Person person, String purpose) {
        var token = "scene-" + UUID.randomUUID() + UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO proof (digest, tenant, user_id, purpose, target, issued_at, expires_at)
                        VALUES (:digest, :tenant, :user, :purpose, :target, now(), now() + interval '1 hour')""")
                .param("digest", digest(token))
                .param("tenant", person.tenant())
                .param("user", person.id())
                .param("purpose", purpose)
                .param("target", person.email())
                .update();
        return token;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
