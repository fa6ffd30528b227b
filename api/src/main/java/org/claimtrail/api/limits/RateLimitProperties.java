package org.claimtrail.api.limits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many requests are taken from whom.
 *
 * @param logInPaths what is asked before anybody is known, and costs most
 * @param exemptAddresses networks whose address says nothing of who asks: this machine, or the proxy on it
 * @param patience how long a request waits for the shared count before this instance counts alone
 */
@Validated
@ConfigurationProperties("claimtrail.rate-limits")
record RateLimitProperties(
        @DefaultValue("true") boolean enabled,
        @Valid @DefaultValue PerMinute perMinute,

        @DefaultValue({
            "/api/v1/sessions",
            "/api/v1/sessions/second-factor",
            "/api/v1/sessions/unlocking",
            "/api/v1/registrations",
            "/api/v1/invitations/**",
            "/api/v1/password-resets/**",
            "/api/v1/email-verifications/**",
            "/api/v1/phone-verifications/**"
        })
        List<String> logInPaths,

        @DefaultValue({"127.0.0.0/8", "::1"}) List<String> exemptAddresses,
        @DefaultValue("500ms") Duration patience) {

    /**
     * How many requests a minute, and at most at once.
     *
     * @param address from one address, whoever asks
     * @param anonymous from one address, of those who do not say who they are
     * @param logIn from one address, to log in, register, or prove something
     * @param user from one person or key
     * @param tenant from all people and keys of a tenant together
     */
    record PerMinute(
            @Min(1) @Max(HIGHEST) @DefaultValue("12000") long address,
            @Min(1) @Max(HIGHEST) @DefaultValue("300") long anonymous,
            @Min(1) @Max(HIGHEST) @DefaultValue("60") long logIn,
            @Min(1) @Max(HIGHEST) @DefaultValue("6000") long user,
            @Min(1) @Max(HIGHEST) @DefaultValue("60000") long tenant) {

        private static final long HIGHEST = 100_000_000;
    }
}
