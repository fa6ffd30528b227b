package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing at passwords down. An attempt is counted before it is known whether it is right, so that many at once are not
 * many guesses; whoever does not exist is counted like everybody else. Attempts while an account is locked change nothing:
 * nobody can lock another out for ever.
 */
@Component
public class Lockouts {

    private static final int MOST_DOUBLINGS = 20;

    private final JdbcClient jdbc;
    private final SessionSettings.Lockout settings;
    private final Clock clock;

    Lockouts(JdbcClient jdbc, SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings.lockout();
        this.clock = clock;
    }

    /**
     * An attempt to log in.
     *
     * @param isLocked whether it is made while the account is locked
     * @param locksNow whether the account is locked after it, unless it succeeds, and was not before
     */
    record Attempt(boolean isLocked, boolean locksNow) {}

    /** Counts an attempt. */
    Attempt begin(String tenant, String email) {
        var now = clock.instant();
        return jdbc.sql("""
                        INSERT INTO login_failure AS f (tenant, subject, failures, failed_at)
                        VALUES (:tenant, :subject, 1, :now)
                        ON CONFLICT (tenant, subject) DO UPDATE SET
                            failures = CASE WHEN f.failed_at < :forgotten THEN 1 ELSE f.failures + 1 END,
                            failed_at = :now,
                            locked_until = CASE WHEN f.failed_at >= :forgotten AND f.failures + 1 >= :allowed
                                THEN :now + interval '1 second' * least(:longest,
                                    :first * power(2, least(f.failures + 1 - :allowed, :doublings))) END
                        WHERE f.locked_until IS NULL OR f.locked_until <= :now
                        RETURNING failures
                        """)
                .param("tenant", tenant)
                .param("subject", subject(email))
                .param("now", Times.at(now))
                .param("forgotten", Times.at(now.minus(settings.forgottenAfter())))
                .param("allowed", settings.failures())
                .param("first", settings.firstWait().toSeconds())
                .param("longest", settings.longestWait().toSeconds())
                .param("doublings", MOST_DOUBLINGS)
                .query(Integer.class)
                .optional()
                .map(failures -> new Attempt(false, failures == settings.failures()))
                .orElse(new Attempt(true, false));
    }

    /** The attempt was right as far as it went: it does not count, but nor does it undo earlier ones. */
    void undo(String tenant, String email) {
        jdbc.sql("""
                UPDATE login_failure SET failures = greatest(failures - 1, 0), locked_until = NULL
                WHERE tenant = :tenant AND subject = :subject
                """).param("tenant", tenant).param("subject", subject(email)).update();
    }

    /** Forgets all failures of an account: it belongs to somebody who has proved who he is. */
    public void clear(String tenant, String email) {
        jdbc.sql("DELETE FROM login_failure WHERE tenant = :tenant AND subject = :subject")
                .param("tenant", tenant)
                .param("subject", subject(email))
                .update();
    }

    /** How long an address has to wait; zero when it need not. */
    Duration waitOf(String address) {
        var now = clock.instant();
        return jdbc.sql("""
                        SELECT since FROM login_address
                        WHERE address = :address AND failures >= :allowed AND since > :begin
                        """)
                .param("address", address)
                .param("allowed", settings.addressFailures())
                .param("begin", Times.at(begin(now)))
                .query((row, number) ->
                        Duration.between(now, Times.get(row, "since").plus(settings.addressWindow())))
                .optional()
                .orElse(Duration.ZERO);
    }

    /** Counts a refused attempt of an address. */
    void refused(String address) {
        var now = clock.instant();
        jdbc.sql("""
                INSERT INTO login_address AS a (address, failures, since) VALUES (:address, 1, :now)
                ON CONFLICT (address) DO UPDATE SET
                    failures = CASE WHEN a.since > :begin THEN a.failures + 1 ELSE 1 END,
                    since = CASE WHEN a.since > :begin THEN a.since ELSE :now END
                """)
                .param("address", address)
                .param("now", Times.at(now))
                .param("begin", Times.at(begin(now)))
                .update();
    }

    /** Forgets what is too old to count. */
    int purge() {
        var now = clock.instant();
        return jdbc.sql("DELETE FROM login_failure WHERE failed_at < :forgotten")
                        .param("forgotten", Times.at(now.minus(settings.forgottenAfter())))
                        .update()
                + jdbc.sql("DELETE FROM login_address WHERE since < :begin")
                        .param("begin", Times.at(begin(now)))
                        .update();
    }

    private Instant begin(Instant now) {
        return now.minus(settings.addressWindow());
    }

    private static byte[] subject(String email) {
        return Opaque.digest(email.strip().toLowerCase(Locale.ROOT));
    }
}
