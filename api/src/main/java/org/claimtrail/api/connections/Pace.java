package org.claimtrail.api.connections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slow somebody may be who sends us something.
 *
 * @param headers how long all of a request's headers may take
 * @param grace how long a body may take before its rate counts
 * @param perSecond how much of a body must have come for each second after that
 * @param leftovers how long the rest of a body is read that nobody wants, so that its sender sees the answer
 */
@ConfigurationProperties("claimtrail.http.pace")
public record Pace(
        @DefaultValue("10s") Duration headers,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("4KB") DataSize perSecond,
        @DefaultValue("5s") Duration leftovers) {

    public Pace {
        if (!isPositive(headers) || !isPositive(grace) || !isPositive(leftovers) || perSecond.toBytes() <= 0) {
            throw new IllegalArgumentException("claimtrail.http.pace holds durations and a rate above zero");
        }
    }

    private static boolean isPositive(Duration duration) {
        return duration.isPositive();
    }

    /** Whether a body of which so much has come in so long is too slow. */
    boolean isTooSlow(long bytes, long nanos) {
        return nanos > grace.toNanos() + bytes * Duration.ofSeconds(1).toNanos() / perSecond.toBytes();
    }
}
