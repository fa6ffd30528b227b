package org.claimtrail.api.people;

import java.util.Map;
import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.PeopleBodies.AcceptInvitation;
import org.claimtrail.api.people.PeopleViews.Confirmed;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.stereotype.Component;

/** Sends invitations, and lets those in who take them up. */
@Component
final class Invitations {

    private final Users users;
    private final PeopleProofs proofs;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Attempts attempts;

    Invitations(Users users, PeopleProofs proofs, Passwords passwords, Outbox outbox, Attempts attempts) {
        this.users = users;
        this.proofs = proofs;
        this.passwords = passwords;
        this.outbox = outbox;
        this.attempts = attempts;
    }

    /** Has an invitation mailed, in the running transaction; an earlier one becomes worthless when this one is sent. */
    void send(User user) {
        if (user.is(UserStatus.DEACTIVATED)) {
            throw new ApiProblem(ApiError.USER_DEACTIVATED, ApiError.USER_DEACTIVATED.meaning());
        }
        if (!user.is(UserStatus.INVITED)) {
            throw new ApiProblem(ApiError.USER_ALREADY_ACTIVE, ApiError.USER_ALREADY_ACTIVE.meaning());
        }
        var errand = Errand.of(user.tenant(), MessageKind.INVITATION.name(), user.userId(), user.email())
                .saying(Map.of("invitedBy", Caller.current().displayName()));
        if (!outbox.queue(errand)) {
            throw new ApiProblem(ApiError.TOO_MANY_MESSAGES, ApiError.TOO_MANY_MESSAGES.meaning());
        }
    }

    /** The installation's first invitation is handed over by its operator, not mailed. */
    private static boolean isFor(PeopleProofs.Proof proof, User user) {
        return proof.target().isEmpty() || proof.target().equals(user.email());
    }

    Confirmed accept(AcceptInvitation body) {
        return attempts.at(null, "INVITATION_ACCEPTED", null, attempt -> {
            var proof = proofs.look(Purpose.INVITATION, body.token());
            var user = users.get(proof.tenant(), proof.userId());
            attempt.concerns(user);
            if (!user.is(UserStatus.INVITED) || !isFor(proof, user)) {
                throw PeopleProofs.invalid();
            }
            passwords.require(body, user.known());
            var hash = passwords.hash(body.password());
            return attempt.commit(() -> {
                proofs.redeem(Purpose.INVITATION, body.token());
                // The link reached him by mail, so the address is his.
                users.keep(user.change().status(UserStatus.ACTIVE).emailVerified(users.now()), user.name());
                users.setPassword(user.userId(), hash);
                return new Confirmed(user.tenant(), user.email());
            });
        });
    }
}
