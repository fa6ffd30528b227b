package org.claimtrail.api.sessions;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import org.claimtrail.api.scenario.Desk;

/** What runs on a person's own device. */
final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** The code of this moment. */
    static String code(byte[] secret) {
        return Totp.code(secret, Totp.step(Instant.now()));
    }

    /** The secret that an enrolment shows. */
    static byte[] secret(Desk.Reply enrolment) {
        var out = new ByteArrayOutputStream();
        var buffer = 0;
        var held = 0;
        for (var letter : enrolment.data().path("secret").asString().toCharArray()) {
            buffer = (buffer << 5) | ALPHABET.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                out.write(buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        return out.toByteArray();
    }
}
