package org.claimtrail.api.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The demo's users, who all have one password that everybody knows.
 *
 * @param enabled whether there are any
 */
@Validated
@ConfigurationProperties("claimtrail.demo")
record DemoProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("") String password,
        @DefaultValue List<@Valid User> users) {

    /** A demo user. */
    record User(
            @NotBlank String user,
            @NotBlank String email,
            @NotBlank String displayName,
            @NotBlank String tenant,
            @NotEmpty List<@NotBlank String> roles) {}
}
