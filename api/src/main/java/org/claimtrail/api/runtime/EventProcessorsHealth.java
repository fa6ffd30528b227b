package org.claimtrail.api.runtime;

import org.claimtrail.api.runtime.ProcessorProgress.Progress;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready while a processor fails or lies further behind than it may. */
@Component("eventProcessors")
final class EventProcessorsHealth implements HealthIndicator {

    private final ProcessorProgress progress;
    private final long maximumLag;

    EventProcessorsHealth(ProcessorProgress progress, RuntimeProperties properties) {
        this.progress = progress;
        this.maximumLag = properties.readiness().maximumLag();
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (var each : progress.now()) {
            if (each.failing() || each.lag() > maximumLag) {
                health.outOfService();
            }
            health.withDetail(each.processor(), describe(each));
        }
        return health.build();
    }

    private static String describe(Progress progress) {
        return (progress.failing() ? "failing, " : "") + progress.lag() + " behind in " + progress.segments()
                + " segments here";
    }
}
