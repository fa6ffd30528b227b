package org.claimtrail.api.documents;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.claimtrail.api.secrets.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each tenant's download links are signed with; a new key now and then, and every key sealed where it is kept. */
@Component
class LinkKeys {

    private static final String PURPOSE = "document link key";
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final DocumentLinkProperties settings;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final ConcurrentHashMap<Name, Key> opened = new ConcurrentHashMap<>();

    LinkKeys(JdbcClient jdbc, SecretBox box, DocumentLinkProperties settings, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.settings = settings;
        this.clock = clock;
    }

    /** A key, by the number it has in its tenant. */
    record Key(int generation, byte[] secret) {}

    private record Name(String tenant, int generation) {}

    private record Sealed(int generation, byte[] sealed, Instant createdAt) {}

    /** The key to sign with. */
    Key current(String tenant) {
        var newest = newest(tenant);
        var young = newest.filter(
                key -> key.createdAt().plus(settings.keyLifetime()).isAfter(clock.instant()));
        return open(
                tenant,
                young.orElseGet(
                        () -> begin(tenant, newest.map(Sealed::generation).orElse(0) + 1)));
    }

    /** The key that something was signed with; empty when there is none of that number. */
    Optional<Key> of(String tenant, int generation) {
        var known = opened.get(new Name(tenant, generation));
        return known == null
                ? jdbc.sql("SELECT * FROM document_link_key WHERE tenant = ? AND generation = ?")
                        .params(tenant, generation)
                        .query((row, index) -> read(row))
                        .optional()
                        .map(found -> open(tenant, found))
                : Optional.of(known);
    }

    private Optional<Sealed> newest(String tenant) {
        return jdbc.sql("SELECT * FROM document_link_key WHERE tenant = ? ORDER BY generation DESC LIMIT 1")
                .param(tenant)
                .query((row, index) -> read(row))
                .optional();
    }

    /** Of two that begin the same generation at once, one is stored and both use it; what signs nothing goes. */
    private Sealed begin(String tenant, int generation) {
        var secret = new byte[KEY_BYTES];
        chance.nextBytes(secret);
        var sealed = box.seal(tenant, PURPOSE, secret);
        jdbc.sql("""
                        INSERT INTO document_link_key (tenant, generation, sealed, created_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""")
                .params(tenant, generation, sealed, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM document_link_key WHERE tenant = ? AND generation < ?")
                .params(tenant, generation - 1)
                .update();
        return newest(tenant).orElseThrow(() -> new IllegalStateException("There is no key to sign links with"));
    }

    private Key open(String tenant, Sealed sealed) {
        var name = new Name(tenant, sealed.generation());
        var known = opened.get(name);
        if (known != null) {
            return known;
        }
        var key = new Key(sealed.generation(), box.open(tenant, PURPOSE, sealed.sealed()));
        opened.put(name, key);
        return key;
    }

    private static Sealed read(ResultSet row) throws SQLException {
        return new Sealed(
                row.getInt("generation"),
                row.getBytes("sealed"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
