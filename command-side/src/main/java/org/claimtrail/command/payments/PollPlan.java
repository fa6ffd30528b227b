package org.claimtrail.command.payments;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the bank is asked what has become of an order.
 *
 * @param pollAfter the wait before each question; after the last one a person takes over
 */
@ConfigurationProperties("claimtrail.bank-transfer.polling")
record PollPlan(
        @DefaultValue({"5m", "1h", "1d", "1d", "1d", "1d", "1d"})
        List<Duration> pollAfter) {

    PollPlan {
        pollAfter = List.copyOf(pollAfter);
    }

    /** The wait before the next question; empty when the plan is at its end. */
    Optional<Duration> waitBefore(int polls) {
        return polls < pollAfter.size() ? Optional.of(pollAfter.get(polls)) : Optional.empty();
    }
}
