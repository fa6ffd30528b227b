package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keys for machines: each with the permissions that it was given, of one tenant, until it expires or is revoked. */
@Component
public class ApiKeys {

    static final String PREFIX = "ctk_";
    private static final String COLUMNS =
            "key_id, name, permissions, created_by, created_at, expires_at, revoked_at, last_used_at";

    private final JdbcClient jdbc;
    private final AccessChanges changes;
    private final SecurityLog log;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, AccessChanges changes, SecurityLog log, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** A key as it can be shown. */
    record ApiKey(
            UUID id,
            String name,
            List<String> permissions,
            String createdBy,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt) {}

    /** What is wanted of a new key. */
    record Wanted(String name, List<String> permissions, Instant expiresAt) {}

    /** A new key, which is never shown again. */
    record Made(UUID id, String key) {}

    @Transactional
    Made make(Caller maker, Wanted wanted) {
        var made = new Made(UUID.randomUUID(), Opaque.token(PREFIX));
        try {
            jdbc.sql("""
                    INSERT INTO api_key (key_id, tenant, name, digest, permissions, created_by, created_at, expires_at)
                    VALUES (:id, :tenant, :name, :digest, :permissions, :maker, :now, :until)
                    """)
                    .param("id", made.id())
                    .param("tenant", maker.tenant())
                    .param("name", wanted.name())
                    .param("digest", Opaque.digest(made.key()))
                    .param("permissions", wanted.permissions().toArray(String[]::new))
                    .param("maker", maker.user())
                    .param("now", Times.at(clock.instant()))
                    .param("until", Times.at(wanted.expiresAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ApiProblem(ApiError.NAME_TAKEN, ApiError.NAME_TAKEN.meaning(), e);
        }
        log.record(SecurityEntry.done(
                "API_KEY_MADE",
                "key:" + wanted.name(),
                Map.of("permissions", String.join(" ", wanted.permissions()), "expiresAt", wanted.expiresAt() + "")));
        return made;
    }

    List<ApiKey> list(String tenant) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE tenant = :tenant ORDER BY name LIMIT 1000")
                .param("tenant", tenant)
                .query((row, number) -> new ApiKey(
                        row.getObject("key_id", UUID.class),
                        row.getString("name"),
                        CallerLookup.texts(row, "permissions"),
                        row.getString("created_by"),
                        Times.get(row, "created_at"),
                        Times.get(row, "expires_at"),
                        Times.find(row, "revoked_at"),
                        Times.find(row, "last_used_at")))
                .list();
    }

    /** Makes the keys of somebody useless who is out himself: he may have kept them. */
    @Transactional
    public void revokeThoseOf(String tenant, String maker) {
        var theirs = jdbc.sql("SELECT key_id FROM api_key WHERE tenant = :tenant AND created_by = :maker"
                        + " AND revoked_at IS NULL")
                .param("tenant", tenant)
                .param("maker", maker)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        theirs.forEach(keyId -> revoke(tenant, keyId));
    }

    /** Makes a key useless; again and again if need be. */
    @Transactional
    boolean revoke(String tenant, UUID keyId) {
        Optional<String> name = jdbc.sql("""
                        UPDATE api_key SET revoked_at = coalesce(revoked_at, :now)
                        WHERE tenant = :tenant AND key_id = :id RETURNING name
                        """)
                .param("now", Times.at(clock.instant()))
                .param("tenant", tenant)
                .param("id", keyId)
                .query(String.class)
                .optional();
        name.ifPresent(revoked -> {
            changes.apiKey(keyId);
            log.record(SecurityEntry.done("API_KEY_REVOKED", "key:" + revoked, Map.of()));
        });
        return name.isPresent();
    }
}
