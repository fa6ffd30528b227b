package org.claimtrail.api.secrets;

import java.nio.file.Path;
import org.claimtrail.api.runtime.StartupProblem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where the key-encryption keys come from. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

    @Bean
    KeyEncryption keyEncryption(
            SecretsProperties properties, Environment environment, @Value("${claimtrail.data-dir:data}") Path dataDir) {
        if (!properties.keys().isEmpty()) {
            return KeyEncryption.of(properties);
        }
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            throw new StartupProblem(
                    "No key is given to encrypt the tenants' secrets with.",
                    "Set claimtrail.secrets.keys.<name> to 32 random bytes in Base64, from a secret store; all"
                            + " instances need the same.");
        }
        return KeyEncryption.of(KeyFile.in(dataDir));
    }
}
