package org.claimtrail.api.people;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.api.mail.Errand;
import org.claimtrail.api.mail.Letter;
import org.claimtrail.api.mail.LetterWriter;
import org.claimtrail.api.people.PeopleProofs.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what people get about their account. A link is made here, when the message is sent, and kept nowhere. */
@Component
final class PeopleLetters implements LetterWriter {

    private final Users users;
    private final PeopleProofs proofs;
    private final PeopleProperties properties;

    PeopleLetters(Users users, PeopleProofs proofs, PeopleProperties properties) {
        this.users = users;
        this.proofs = proofs;
        this.properties = properties;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(MessageKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Letter> write(Errand errand) {
        var kind = MessageKind.valueOf(errand.kind());
        return addressee(errand)
                .filter(user -> kind.isFor(user, errand.recipient()))
                .map(user -> write(kind, user, errand));
    }

    /** Whose account it is; who asked for a reset named an address only, and there may be nobody who has it. */
    private Optional<User> addressee(Errand errand) {
        return errand.userId() == null
                ? users.byEmail(errand.tenant(), errand.recipient())
                : users.find(errand.tenant(), errand.userId());
    }

    private Letter write(MessageKind kind, User user, Errand errand) {
        var to = errand.recipient();
        var values = new HashMap<>(errand.facts());
        values.put("displayName", user.displayName());
        values.put("tenant", user.tenant());
        return switch (kind) {
            case INVITATION, VERIFY_EMAIL, RESET_PASSWORD -> {
                addLink(linkOf(kind), Proof.of(user, to), values);
                yield Letter.mail(to, kind.name(), values);
            }
            case ALREADY_REGISTERED, PASSWORD_CHANGED, EMAIL_CHANGED -> Letter.mail(to, kind.name(), values);
            case VERIFY_PHONE -> {
                var validity = properties.validity().verifyPhone();
                values.put("code", proofs.issueCode(Purpose.VERIFY_PHONE, Proof.of(user, to), validity));
                values.put("validity", words(validity));
                yield Letter.textMessage(to, kind.name(), values);
            }
        };
    }

    /** A link to a page of the installation's own; without one, the token and where to send it. */
    private void addLink(Link link, Proof proof, Map<String, String> values) {
        var token = proofs.issueToken(link.purpose(), proof, link.validity());
        var page = link.page();
        values.put("validity", words(link.validity()));
        values.put(
                "how",
                page == null || page.isBlank()
                        ? "Send this token to POST " + properties.publicUrl() + "/api/v1/" + link.operation() + ":"
                        : "Open this address:");
        values.put("link", page == null || page.isBlank() ? token : page.replace("{token}", token));
    }

    private Link linkOf(MessageKind kind) {
        var pages = properties.pages();
        var validity = properties.validity();
        return switch (kind) {
            case INVITATION ->
                new Link(Purpose.INVITATION, validity.invitation(), pages.invitation(), "invitations/acceptance");
            case VERIFY_EMAIL ->
                new Link(
                        Purpose.VERIFY_EMAIL,
                        validity.verifyEmail(),
                        pages.verifyEmail(),
                        "email-verifications/confirmation");
            case RESET_PASSWORD ->
                new Link(
                        Purpose.RESET_PASSWORD,
                        validity.resetPassword(),
                        pages.resetPassword(),
                        "password-resets/confirmation");
            case VERIFY_PHONE, ALREADY_REGISTERED, PASSWORD_CHANGED, EMAIL_CHANGED ->
                throw new IllegalArgumentException(kind + " has no link");
        };
    }

    private record Link(
            Purpose purpose, Duration validity, @Nullable String page, String operation) {}

    private static String words(Duration validity) {
        if (validity.toHours() >= 48) {
            return validity.toDays() + " days";
        }
        return validity.toMinutes() >= 120 ? validity.toHours() + " hours" : validity.toMinutes() + " minutes";
    }
}
