package org.claimtrail.command.processes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient processes are with technical faults.
 *
 * @param firstRetry how long to wait after the first failure; each further one doubles it
 * @param longestRetry the longest wait
 * @param retries how many failures in a row before the job is parked
 * @param commandTimeout how long to wait for the answer to a command
 */
@ConfigurationProperties("claimtrail.processes")
public record ProcessSettings(
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("15m") Duration longestRetry,
        @DefaultValue("14") int retries,
        @DefaultValue("60s") Duration commandTimeout) {

    /** The wait after so many failures in a row, counted from 1. */
    Duration retryAfter(int failures) {
        // Beyond 2^30 any first wait has passed the longest one.
        var wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, 30));
        return wait.compareTo(longestRetry) > 0 ? longestRetry : wait;
    }
}
