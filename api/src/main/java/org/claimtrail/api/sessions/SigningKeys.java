package org.claimtrail.api.sessions;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.claimtrail.api.secrets.SecretBox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that sign access tokens. Each signs for a time, is published before it, and is trusted until the last token that it
 * has signed is past. The private halves are sealed.
 */
@Component
class SigningKeys {

    private static final String PLATFORM = "platform";
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    /** Whoever makes a key holds this until he has committed. */
    private static final long MAKING = 0x636c_6169_6d6b_6579L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final SecretBox secrets;
    private final SessionSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Ring> ring = new AtomicReference<>();
    private final ConcurrentHashMap<String, ECKey> opened = new ConcurrentHashMap<>();

    SigningKeys(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            SecretBox secrets,
            SessionSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    private record Ring(List<Key> keys, Instant readAt) {}

    private record Key(ECKey published, byte[] sealed, Instant signsFrom, Instant signsUntil, Instant trustedUntil) {

        boolean signs(Instant now) {
            return !now.isBefore(signsFrom) && now.isBefore(signsUntil);
        }
    }

    /** The key that signs now, with its private half; made when there is none. */
    ECKey signing() {
        var now = clock.instant();
        var key = newest(keys(now), now);
        if (key.isEmpty() || needsSuccessor(keys(now), now)) {
            transactions.executeWithoutResult(status -> makeWhatIsMissing(now));
            forget();
            key = newest(keys(now), now);
        }
        return open(key.orElseThrow(() -> new IllegalStateException("There is no key to sign with")));
    }

    /** The public half of a key whose signatures are good now. */
    Optional<ECKey> trusted(String keyId) {
        var now = clock.instant();
        return keys(now).stream()
                .filter(key -> key.published().getKeyID().equals(keyId))
                .filter(key -> now.isBefore(key.trustedUntil()))
                .map(Key::published)
                .findFirst();
    }

    /** The public halves of all keys that sign, have signed or will sign. */
    JWKSet published() {
        var now = clock.instant();
        signing();
        return new JWKSet(keys(now).stream()
                .filter(key -> now.isBefore(key.trustedUntil()))
                .map(key -> (JWK) key.published())
                .toList());
    }

    /** The keys have changed, here or elsewhere. */
    void forget() {
        ring.set(null);
    }

    private List<Key> keys(Instant now) {
        var known = ring.get();
        if (known == null || known.readAt().plus(REMEMBERED).isBefore(now)) {
            known = new Ring(read(), now);
            ring.set(known);
        }
        return known.keys();
    }

    private List<Key> read() {
        return jdbc.sql("""
                        SELECT public_key, private_key, signs_from, signs_until, trusted_until FROM signing_key
                        WHERE trusted_until > :now ORDER BY signs_from
                        """)
                .param("now", Times.at(clock.instant()))
                .query((row, number) -> new Key(
                        parse(row.getString("public_key")),
                        row.getBytes("private_key"),
                        Times.get(row, "signs_from"),
                        Times.get(row, "signs_until"),
                        Times.get(row, "trusted_until")))
                .list();
    }

    private static Optional<Key> newest(List<Key> keys, Instant now) {
        return keys.stream().filter(key -> key.signs(now)).max(Comparator.comparing(Key::signsFrom));
    }

    private boolean needsSuccessor(List<Key> keys, Instant now) {
        var covered = now.plus(settings.keys().publishedAhead());
        return keys.stream().noneMatch(key -> key.signsUntil().isAfter(covered));
    }

    private void makeWhatIsMissing(Instant now) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:key)")
                .param("key", MAKING)
                .query()
                .listOfRows();
        var keys = read();
        if (newest(keys, now).isEmpty()) {
            make(now);
        } else if (needsSuccessor(keys, now)) {
            make(keys.stream()
                    .map(Key::signsUntil)
                    .max(Comparator.naturalOrder())
                    .orElse(now));
        }
    }

    private void make(Instant from) {
        var until = from.plus(settings.keys().signing());
        var key = generate();
        jdbc.sql("""
                INSERT INTO signing_key (key_id, public_key, private_key, created_at, signs_from, signs_until,
                    trusted_until)
                VALUES (:id, :public, :private, :now, :from, :until, :trusted)
                """)
                .param("id", key.getKeyID())
                .param("public", key.toPublicJWK().toJSONString())
                .param(
                        "private",
                        secrets.seal(
                                PLATFORM,
                                purpose(key.getKeyID()),
                                key.toJSONString().getBytes(StandardCharsets.UTF_8)))
                .param("now", Times.at(clock.instant()))
                .param("from", Times.at(from))
                .param("until", Times.at(until))
                .param(
                        "trusted",
                        Times.at(until.plus(settings.accessTokenLifetime()).plus(TOLERANCE)))
                .update();
    }

    private ECKey open(Key key) {
        return opened.computeIfAbsent(
                key.published().getKeyID(),
                id -> parse(new String(secrets.open(PLATFORM, purpose(id), key.sealed()), StandardCharsets.UTF_8)));
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Cannot make a signing key", e);
        }
    }

    private static ECKey parse(String json) {
        try {
            return ECKey.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A signing key cannot be read", e);
        }
    }

    private static String purpose(String keyId) {
        return "signing-key:" + keyId;
    }
}
