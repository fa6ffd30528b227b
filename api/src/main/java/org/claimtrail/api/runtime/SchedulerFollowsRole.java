package org.claimtrail.api.runtime;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Leaves the scheduler off where no processes are: it would not know the tasks that others wrote down, and such a scheduler
 * deletes, after a time, what it does not know.
 */
public final class SchedulerFollowsRole implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var roles = Binder.get(environment)
                .bind("claimtrail.roles", Bindable.setOf(Role.class))
                .orElse(Set.of(Role.values()));
        if (!roles.contains(Role.COMMAND)) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("scheduler-follows-role", Map.of("db-scheduler.enabled", false)));
        }
    }
}
