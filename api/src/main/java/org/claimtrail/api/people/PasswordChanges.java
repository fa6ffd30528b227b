package org.claimtrail.api.people;

import java.util.UUID;
import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.PeopleBodies.ChangePassword;
import org.claimtrail.api.people.PeopleBodies.ConfirmReset;
import org.claimtrail.api.people.PeopleBodies.RequestReset;
import org.claimtrail.api.people.PeopleViews.Confirmed;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.sessions.Lockouts;
import org.claimtrail.api.sessions.SessionEnd;
import org.claimtrail.api.sessions.UserSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes passwords, of those who know theirs and of those who do not. */
@Component
final class PasswordChanges {

    private final Users users;
    private final PeopleProofs proofs;
    private final Passwords passwords;
    private final CurrentPassword currentPassword;
    private final UserSessions sessions;
    private final Lockouts lockouts;
    private final Outbox outbox;
    private final Attempts attempts;
    private final JdbcClient jdbc;

    PasswordChanges(
            Users users,
            PeopleProofs proofs,
            Passwords passwords,
            CurrentPassword currentPassword,
            UserSessions sessions,
            Lockouts lockouts,
            Outbox outbox,
            Attempts attempts,
            JdbcClient jdbc) {
        this.users = users;
        this.proofs = proofs;
        this.passwords = passwords;
        this.currentPassword = currentPassword;
        this.sessions = sessions;
        this.lockouts = lockouts;
        this.outbox = outbox;
        this.attempts = attempts;
        this.jdbc = jdbc;
    }

    /**
     * Changes one's password; all other sessions end.
     *
     * @param session the session that goes on
     */
    Confirmed change(User user, @Nullable UUID session, ChangePassword body) {
        return attempts.at(user.tenant(), "PASSWORD_CHANGED", user.name(), attempt -> {
            currentPassword.require(user, "currentPassword", body.currentPassword());
            passwords.require(body, user.known());
            var hash = passwords.hash(body.password());
            return attempt.commit(() -> {
                goesOn(session);
                users.setPassword(user.userId(), hash);
                withdrawAll(user);
                sessions.endAll(user.userId(), SessionEnd.PASSWORD_CHANGED, session);
                tell(user);
                return new Confirmed(user.tenant(), user.email());
            });
        });
    }

    /** Has a mail sent to whoever has an account with this address; whether somebody has is found out later. */
    Underway requestReset(RequestReset body) {
        var email = PeopleBodies.email(body.email());
        var tenant = jdbc.sql("SELECT tenant FROM tenant WHERE tenant = :tenant")
                .param("tenant", body.tenant())
                .query(String.class)
                .optional()
                .orElse(null);
        return attempts.at(
                tenant,
                "PASSWORD_RESET_REQUESTED",
                email,
                attempt -> attempt.commit(() -> {
                    // Too many to one address are left out without a word: the answer says nothing of the address.
                    outbox.queue(Errand.of(body.tenant(), MessageKind.RESET_PASSWORD.name(), null, email));
                    return new Underway(email);
                }));
    }

    /** Chooses a new password by the link; the person has shown that the address is his, so it is his way back in. */
    Confirmed confirmReset(ConfirmReset body) {
        return attempts.at(null, "PASSWORD_RESET", null, attempt -> {
            var proof = proofs.look(Purpose.RESET_PASSWORD, body.token());
            var user = users.get(proof.tenant(), proof.userId());
            attempt.concerns(user);
            if (!MessageKind.RESET_PASSWORD.isFor(user, proof.target())
                    || !user.email().equals(proof.target())) {
                throw PeopleProofs.invalid();
            }
            passwords.require(body, user.known());
            var hash = passwords.hash(body.password());
            return attempt.commit(() -> {
                proofs.redeem(Purpose.RESET_PASSWORD, body.token());
                users.keep(user.change().status(UserStatus.ACTIVE).emailVerified(users.now()), user.name());
                users.setPassword(user.userId(), hash);
                withdrawAll(user);
                sessions.endAll(user.userId(), SessionEnd.PASSWORD_CHANGED, null);
                lockouts.clear(user.tenant(), user.email());
                tell(user);
                return new Confirmed(user.tenant(), user.email());
            });
        });
    }

    /** The database ends all sessions of whoever gets another password, but one that is named. */
    private void goesOn(@Nullable UUID session) {
        jdbc.sql("SELECT set_config('claimtrail.session', :session, true)")
                .param("session", session == null ? "" : session.toString())
                .query(String.class)
                .single();
    }

    /** What somebody asked for who knew the old password, such as another address, must not outlive it. */
    private void withdrawAll(User user) {
        proofs.withdraw(user.userId(), Purpose.RESET_PASSWORD);
        proofs.withdraw(user.userId(), Purpose.VERIFY_EMAIL);
    }

    private void tell(User user) {
        outbox.queue(Errand.of(user.tenant(), MessageKind.PASSWORD_CHANGED.name(), user.userId(), user.email()));
    }
}
