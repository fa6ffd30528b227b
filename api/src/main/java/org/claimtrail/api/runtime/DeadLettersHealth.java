package org.claimtrail.api.runtime;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while more events wait for an operator than is tolerated: what is read would be incomplete. */
@Component("deadLetters")
final class DeadLettersHealth implements HealthIndicator {

    private final DeadLetterCounts counts;
    private final long tolerated;

    DeadLettersHealth(DeadLetterCounts counts, RuntimeProperties properties) {
        this.counts = counts;
        this.tolerated = properties.readiness().toleratedDeadLetters();
    }

    @Override
    public Health health() {
        var found = counts.byProcessor();
        var total = found.values().stream().mapToLong(Long::longValue).sum();
        var health = total > tolerated ? Health.outOfService() : Health.up();
        return health.withDetail("total", total).withDetails(found).build();
    }
}
