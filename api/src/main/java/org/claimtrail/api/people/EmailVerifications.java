package org.claimtrail.api.people;

import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.PeopleBodies.ConfirmEmail;
import org.claimtrail.api.people.PeopleBodies.VerifyEmail;
import org.claimtrail.api.people.PeopleProofs.Proof;
import org.claimtrail.api.people.PeopleViews.Confirmed;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether an e-mail address is its owner's; a new one takes the place of the old one once it is proved. */
@Component
final class EmailVerifications {

    private final Users users;
    private final PeopleProofs proofs;
    private final CurrentPassword currentPassword;
    private final Outbox outbox;
    private final Attempts attempts;

    EmailVerifications(
            Users users, PeopleProofs proofs, CurrentPassword currentPassword, Outbox outbox, Attempts attempts) {
        this.users = users;
        this.proofs = proofs;
        this.currentPassword = currentPassword;
        this.outbox = outbox;
        this.attempts = attempts;
    }

    /** Has a mail sent to the person's address, or to the one that he wants to have. */
    Underway request(User user, VerifyEmail body) {
        var email = body.email() == null ? user.email() : PeopleBodies.email(body.email());
        return attempts.at(user.tenant(), "EMAIL_VERIFICATION_REQUESTED", user.name(), attempt -> {
            if (!email.equals(user.email())) {
                // Whoever has the address can have a new password sent to it: a session alone must not get that far.
                currentPassword.require(user, "password", required(body.password()));
            } else if (user.emailVerifiedAt() != null) {
                throw new ApiProblem(ApiError.ALREADY_VERIFIED, ApiError.ALREADY_VERIFIED.meaning());
            }
            return attempt.note("email", email).commit(() -> {
                if (!outbox.queue(Errand.of(user.tenant(), MessageKind.VERIFY_EMAIL.name(), user.userId(), email))) {
                    throw new ApiProblem(ApiError.TOO_MANY_MESSAGES, ApiError.TOO_MANY_MESSAGES.meaning());
                }
                return new Underway(email);
            });
        });
    }

    /**
     * Takes a link up. A registration is confirmed with its password as well: anybody can register with anybody's
     * address, and the owner of the address must not, by a click, let somebody else in.
     */
    Confirmed confirm(ConfirmEmail body) {
        return attempts.at(null, "EMAIL_VERIFIED", null, attempt -> {
            var proof = proofs.look(Purpose.VERIFY_EMAIL, body.token());
            var user = users.get(proof.tenant(), proof.userId());
            attempt.concerns(user).note("email", proof.target());
            switch (user.status()) {
                case INVITED, DEACTIVATED -> throw PeopleProofs.invalid();
                case UNVERIFIED -> currentPassword.require(user, "password", required(body.password()));
                case ACTIVE -> attempt.note("changed", Boolean.toString(isNew(user, proof)));
            }
            return attempt.commit(() -> {
                proofs.redeem(Purpose.VERIFY_EMAIL, body.token());
                return take(user, proof);
            });
        });
    }

    private Confirmed take(User user, Proof proof) {
        users.keep(
                user.change().email(proof.target()).emailVerified(users.now()).status(UserStatus.ACTIVE), user.name());
        if (isNew(user, proof)) {
            // What was sent to the old address leads nowhere any more, and its owner learns of it.
            proofs.withdraw(user.userId(), Purpose.RESET_PASSWORD);
            outbox.queue(Errand.of(user.tenant(), MessageKind.EMAIL_CHANGED.name(), user.userId(), user.email()));
        }
        return new Confirmed(user.tenant(), proof.target());
    }

    private static boolean isNew(User user, Proof proof) {
        return !proof.target().equals(user.email());
    }

    private static String required(@Nullable String password) {
        if (password == null) {
            throw ApiProblem.field("password", ApiError.REQUIRED, "password must be given here.");
        }
        return password;
    }
}
