package org.claimtrail.api.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages to people are sent; the mail server itself is configured by {@code spring.mail}.
 *
 * @param from the address that mail comes from
 * @param folder where mail and text messages are put that no server takes
 * @param most how many messages of one kind one address gets within a time
 * @param within that time; less than links are good for, so that who uses it up for another leaves him one that works
 * @param firstRetry how long to wait after the first failure; each further one doubles it, up to an hour
 * @param retries how many failures until a message is given up
 * @param retention how long it is remembered what was sent to whom
 */
@Validated
@ConfigurationProperties("claimtrail.mail")
record MailProperties(
        @DefaultValue("claimtrail@localhost") @NotBlank @Email String from,

        @DefaultValue("data/outbox") Path folder,
        @DefaultValue("5") @Min(1) int most,
        @DefaultValue("15m") Duration within,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("14") @Min(0) int retries,
        @DefaultValue("30d") Duration retention) {

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many failures, counted from 1. */
    Duration retryAfter(int failures) {
        var wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
