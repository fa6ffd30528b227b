package org.claimtrail.command.processes;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Shows how many jobs wait for a person, so that somebody can be called. */
@Component
final class ParkedTasksMetric implements MeterBinder {

    private final ProcessTasks tasks;

    ParkedTasksMetric(ProcessTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("claimtrail.processes.parked", tasks, ProcessTasks::parked)
                .description("Jobs of processes that wait for a person")
                .register(registry);
    }
}
