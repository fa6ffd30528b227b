package org.claimtrail.api.secrets;

import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;

/**
 * Seals with a key of the tenant's own. What is sealed says with which generation of it, so that old secrets stay readable
 * when a new generation begins.
 */
@Component
final class EnvelopeSecretBox implements SecretBox {

    private static final byte FORM = 1;
    private static final int PREFIX = 1 + Integer.BYTES;

    private final TenantKeys keys;

    EnvelopeSecretBox(TenantKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(String tenant, String purpose, byte[] plain) {
        var key = keys.current(tenant);
        var sealed = Aead.encrypt(key.key(), context(tenant, purpose, key.generation()), plain);
        return ByteBuffer.allocate(PREFIX + sealed.length)
                .put(FORM)
                .putInt(key.generation())
                .put(sealed)
                .array();
    }

    @Override
    public byte[] open(String tenant, String purpose, byte[] sealed) {
        if (sealed.length < PREFIX || sealed[0] != FORM) {
            throw new SecretUnreadable("It does not have the form of a secret that was sealed here");
        }
        var generation = ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt();
        var content = new byte[sealed.length - PREFIX];
        System.arraycopy(sealed, PREFIX, content, 0, content.length);
        return Aead.decrypt(keys.of(tenant, generation).key(), context(tenant, purpose, generation), content);
    }

    private static byte[] context(String tenant, String purpose, int generation) {
        return Aead.context("claimtrail secret", tenant, purpose, Integer.toString(generation));
    }
}
