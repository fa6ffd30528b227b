package org.claimtrail.api.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people come in.
 *
 * @param selfRegistration whether somebody may register who was not invited
 * @param region the country whose phone numbers may be written without their country code
 * @param publicUrl where this API is reached from outside, for mails that lead to it
 * @param pages where a front end takes the links in mails; without a page a mail says what to send to the API
 */
@Validated
@ConfigurationProperties("claimtrail.people")
record PeopleProperties(
        @DefaultValue("true") boolean selfRegistration,

        @DefaultValue("KE") @NotBlank @Pattern(regexp = "[A-Z]{2}") String region,

        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue Pages pages,
        @DefaultValue Validity validity) {

    /** Addresses of pages, each with {@code {token}} where the token goes. */
    record Pages(
            @Nullable String invitation,
            @Nullable String verifyEmail,
            @Nullable String resetPassword) {}

    /** How long links and codes are good for, counted from when they are sent. */
    record Validity(
            @DefaultValue("7d") Duration invitation,
            @DefaultValue("24h") Duration verifyEmail,
            @DefaultValue("30m") Duration resetPassword,
            @DefaultValue("10m") Duration verifyPhone) {}
}
