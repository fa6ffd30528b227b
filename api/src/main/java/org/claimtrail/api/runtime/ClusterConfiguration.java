package org.claimtrail.api.runtime;

import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the cluster mode needs besides Axon's own parts: patience at the start and after an outage, and a health check. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true", matchIfMissing = true)
class ClusterConfiguration {

    private static final Duration LOOK = Duration.ofMillis(500);

    @Bean
    AxonServerLink axonServerLink(AxonServerConnectionManager connections, AxonServerConfiguration configuration) {
        return new AxonServerLink(connections, configuration);
    }

    /** A processor that cannot initialise its token makes the application exit: nothing starts before the server answers. */
    @Bean
    ConfigurerModule axonServerIsAwaited(AxonServerLink link) {
        return configurer -> configurer.onInitialize(
                configuration -> configuration.onStart(Phase.OUTBOUND_EVENT_CONNECTORS, link::await));
    }

    @Bean(destroyMethod = "close")
    ProcessorWatchdog processorWatchdog(AxonServerLink link, ProcessorProgress progress) {
        return new ProcessorWatchdog(link::isUp, progress::processors, LOOK);
    }

    @Bean("axonServer")
    HealthIndicator axonServerHealth(AxonServerLink link) {
        return () -> (link.isUp() ? Health.up() : Health.outOfService())
                .withDetail("servers", link.servers())
                .build();
    }
}
