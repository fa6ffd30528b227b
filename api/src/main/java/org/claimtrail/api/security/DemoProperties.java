package org.claimtrail.api.security;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The demo's users and their bearer tokens; they stand in for a log-in and are known to everybody.
 *
 * @param enabled whether their tokens are accepted at all
 */
@Validated
@ConfigurationProperties("claimtrail.demo")
public record DemoProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue List<@Valid User> users) {

    /** A demo user. */
    public record User(
            @NotBlank String token,
            @NotBlank String user,
            @NotBlank String displayName,
            @NotBlank String tenant,
            @NotEmpty List<@NotBlank String> roles) {}
}
