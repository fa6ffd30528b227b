package org.claimtrail.api.people.passwords;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What passwords must be, and what a check of one costs.
 *
 * @param shortest how many characters a password has at least; less than 15 only where everybody has a second factor
 *     (NIST SP 800-63B-4, 3.1.1.2)
 * @param entropy how many bits a guesser must need at least, as nbvcxz estimates them
 * @param memory how many KiB one Argon2id takes
 * @param iterations how often it goes over them
 * @param atOnce how many are computed at the same time: so many times {@code memory} is the most that they take
 * @param patience how long one waits for its turn before the request is put off
 */
@Validated
@ConfigurationProperties("claimtrail.passwords")
record PasswordProperties(
        @DefaultValue("15") @Min(8) @Max(64) int shortest,
        @DefaultValue("40") @Min(0) @Max(200) double entropy,
        @DefaultValue("19456") @Min(1024) @Max(4_194_304) int memory,
        @DefaultValue("2") @Min(1) @Max(100) int iterations,
        @DefaultValue("4") @Min(1) @Max(256) int atOnce,
        @DefaultValue("10s") Duration patience) {

    /** NIST asks for at least 64. */
    static final int LONGEST = 128;
}
