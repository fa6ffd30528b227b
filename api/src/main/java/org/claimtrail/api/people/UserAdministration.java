package org.claimtrail.api.people;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.NewUsers.Newcomer;
import org.claimtrail.api.people.PeopleBodies.CreateUser;
import org.claimtrail.api.people.PeopleBodies.ReplaceUser;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.sessions.ApiKeys;
import org.claimtrail.api.sessions.SessionEnd;
import org.claimtrail.api.sessions.UserSessions;
import org.claimtrail.api.tenants.Branches;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What administrators do to the people of their tenant; nobody is ever deleted. */
@Component
final class UserAdministration {

    private final Users users;
    private final NewUsers newUsers;
    private final Phones phones;
    private final Grants grants;
    private final Invitations invitations;
    private final PeopleProofs proofs;
    private final UserSessions sessions;
    private final ApiKeys apiKeys;
    private final Outbox outbox;
    private final Attempts attempts;
    private final Branches branches;

    UserAdministration(
            Users users,
            NewUsers newUsers,
            Phones phones,
            Grants grants,
            Invitations invitations,
            PeopleProofs proofs,
            UserSessions sessions,
            ApiKeys apiKeys,
            Outbox outbox,
            Attempts attempts,
            Branches branches) {
        this.users = users;
        this.newUsers = newUsers;
        this.phones = phones;
        this.grants = grants;
        this.invitations = invitations;
        this.proofs = proofs;
        this.sessions = sessions;
        this.apiKeys = apiKeys;
        this.outbox = outbox;
        this.attempts = attempts;
        this.branches = branches;
    }

    /** Creates a user, who has no password yet. */
    User create(CreateUser body, boolean invites) {
        var caller = Caller.current();
        var email = PeopleBodies.email(body.email());
        var action = invites ? "USER_INVITED" : "USER_CREATED";
        return attempts.at(caller.tenant(), action, email, attempt -> {
            requireBranch(caller, body.branchId());
            var newcomer = new Newcomer(
                    caller.tenant(),
                    body.displayName().strip(),
                    email,
                    phones.read(PeopleBodies.trimmed(body.phone())),
                    PeopleBodies.trimmed(body.nationalId()),
                    body.roles(),
                    body.branchId());
            return attempt.note("roles", String.join(", ", body.roles())).commit(() -> {
                grants.requireMayGive(caller, body.roles());
                var user = newUsers.add(newcomer, UserStatus.INVITED, caller.user());
                attempt.concerns(user);
                if (invites) {
                    invitations.send(user);
                }
                return user;
            });
        });
    }

    /** Has an invitation mailed again. */
    User invite(UUID userId) {
        var caller = Caller.current();
        var user = users.get(caller.tenant(), userId);
        return attempts.at(caller.tenant(), "USER_INVITED", user.name(), attempt -> {
            grants.requireMayChange(caller, user);
            return attempt.commit(() -> {
                invitations.send(user);
                return user;
            });
        });
    }

    User replace(UUID userId, Seen seen, ReplaceUser body) {
        var caller = Caller.current();
        var user = users.get(caller.tenant(), userId);
        return attempts.at(caller.tenant(), "USER_CHANGED", user.name(), attempt -> {
            seen.mustBe(user);
            grants.requireMayChange(caller, user);
            if (!Objects.equals(body.branchId(), user.branchId())) {
                requireBranch(caller, body.branchId());
            }
            var change = user.change()
                    .displayName(body.displayName().strip())
                    .email(PeopleBodies.email(body.email()))
                    .phone(phones.read(PeopleBodies.trimmed(body.phone())))
                    .nationalId(PeopleBodies.trimmed(body.nationalId()))
                    .branchId(body.branchId());
            return attempt.note("fields", change.fields()).commit(() -> keep(change, caller));
        });
    }

    /** Nobody works at another tenant's branch, or at one that is closed. */
    private void requireBranch(Caller caller, @Nullable UUID branch) {
        if (branch != null && !branches.isActive(caller.tenant(), branch)) {
            throw ApiProblem.field("branchId", ApiError.VALUE_NOT_ALLOWED, "There is no such branch that is open.");
        }
    }

    private User keep(UserChange change, Caller caller) {
        var before = change.before();
        var user = users.keep(change, caller.user());
        if (!user.email().equals(before.email())) {
            // What was sent to the old address leads nowhere any more, and its owner learns of it.
            withdrawAll(user);
            outbox.queue(Errand.of(user.tenant(), MessageKind.EMAIL_CHANGED.name(), user.userId(), before.email()));
        }
        return user;
    }

    /** Gives a user other roles; what he may do is looked up anew at his next request. */
    User replaceRoles(UUID userId, Seen seen, List<String> roles) {
        var caller = Caller.current();
        var user = users.get(caller.tenant(), userId);
        return attempts.at(caller.tenant(), "ROLES_CHANGED", user.name(), attempt -> {
            attempt.note("from", String.join(", ", user.roles())).note("to", String.join(", ", roles));
            seen.mustBe(user);
            if (user.userId().equals(caller.userId())) {
                throw new ApiProblem(ApiError.OWN_ROLES, ApiError.OWN_ROLES.meaning());
            }
            grants.requireMayChange(caller, user);
            return attempt.commit(() -> {
                grants.requireMayGive(caller, roles);
                if (!grants.administers(user.tenant(), roles)) {
                    grants.requireAnotherAdministrator(user);
                }
                return users.keep(user.change().roles(roles), caller.user());
            });
        });
    }

    /** Shuts a user out from his next request on; somebody who is out already stays as he is. */
    User deactivate(UUID userId, Seen seen, @Nullable String reason) {
        var caller = Caller.current();
        var user = users.get(caller.tenant(), userId);
        return attempts.at(caller.tenant(), "USER_DEACTIVATED", user.name(), attempt -> {
            seen.mustBe(user);
            grants.requireMayChange(caller, user);
            attempt.note("reason", reason == null ? "" : reason);
            return attempt.commit(() -> {
                if (user.is(UserStatus.DEACTIVATED)) {
                    return user;
                }
                grants.requireAnotherAdministrator(user);
                withdrawAll(user);
                sessions.endAll(userId, SessionEnd.DEACTIVATED, null);
                apiKeys.revokeThoseOf(user.tenant(), user.name());
                return users.keep(user.change().status(UserStatus.DEACTIVATED), caller.user());
            });
        });
    }

    /** Lets a user in again, as far as he had come before. */
    User reactivate(UUID userId, Seen seen, @Nullable String reason) {
        var caller = Caller.current();
        var user = users.get(caller.tenant(), userId);
        return attempts.at(caller.tenant(), "USER_REACTIVATED", user.name(), attempt -> {
            seen.mustBe(user);
            grants.requireMayChange(caller, user);
            attempt.note("reason", reason == null ? "" : reason);
            return attempt.commit(() -> user.is(UserStatus.DEACTIVATED)
                    ? users.keep(user.change().status(statusOf(user)), caller.user())
                    : user);
        });
    }

    private UserStatus statusOf(User user) {
        if (users.passwordHash(user.userId()) == null) {
            return UserStatus.INVITED;
        }
        return user.emailVerifiedAt() == null ? UserStatus.UNVERIFIED : UserStatus.ACTIVE;
    }

    private void withdrawAll(User user) {
        for (var purpose : Purpose.values()) {
            proofs.withdraw(user.userId(), purpose);
        }
    }
}
