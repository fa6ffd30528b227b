package org.claimtrail.api.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.sessions.Opaque;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links and codes that prove who somebody is: each works once, for a time, and only the newest of its purpose. */
@Component
final class PeopleProofs {

    /** How often a code can be tried. */
    static final int MOST_FAILURES = 5;

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Clock clock;

    PeopleProofs(JdbcClient jdbc, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What a link or code proves.
     *
     * @param target the address or number that it is sent to
     */
    record Proof(String tenant, UUID userId, String target) {

        static Proof of(User user, String target) {
            return new Proof(user.tenant(), user.userId(), target);
        }
    }

    /** A token for a link. Its digest alone is kept: it has more chance in it than could be tried. */
    String issueToken(Purpose purpose, Proof proof, Duration validity) {
        var token = Opaque.token("");
        issue(purpose, proof, validity, Opaque.digest(token));
        return token;
    }

    /** A code of six digits. Its digest would tell it to whoever tries a million, so it is kept as passwords are. */
    String issueCode(Purpose purpose, Proof proof, Duration validity) {
        var code = String.format(Locale.ROOT, "%06d", CHANCE.nextInt(CODES));
        issue(purpose, proof, validity, passwords.hash(code).getBytes(StandardCharsets.US_ASCII));
        return code;
    }

    private void issue(Purpose purpose, Proof proof, Duration validity, byte[] digest) {
        // One after the other: there is never more than one that is good.
        jdbc.sql("SELECT user_id FROM app_user WHERE user_id = :userId FOR NO KEY UPDATE")
                .param("userId", proof.userId())
                .query(UUID.class)
                .single();
        withdraw(proof.userId(), purpose);
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO proof (digest, tenant, user_id, purpose, target, issued_at, expires_at)
                        VALUES (:digest, :tenant, :userId, :purpose, :target, :now, :expires)""")
                .param("digest", digest)
                .param("tenant", proof.tenant())
                .param("userId", proof.userId())
                .param("purpose", purpose.name())
                .param("target", proof.target())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(now.plus(validity)))
                .update();
    }

    /** What a token proves; it stays good. */
    Proof look(Purpose purpose, String token) {
        return jdbc.sql("""
                        SELECT tenant, user_id, target FROM proof
                        WHERE digest = :digest AND purpose = :purpose AND used_at IS NULL AND expires_at > :now""")
                .param("digest", Opaque.digest(token))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(PeopleProofs::read)
                .optional()
                .orElseThrow(PeopleProofs::invalid);
    }

    /** Uses a token up, in the running transaction; of two who use it at once, one is refused. */
    void redeem(Purpose purpose, String token) {
        var redeemed = jdbc.sql("""
                        UPDATE proof SET used_at = :now
                        WHERE digest = :digest AND purpose = :purpose AND used_at IS NULL AND expires_at > :now""")
                .param("digest", Opaque.digest(token))
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (redeemed == 0) {
            throw invalid();
        }
    }

    /**
     * Compares a code. Each try is counted before it is looked at, so that a thousand at once are no more than five.
     *
     * @return what it proves
     */
    Proof tryCode(Purpose purpose, UUID userId, String code) {
        record Kept(String hash, Proof proof) {}
        var kept = jdbc.sql("""
                        UPDATE proof SET failures = failures + 1
                        WHERE user_id = :userId AND purpose = :purpose AND used_at IS NULL AND expires_at > :now
                          AND failures < :most
                        RETURNING digest, tenant, user_id, target""")
                .param("userId", userId)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_FAILURES)
                .query((row, number) ->
                        new Kept(new String(row.getBytes("digest"), StandardCharsets.US_ASCII), read(row, number)))
                .optional()
                .orElseThrow(PeopleProofs::invalid);
        if (!passwords.matches(code, kept.hash())) {
            throw invalid();
        }
        return kept.proof();
    }

    /** Uses the person's code up, in the running transaction. */
    void redeemCode(Purpose purpose, UUID userId) {
        if (withdraw(userId, purpose) == 0) {
            throw invalid();
        }
    }

    /** Makes all that somebody got for a purpose worthless. */
    int withdraw(UUID userId, Purpose purpose) {
        return jdbc.sql("""
                        UPDATE proof SET used_at = :now
                        WHERE user_id = :userId AND purpose = :purpose AND used_at IS NULL""")
                .param("now", Timestamp.from(clock.instant()))
                .param("userId", userId)
                .param("purpose", purpose.name())
                .update();
    }

    static ApiProblem invalid() {
        return new ApiProblem(ApiError.LINK_INVALID, ApiError.LINK_INVALID.meaning());
    }

    private static Proof read(ResultSet row, int number) throws SQLException {
        return new Proof(
                row.getString("tenant"),
                row.getObject("user_id", UUID.class),
                Objects.requireNonNullElse(row.getString("target"), ""));
    }
}
