package org.claimtrail.api.people;

import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.PeopleBodies.ConfirmPhone;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.stereotype.Component;

/** Finds out whether a phone is its owner's, by a code. */
@Component
final class PhoneVerifications {

    private final Users users;
    private final PeopleProofs proofs;
    private final Outbox outbox;
    private final Attempts attempts;

    PhoneVerifications(Users users, PeopleProofs proofs, Outbox outbox, Attempts attempts) {
        this.users = users;
        this.proofs = proofs;
        this.outbox = outbox;
        this.attempts = attempts;
    }

    Underway request(User user) {
        return attempts.at(user.tenant(), "PHONE_VERIFICATION_REQUESTED", user.name(), attempt -> {
            var phone = user.phone();
            if (phone == null) {
                throw new ApiProblem(ApiError.PHONE_MISSING, ApiError.PHONE_MISSING.meaning());
            }
            if (user.phoneVerifiedAt() != null) {
                throw new ApiProblem(ApiError.ALREADY_VERIFIED, ApiError.ALREADY_VERIFIED.meaning());
            }
            return attempt.commit(() -> {
                // The limit bounds guesses as well: each code can be tried a few times only.
                if (!outbox.queue(Errand.of(user.tenant(), MessageKind.VERIFY_PHONE.name(), user.userId(), phone))) {
                    throw new ApiProblem(ApiError.TOO_MANY_MESSAGES, ApiError.TOO_MANY_MESSAGES.meaning());
                }
                return new Underway(phone);
            });
        });
    }

    User confirm(User user, ConfirmPhone body) {
        return attempts.at(user.tenant(), "PHONE_VERIFIED", user.name(), attempt -> {
            var proof = proofs.tryCode(Purpose.VERIFY_PHONE, user.userId(), body.code());
            if (!proof.target().equals(user.phone())) {
                throw PeopleProofs.invalid();
            }
            return attempt.commit(() -> {
                proofs.redeemCode(Purpose.VERIFY_PHONE, user.userId());
                return users.keep(user.change().phoneVerified(users.now()), user.name());
            });
        });
    }
}
