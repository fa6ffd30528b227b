package org.claimtrail.api.people.passwords;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.FieldFault;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id, compares them, and says which are not good enough (NIST SP 800-63B-4). */
@Component
public final class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final PasswordProperties properties;
    private final Argon2PasswordEncoder argon;
    private final Strength strength;
    private final Semaphore turns;
    private final String nobodys;

    Passwords(PasswordProperties properties) {
        this.properties = properties;
        this.argon =
                new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, properties.memory(), properties.iterations());
        this.strength = new Strength(properties.entropy());
        this.turns = new Semaphore(properties.atOnce(), true);
        var unknown = new byte[HASH_BYTES];
        new SecureRandom().nextBytes(unknown);
        this.nobodys = encode(Base64.getEncoder().encodeToString(unknown));
    }

    /** What is kept of a password; it carries its salt and its cost. */
    public String hash(CharSequence raw) {
        var normal = normal(raw);
        return inTurn(() -> encode(normal));
    }

    /**
     * Whether this is the password that was kept.
     *
     * @param hash what was kept; null when there is nobody, or nobody with a password, which takes the same time
     */
    public boolean matches(CharSequence raw, @Nullable String hash) {
        // What is longer than any password can be is not worth the work that depends on its length.
        var isTooLong = raw.length() > 2 * PasswordProperties.LONGEST;
        var typed = isTooLong ? "" : normal(raw);
        var isSame = inTurn(() -> argon.matches(typed, hash == null ? nobodys : hash));
        return isSame && hash != null && !isTooLong;
    }

    /** Whether what was kept cost less than it does now: hash it anew when the password is next known. */
    public boolean isOutdated(String hash) {
        return argon.upgradeEncoding(hash);
    }

    /**
     * What is wrong with a new password; there are no rules on kinds of characters.
     *
     * @param field the field that it stands in
     * @param context what others know of its owner, such as his names, his e-mail address and his company
     */
    public List<FieldFault> faults(String field, CharSequence raw, Collection<String> context) {
        var length = Character.codePointCount(raw, 0, raw.length());
        if (length > PasswordProperties.LONGEST) {
            return List.of(fault(
                    field,
                    ApiError.PASSWORD_TOO_LONG,
                    "has " + length + " characters, more than " + PasswordProperties.LONGEST + "."));
        }
        var normal = normal(raw);
        var faults = new ArrayList<FieldFault>();
        if (normal.codePointCount(0, normal.length()) < properties.shortest()) {
            faults.add(fault(
                    field,
                    ApiError.PASSWORD_TOO_SHORT,
                    "must have at least " + properties.shortest()
                            + " characters; a few words that do not belong together are a good one."));
        }
        var weakness = inTurn(() -> strength.weakness(normal, context));
        if (weakness != null) {
            faults.add(fault(field, ApiError.PASSWORD_GUESSABLE, weakness));
        }
        return faults;
    }

    /** Refuses a new password that is not good enough, or that was typed differently the second time. */
    public void require(NewPassword chosen, Collection<String> context) {
        var faults = new ArrayList<>(faults(NewPassword.FIELD, chosen.password(), context));
        if (!chosen.password().equals(chosen.passwordAgain())) {
            faults.add(fault(NewPassword.FIELD_AGAIN, ApiError.PASSWORDS_DIFFER, "is not the same as password."));
        }
        if (!faults.isEmpty()) {
            var first = faults.getFirst();
            throw new ApiProblem(
                    ApiError.valueOf(first.code()),
                    first.field() + " " + first.message(),
                    faults.toArray(FieldFault[]::new));
        }
    }

    /** One password can be typed in several ways that look the same; they are one (NFKC, as NIST recommends). */
    private static String normal(CharSequence raw) {
        return Normalizer.normalize(raw, Normalizer.Form.NFKC);
    }

    private String encode(String normal) {
        var encoded = argon.encode(normal);
        if (encoded == null) {
            throw new IllegalStateException("A password has a hash");
        }
        return encoded;
    }

    /** So many at once and no more, however many log in: each takes its memory and a processor. */
    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(properties.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ApiProblem(ApiError.UNAVAILABLE, "Too many passwords are being checked: try again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiProblem(ApiError.UNAVAILABLE, "The server is stopping.", e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static FieldFault fault(String field, ApiError error, String message) {
        return new FieldFault(field, error.name(), message);
    }
}
