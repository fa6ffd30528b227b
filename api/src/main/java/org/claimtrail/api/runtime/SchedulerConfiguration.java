package org.claimtrail.api.runtime;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import org.claimtrail.command.processes.TaskJson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the scheduler keeps the jobs of processes. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    @Bean
    DbSchedulerCustomizer schedulerCustomizer() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new TaskJson());
            }
        };
    }
}
