package org.claimtrail.api.secrets;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that the tenants' own keys are encrypted with.
 *
 * @param keys 32 random bytes each, in Base64, by names of the operator's choice; give them from a secret store
 * @param current the name of the one to encrypt with; the others only open what was encrypted with them
 */
@ConfigurationProperties("claimtrail.secrets")
record SecretsProperties(
        @DefaultValue Map<String, String> keys, @Nullable String current) {

    SecretsProperties {
        keys = Map.copyOf(keys);
    }

    /** Without the keys: this ends up in logs. */
    @Override
    public String toString() {
        return "SecretsProperties[" + keys.keySet() + ", current " + current + "]";
    }
}
