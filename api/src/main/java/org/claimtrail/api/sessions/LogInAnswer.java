package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a log-in has come.
 *
 * @param session the session, once logged in
 * @param challenge what to send with the second factor, until then
 * @param challengeExpiresAt until when
 * @param recoveryCodes shown once, when a second factor has just been confirmed
 */
record LogInAnswer(
        Status status,
        @Nullable Session session,
        @Nullable String challenge,
        @Nullable Instant challengeExpiresAt,
        @Nullable List<String> recoveryCodes) {

    /** What comes next. */
    @Schema(name = "LogInStatus")
    enum Status {
        LOGGED_IN,
        SECOND_FACTOR_REQUIRED,
        SECOND_FACTOR_ENROLMENT_REQUIRED
    }

    /**
     * The tokens of a session.
     *
     * @param accessToken to be sent as {@code Authorization: Bearer …}
     * @param refreshToken good for one new pair of tokens
     */
    @Schema(name = "SessionTokens")
    record Session(
            UUID sessionId,
            String accessToken,
            Instant accessTokenExpiresAt,
            String refreshToken,
            Instant refreshTokenExpiresAt) {}

    static LogInAnswer loggedIn(Session session, @Nullable List<String> recoveryCodes) {
        return new LogInAnswer(Status.LOGGED_IN, session, null, null, recoveryCodes);
    }
}
