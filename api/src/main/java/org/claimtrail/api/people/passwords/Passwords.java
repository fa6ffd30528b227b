package org.claimtrail.api.people.passwords;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps passwords as Argon2id digests. */
@Component
public class Passwords {

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY, PASSES);
    private final String nobody = String.valueOf(encoder.encode("nobody has this password"));

    /** The digest that is kept. */
    public String hash(CharSequence raw) {
        return String.valueOf(encoder.encode(raw));
    }

    /** Whether the password is the one with the digest; takes as long when there is none. */
    public boolean matches(CharSequence raw, @Nullable String hash) {
        return encoder.matches(raw, hash == null ? nobody : hash) && hash != null;
    }

    /** Whether what was kept cost less than it does now. */
    public boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
