package org.claimtrail.api.sessions;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.claimtrail.api.secrets.SecretBox;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second factors: secrets shared with an authenticator application, each code good once, and codes for the day it is lost. */
@Component
class SecondFactors {

    private static final String PURPOSE = "second-factor";
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] NOBODYS = new byte[Totp.SECRET_BYTES];

    private final JdbcClient jdbc;
    private final SecretBox secrets;
    private final SessionSettings settings;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretBox secrets, SessionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    private record Factor(byte[] sealed, String tenant, boolean isConfirmed) {}

    /** Where somebody stands. */
    enum State {
        NONE,
        PENDING,
        CONFIRMED
    }

    State state(UUID userId) {
        return find(userId)
                .map(factor -> factor.isConfirmed() ? State.CONFIRMED : State.PENDING)
                .orElse(State.NONE);
    }

    boolean isRequired(Person person) {
        return person.needsSecondFactor() || person.roles().stream().anyMatch(settings.secondFactorRoles()::contains);
    }

    int recoveryCodesLeft(UUID userId) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE user_id = :user AND used_at IS NULL")
                .param("user", userId)
                .query(Integer.class)
                .single();
    }

    /** A new secret, which counts once it has been confirmed. */
    Enrolment enrol(Person person) {
        var secret = random(Totp.SECRET_BYTES);
        var changed = jdbc.sql("""
                        INSERT INTO second_factor AS f (user_id, tenant, secret, enrolled_at)
                        VALUES (:user, :tenant, :secret, :now)
                        ON CONFLICT (user_id) DO UPDATE SET secret = :secret, enrolled_at = :now, last_step = 0
                        WHERE f.confirmed_at IS NULL
                        """)
                .param("user", person.id())
                .param("tenant", person.tenant())
                .param("secret", secrets.seal(person.tenant(), PURPOSE, secret))
                .param("now", Times.at(clock.instant()))
                .update();
        if (changed == 0) {
            throw new ApiProblem(ApiError.SECOND_FACTOR_EXISTS, ApiError.SECOND_FACTOR_EXISTS.meaning());
        }
        return Enrolment.of(secret, person.email());
    }

    /** From now on the factor counts; the answer are fresh recovery codes. */
    List<String> confirm(UUID userId) {
        jdbc.sql("UPDATE second_factor SET confirmed_at = :now WHERE user_id = :user AND confirmed_at IS NULL")
                .param("now", Times.at(clock.instant()))
                .param("user", userId)
                .update();
        return renewRecoveryCodes(userId);
    }

    List<String> renewRecoveryCodes(UUID userId) {
        jdbc.sql("DELETE FROM recovery_code WHERE user_id = :user")
                .param("user", userId)
                .update();
        var codes = new ArrayList<String>();
        for (var i = 0; i < RECOVERY_CODES; i++) {
            var raw = Enrolment.base32(random(RECOVERY_BYTES));
            codes.add(String.join(
                    "-", raw.substring(0, 4), raw.substring(4, 8), raw.substring(8, 12), raw.substring(12)));
            jdbc.sql("""
                    INSERT INTO recovery_code (user_id, tenant, digest)
                    SELECT user_id, tenant, :digest FROM app_user WHERE user_id = :user
                    """)
                    .param("user", userId)
                    .param("digest", Opaque.digest(raw))
                    .update();
        }
        return codes;
    }

    /** Takes the factor away, with what belongs to it. */
    boolean remove(UUID userId) {
        jdbc.sql("DELETE FROM recovery_code WHERE user_id = :user")
                .param("user", userId)
                .update();
        return jdbc.sql("DELETE FROM second_factor WHERE user_id = :user")
                        .param("user", userId)
                        .update()
                > 0;
    }

    /**
     * Whether the code is the user's, and was not used before. Wrong ones are counted, and after some of them even right ones
     * are refused for a while. It takes as long where there is no user.
     */
    boolean accepts(@Nullable UUID userId, String code) {
        var user = userId == null ? new UUID(0, 0) : userId;
        var factor = find(user);
        var secret = factor.map(known -> secrets.open(known.tenant(), PURPOSE, known.sealed()))
                .orElse(NOBODYS);
        var step = Totp.stepOf(secret, code, clock.instant());
        // Counted before it is looked at: of many at once no more are looked at than of as many one after the other.
        return beginAttempt(user) && (useStep(user, step) || useRecoveryCode(user, code));
    }

    /** A step's code is good once, and none before it is any more. */
    private boolean useStep(UUID userId, OptionalLong step) {
        return step.isPresent()
                && jdbc.sql("""
                                UPDATE second_factor SET last_step = :step, failures = 0, blocked_until = NULL
                                WHERE user_id = :user AND last_step < :step
                                """)
                                .param("step", step.getAsLong())
                                .param("user", userId)
                                .update()
                        == 1;
    }

    private boolean useRecoveryCode(UUID userId, String code) {
        var raw = code.replace("-", "").strip().toUpperCase(Locale.ROOT);
        return jdbc.sql("""
                        WITH used AS (
                            UPDATE recovery_code SET used_at = :now
                            WHERE user_id = :user AND digest = :digest AND used_at IS NULL RETURNING user_id)
                        UPDATE second_factor f SET failures = 0, blocked_until = NULL
                        FROM used WHERE f.user_id = used.user_id
                        """)
                        .param("now", Times.at(clock.instant()))
                        .param("user", userId)
                        .param("digest", Opaque.digest(raw))
                        .update()
                == 1;
    }

    /** Counts an attempt as failed until it is known to be good; false while none is allowed. */
    private boolean beginAttempt(UUID userId) {
        var limits = settings.lockout();
        return jdbc.sql("""
                UPDATE second_factor SET failures = failures + 1,
                    blocked_until = CASE WHEN failures + 1 >= :allowed THEN :now + interval '1 second'
                        * least(:longest, :first * power(2, least(failures + 1 - :allowed, 20))) END
                WHERE user_id = :user AND (blocked_until IS NULL OR blocked_until <= :now)
                """)
                        .param("allowed", limits.failures())
                        .param("now", Times.at(clock.instant()))
                        .param("longest", limits.longestWait().toSeconds())
                        .param("first", limits.firstWait().toSeconds())
                        .param("user", userId)
                        .update()
                == 1;
    }

    private Optional<Factor> find(UUID userId) {
        return jdbc.sql("SELECT secret, tenant, confirmed_at FROM second_factor WHERE user_id = :user")
                .param("user", userId)
                .query((row, number) -> new Factor(
                        row.getBytes("secret"), row.getString("tenant"), Times.find(row, "confirmed_at") != null))
                .optional();
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
