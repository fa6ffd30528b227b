package org.claimtrail.api.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is kept of who did what.
 *
 * @param retention how long it is kept at least; a month goes once all of it is older
 * @param queue how many entries may wait to be written
 * @param patience how long a request waits for room in the queue before its entry goes to the application's log instead
 * @param impersonalReads permissions to read what is no personal data; whatever else is read is recorded
 */
@Validated
@ConfigurationProperties("claimtrail.activity")
record ActivityProperties(
        @DefaultValue("400d") Duration retention,
        @Min(1) @Max(1_000_000) @DefaultValue("20000") int queue,
        @DefaultValue("2s") Duration patience,

        @DefaultValue({
            "public",
            "dashboard:read",
            "operations:read",
            "settings:read",
            "roles:read",
            "permissions:read",
            "branches:read",
            "tenants:read"
        })
        Set<String> impersonalReads) {}
