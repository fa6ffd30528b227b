package org.claimtrail.api.sessions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.claimtrail.api.people.passwords.Passwords;
import org.claimtrail.api.security.Origin;
import org.claimtrail.api.security.Origins;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityEntry.Outcome;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Logs people in. Whoever is unknown, has the wrong password or is locked goes the same way, statement by statement, and hears
 * the same.
 */
@Component
class LogIn {

    static final Duration CHALLENGE = Duration.ofMinutes(5);
    private static final int STRIPES = 256;

    private final Persons persons;
    private final Passwords passwords;
    private final Lockouts lockouts;
    private final SecondFactors factors;
    private final Proofs proofs;
    private final SessionDesk desk;
    private final UnlockMail unlockMail;
    private final SecurityLog log;
    private final Origins origins;
    private final Clock clock;

    private final List<ReentrantLock> stripes =
            IntStream.range(0, STRIPES).mapToObj(index -> new ReentrantLock()).toList();

    LogIn(
            Persons persons,
            Passwords passwords,
            Lockouts lockouts,
            SecondFactors factors,
            Proofs proofs,
            SessionDesk desk,
            UnlockMail unlockMail,
            SecurityLog log,
            Origins origins,
            Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.lockouts = lockouts;
        this.factors = factors;
        this.proofs = proofs;
        this.desk = desk;
        this.unlockMail = unlockMail;
        this.log = log;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * What somebody logs in with.
     *
     * @param code a code of his second factor, if he sends it along
     * @param device what he calls the device
     */
    record Credentials(
            String tenant,
            String email,
            String password,
            @Nullable String code,
            @Nullable String device) {}

    /** Of several attempts on one account at once, one is looked at after the other. */
    LogInAnswer logIn(Credentials given) {
        var account = given.tenant() + "/" + given.email().strip().toLowerCase(Locale.ROOT);
        var stripe = stripes.get(Math.floorMod(account.hashCode(), STRIPES));
        stripe.lock();
        try {
            return attempt(given, origins.current());
        } finally {
            stripe.unlock();
        }
    }

    private LogInAnswer attempt(Credentials given, Origin origin) {
        var attempt = lockouts.begin(given.tenant(), given.email());
        var found = persons.find(given.tenant(), given.email());
        var person = found.person();
        var isRight = passwords.matches(
                given.password(), person == null || !person.canLogIn() ? null : person.passwordHash());
        var known = isRight ? person : null;
        // Asked also where nobody is known, because the answer must not come sooner.
        var hasCode = given.code() != null && factors.accepts(known == null ? null : known.id(), given.code());
        if (known == null || (attempt.isLocked() && !hasCode)) {
            throw refused(found, attempt, origin);
        }
        var answer = accepted(known, given, origin, hasCode);
        renew(known, given.password());
        return answer;
    }

    /** What was kept when hashing cost less is kept anew now that the password is known. */
    private void renew(Person person, String password) {
        if (person.passwordHash() != null && passwords.isOutdated(person.passwordHash())) {
            persons.keep(person.id(), person.passwordHash(), passwords.hash(password));
        }
    }

    private LogInAnswer accepted(Person person, Credentials given, Origin origin, boolean hasCode) {
        var isConfirmed = factors.state(person.id()) == SecondFactors.State.CONFIRMED;
        if (!person.isVerified()) {
            lockouts.undo(given.tenant(), given.email());
            log.record(entry(person, Outcome.REFUSED, Map.of("reason", "UNVERIFIED")), origin);
            throw new ApiProblem(ApiError.EMAIL_UNVERIFIED, ApiError.EMAIL_UNVERIFIED.meaning());
        }
        if (isConfirmed && given.code() != null && !hasCode) {
            log.record(entry(person, Outcome.REFUSED, Map.of("reason", "SECOND_FACTOR")), origin);
            throw new ApiProblem(ApiError.SECOND_FACTOR_REFUSED, ApiError.SECOND_FACTOR_REFUSED.meaning());
        }
        if (isConfirmed ? !hasCode : factors.isRequired(person)) {
            lockouts.undo(given.tenant(), given.email());
            return challenge(person, isConfirmed);
        }
        return desk.open(person, given.device(), isConfirmed, null);
    }

    private LogInAnswer challenge(Person person, boolean isEnrolled) {
        var token = proofs.issue(Proofs.Purpose.SECOND_FACTOR, person.id(), CHALLENGE);
        return new LogInAnswer(
                isEnrolled
                        ? LogInAnswer.Status.SECOND_FACTOR_REQUIRED
                        : LogInAnswer.Status.SECOND_FACTOR_ENROLMENT_REQUIRED,
                null,
                token,
                clock.instant().plus(CHALLENGE),
                null);
    }

    private ApiProblem refused(Persons.Found found, Lockouts.Attempt attempt, Origin origin) {
        var person = found.person();
        var reason = attempt.isLocked() ? "LOCKED" : person == null ? "UNKNOWN" : "WRONG";
        lockouts.refused(origin.address());
        log.record(
                new SecurityEntry(
                        found.tenant(),
                        null,
                        "LOGIN",
                        Outcome.REFUSED,
                        person == null ? null : person.name(),
                        Map.of("reason", reason)),
                origin);
        if (attempt.locksNow()) {
            unlockMail.later(person);
        }
        return new ApiProblem(ApiError.LOGIN_REFUSED, ApiError.LOGIN_REFUSED.meaning());
    }

    private static SecurityEntry entry(Person person, Outcome outcome, Map<String, String> details) {
        return new SecurityEntry(person.tenant(), person.name(), "LOGIN", outcome, person.name(), details);
    }

    /** The second step, with the challenge of the first. */
    LogInAnswer secondStep(String challenge, String code, @Nullable String device) {
        var person = personOf(challenge);
        if (!factors.accepts(person.id(), code)) {
            proofs.failed(challenge);
            lockouts.refused(origins.current().address());
            log.record(entry(person, Outcome.REFUSED, Map.of("reason", "SECOND_FACTOR")));
            throw wrongCode();
        }
        if (!proofs.use(challenge)) {
            throw wrongCode();
        }
        var codes = factors.state(person.id()) == SecondFactors.State.PENDING ? factors.confirm(person.id()) : null;
        if (codes != null) {
            log.record(done(person, "SECOND_FACTOR_CONFIRMED"));
        }
        return desk.open(person, device, true, codes);
    }

    /** A secret for somebody who must have a second factor and has none yet. */
    Enrolment enrol(String challenge) {
        var person = personOf(challenge);
        var enrolment = factors.enrol(person);
        log.record(done(person, "SECOND_FACTOR_ENROLLED"));
        return enrolment;
    }

    /** Makes sure that it is still the same person who asks. Guesses count as at log-in. */
    void confirm(Person person, String password) {
        var attempt = lockouts.begin(person.tenant(), person.email());
        if (!passwords.matches(password, person.passwordHash()) || attempt.isLocked()) {
            log.record(SecurityEntry.refused("PASSWORD_CONFIRMED", person.name(), Map.of()));
            throw new ApiProblem(ApiError.PASSWORD_REFUSED, ApiError.PASSWORD_REFUSED.meaning());
        }
        lockouts.undo(person.tenant(), person.email());
    }

    /** Opens an account that was locked, for whoever got the mail. */
    void unlock(String token) {
        var person = proofs.owner(Proofs.Purpose.UNLOCK, token).flatMap(persons::find);
        if (person.isEmpty() || !proofs.use(token)) {
            lockouts.refused(origins.current().address());
            log.record(new SecurityEntry(null, null, "UNLOCKED", Outcome.REFUSED, null, Map.of()));
            throw new ApiProblem(ApiError.LINK_INVALID, ApiError.LINK_INVALID.meaning());
        }
        lockouts.clear(person.get().tenant(), person.get().email());
        log.record(done(person.get(), "UNLOCKED"));
    }

    private Person personOf(String challenge) {
        return proofs.owner(Proofs.Purpose.SECOND_FACTOR, challenge)
                .flatMap(persons::find)
                .filter(Person::canLogIn)
                .orElseThrow(() -> {
                    log.record(new SecurityEntry(
                            null, null, "LOGIN", Outcome.REFUSED, null, Map.of("reason", "CHALLENGE")));
                    return wrongCode();
                });
    }

    private static SecurityEntry done(Person person, String action) {
        return new SecurityEntry(person.tenant(), person.name(), action, Outcome.DONE, person.name(), Map.of());
    }

    private static ApiProblem wrongCode() {
        return new ApiProblem(ApiError.SECOND_FACTOR_REFUSED, ApiError.SECOND_FACTOR_REFUSED.meaning());
    }
}
