package org.claimtrail.command.parametric;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Checks what the provider of an index has signed. */
final class ProviderSignature {

    private static final String ALGORITHM = "Ed25519";

    private ProviderSignature() {}

    /** Whether it is a key that signatures can be checked with. */
    static boolean isKey(String key) {
        return key(key).isPresent();
    }

    /** Whether the owner of the key has signed the text. */
    static boolean isBy(String key, String text, String signature) {
        return key(key).filter(known -> verifies(known, text, signature)).isPresent();
    }

    private static boolean verifies(PublicKey key, String text, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            // Whatever is no signature at all is not his either.
            return false;
        }
    }

    private static Optional<PublicKey> key(String key) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
            return Optional.of(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform of today has " + ALGORITHM, e);
        } catch (InvalidKeySpecException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
