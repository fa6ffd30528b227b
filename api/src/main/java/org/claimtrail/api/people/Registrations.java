package org.claimtrail.api.people;

import java.util.List;
import java.util.Optional;
import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Outbox;
import org.claimtrail.api.people.NewUsers.Newcomer;
import org.claimtrail.api.people.PeopleBodies.Register;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets customers in who were not invited; to him who asks it says nothing of who is in already. */
@Component
final class Registrations {

    private static final List<String> ROLES = List.of("customer");

    private final Users users;
    private final NewUsers newUsers;
    private final Phones phones;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Attempts attempts;
    private final PeopleProperties properties;
    private final JdbcClient jdbc;

    Registrations(
            Users users,
            NewUsers newUsers,
            Phones phones,
            Passwords passwords,
            Outbox outbox,
            Attempts attempts,
            PeopleProperties properties,
            JdbcClient jdbc) {
        this.users = users;
        this.newUsers = newUsers;
        this.phones = phones;
        this.passwords = passwords;
        this.outbox = outbox;
        this.attempts = attempts;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    Underway register(Register body) {
        var email = PeopleBodies.email(body.email());
        var tenant = openTenant(body.tenant());
        return attempts.at(tenant.orElse(null), "REGISTERED", email, attempt -> {
            if (tenant.isEmpty()) {
                throw new ApiProblem(ApiError.REGISTRATION_CLOSED, ApiError.REGISTRATION_CLOSED.meaning());
            }
            var phone = phones.read(PeopleBodies.trimmed(body.phone()));
            passwords.require(body, List.of(email, body.displayName(), tenant.get(), phone == null ? "" : phone));
            // Known or not, the same work is done, so that the time tells nothing either.
            var hash = passwords.hash(body.password());
            var newcomer = new Newcomer(tenant.get(), body.displayName().strip(), email, phone, null, ROLES, null);
            return attempt.commit(() -> take(newcomer, hash));
        });
    }

    private Underway take(Newcomer newcomer, String hash) {
        newUsers.tryToAdd(newcomer, UserStatus.UNVERIFIED, null)
                .ifPresentOrElse(
                        user -> {
                            users.setPassword(user.userId(), hash);
                            tell(MessageKind.VERIFY_EMAIL, user);
                        },
                        () -> users.byEmail(newcomer.tenant(), newcomer.email())
                                .ifPresent(known -> meet(known, newcomer, hash)));
        return new Underway(newcomer.email());
    }

    private void meet(User known, Newcomer newcomer, String hash) {
        if (known.is(UserStatus.UNVERIFIED)) {
            again(known, newcomer, hash);
        } else {
            tell(MessageKind.ALREADY_REGISTERED, known);
        }
    }

    /** Whoever came before has proved nothing; what he chose must not be what the owner of the address confirms. */
    private void again(User user, Newcomer newcomer, String hash) {
        var change = user.change().displayName(newcomer.displayName()).phone(newcomer.phone());
        tell(MessageKind.VERIFY_EMAIL, users.keep(change, user.name()));
        users.setPassword(user.userId(), hash);
    }

    private void tell(MessageKind kind, User user) {
        outbox.queue(Errand.of(user.tenant(), kind.name(), user.userId(), user.email()));
    }

    /** Nobody is a customer of those who run the installation. */
    private Optional<String> openTenant(String tenant) {
        return properties.selfRegistration() && !tenant.equals("platform")
                ? jdbc.sql("SELECT tenant FROM tenant WHERE tenant = :tenant AND status = 'ACTIVE'")
                        .param("tenant", tenant)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
