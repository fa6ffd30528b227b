package org.claimtrail.api.secrets;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import org.claimtrail.api.runtime.StartupProblem;

/** The key-encryption keys: they wrap the tenants' keys, and are never in the database themselves. */
final class KeyEncryption {

    private static final String FORM = "Give 32 random bytes in Base64, such as \"openssl rand -base64 32\" prints.";

    private final Map<String, SecretKey> keys;
    private final String current;

    private KeyEncryption(Map<String, SecretKey> keys, String current) {
        this.keys = Map.copyOf(keys);
        this.current = current;
    }

    /**
     * The keys of a configuration.
     *
     * @throws StartupProblem when one is no key, or it is not said which is the current one
     */
    static KeyEncryption of(SecretsProperties properties) {
        var keys = new HashMap<String, SecretKey>();
        properties.keys().forEach((name, text) -> keys.put(name, key(name, text)));
        var current = properties.current();
        if (current == null) {
            if (keys.size() != 1) {
                throw new StartupProblem(
                        "There are several keys in claimtrail.secrets.keys, and none is said to be the current one.",
                        "Name it with claimtrail.secrets.current.");
            }
            return new KeyEncryption(keys, keys.keySet().iterator().next());
        }
        if (!keys.containsKey(current)) {
            throw new StartupProblem(
                    "claimtrail.secrets.current names " + current + ", which is none of claimtrail.secrets.keys.",
                    "Give the key, or name one of " + keys.keySet() + ".");
        }
        return new KeyEncryption(keys, current);
    }

    private static SecretKey key(String name, String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            // Neither the text nor the decoder's complaint, which cites it.
            throw new StartupProblem("claimtrail.secrets.keys." + name + " is not Base64.", FORM);
        }
        if (bytes.length != Aead.KEY_BYTES) {
            throw new StartupProblem(
                    "claimtrail.secrets.keys." + name + " has " + bytes.length + " bytes, not " + Aead.KEY_BYTES + ".",
                    FORM);
        }
        return Aead.key(bytes);
    }

    String current() {
        return current;
    }

    Set<String> names() {
        return keys.keySet();
    }

    byte[] wrap(String tenant, int generation, byte[] dataKey) {
        return Aead.encrypt(named(current), context(tenant, generation), dataKey);
    }

    byte[] unwrap(String tenant, int generation, byte[] wrapped, String wrappedBy) {
        return Aead.decrypt(named(wrappedBy), context(tenant, generation), wrapped);
    }

    private SecretKey named(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new SecretUnreadable("The key-encryption key " + name + " is not configured here");
        }
        return key;
    }

    private static byte[] context(String tenant, int generation) {
        return Aead.context("claimtrail data key", tenant, Integer.toString(generation));
    }
}
