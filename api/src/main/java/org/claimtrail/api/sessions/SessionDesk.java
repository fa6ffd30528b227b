package org.claimtrail.api.sessions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimtrail.api.security.Origin;
import org.claimtrail.api.security.Origins;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityEntry.Outcome;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands out the tokens of sessions: at log-in, and for a refresh token. */
@Component
class SessionDesk {

    private static final int LONGEST_DEVICE = 100;

    private final UserSessions sessions;
    private final AccessTokens tokens;
    private final Lockouts lockouts;
    private final SecurityLog log;
    private final Origins origins;
    private final TransactionTemplate transactions;

    SessionDesk(
            UserSessions sessions,
            AccessTokens tokens,
            Lockouts lockouts,
            SecurityLog log,
            Origins origins,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.lockouts = lockouts;
        this.log = log;
        this.origins = origins;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** A session for somebody who has proved who he is; what others tried in his name is forgotten. */
    LogInAnswer open(
            Person person, @Nullable String device, boolean secondFactor, @Nullable List<String> recoveryCodes) {
        var opened = transactions.execute(status -> begin(person, device, secondFactor));
        // Not before it has committed: the key that signs may be a new one, and is to be known to everybody.
        return LogInAnswer.loggedIn(withAccess(Objects.requireNonNull(opened)), recoveryCodes);
    }

    private UserSessions.Opened begin(Person person, @Nullable String device, boolean secondFactor) {
        var origin = origins.current();
        lockouts.clear(person.tenant(), person.email());
        var opened = sessions.begin(person, deviceOf(device, origin), origin, secondFactor);
        log.record(
                new SecurityEntry(
                        person.tenant(),
                        person.name(),
                        "LOGIN",
                        Outcome.DONE,
                        person.name(),
                        Map.of("session", opened.sessionId().toString())),
                origin);
        return opened;
    }

    /** New tokens for a refresh token that was not used yet. */
    LogInAnswer.Session refresh(String refreshToken) {
        var origin = origins.current();
        var refreshed = sessions.refresh(refreshToken, origin);
        if (refreshed.reused() != null) {
            log.record(refreshed.reused(), origin);
        }
        if (refreshed.opened() == null) {
            if (refreshed.reused() == null) {
                log.record(new SecurityEntry(null, null, "REFRESH", Outcome.REFUSED, null, Map.of()), origin);
            }
            throw new ApiProblem(ApiError.REFRESH_REFUSED, ApiError.REFRESH_REFUSED.meaning());
        }
        return withAccess(refreshed.opened());
    }

    private LogInAnswer.Session withAccess(UserSessions.Opened opened) {
        var access = tokens.issue(opened.sessionId(), opened.userId(), opened.tenant());
        return new LogInAnswer.Session(
                opened.sessionId(),
                access.token(),
                access.expiresAt(),
                opened.refreshToken(),
                opened.refreshExpiresAt());
    }

    private static String deviceOf(@Nullable String named, Origin origin) {
        var device = named == null || named.isBlank() ? origin.userAgent() : named.strip();
        if (device.isEmpty()) {
            return "unknown";
        }
        return device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }
}
