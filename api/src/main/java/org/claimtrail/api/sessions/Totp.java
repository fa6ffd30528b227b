package org.claimtrail.api.sessions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow from a shared secret and the time: RFC 6238 with SHA-1, six digits and steps of thirty seconds. */
final class Totp {

    static final int SECRET_BYTES = 20;
    private static final long STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    /** The step whose code it is: this one, the last, or the next, because clocks differ. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now) {
        var step = step(now);
        return LongStream.of(step, step - 1, step + 1)
                .filter(candidate -> equal(code(secret, candidate), code))
                .findFirst();
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            // RFC 4226, section 5.3: the last four bits say where the thirty-one that count begin.
            var offset = digest[digest.length - 1] & 0xf;
            var number = ByteBuffer.wrap(digest).getInt(offset) & 0x7fff_ffff;
            return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
