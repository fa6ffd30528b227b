package org.claimtrail.api.sessions;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Another party whose log-in is accepted, by OpenID Connect.
 *
 * @param issuer its address; without it nobody else's tokens are good
 * @param audience what its tokens must be for
 * @param tenant the tenant that all its users belong to
 * @param tenantClaim where no tenant is fixed: the claim that names it
 */
@ConfigurationProperties("claimtrail.oidc")
record OutsideSettings(
        @Nullable String issuer,
        @DefaultValue("claimtrail-api") String audience,
        @Nullable String tenant,
        @DefaultValue("tenant") String tenantClaim) {

    boolean isUsed() {
        return issuer != null && !issuer.isBlank();
    }
}
