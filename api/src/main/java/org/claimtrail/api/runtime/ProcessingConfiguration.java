package org.claimtrail.api.runtime;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.claimtrail.query.shared.DeadLetterQueues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How every event processor works unless it says otherwise: pooled, in batches, with a dead-letter queue. */
@Configuration(proxyBeanMethods = false)
class ProcessingConfiguration {

    /** Where read models are kept, their queues, which ask the database once a batch and not once an event. */
    @Bean
    DeadLetterQueueFactory deadLetterQueueFactory(
            ObjectProvider<DeadLetterQueues> ofReadModels,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer generalSerializer) {
        return (group, configuration) -> {
            var queues = ofReadModels.getIfAvailable();
            return queues != null
                    ? queues.of(group)
                    : JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                            .processingGroup(group)
                            .connectionProvider(connections)
                            .transactionManager(transactions)
                            .schema(schema)
                            .eventSerializer(eventSerializer)
                            .genericSerializer(generalSerializer)
                            .build();
        };
    }

    @Bean
    ConfigurerModule eventProcessing(
            RuntimeProperties properties,
            DeadLetterQueueFactory deadLetterQueues,
            ObjectProvider<NotifyingEventSource> notifyingSource) {
        return configurer -> {
            var processing = configurer.eventProcessing();
            processing
                    .usingPooledStreamingEventProcessors(
                            (configuration, builder) -> tuned(builder, properties.processing()))
                    .registerDefaultSequencingPolicy(configuration -> SequentialPerAggregatePolicy.instance())
                    // What a handler throws must reach the dead-letter queue, or stop the batch; it is never just
                    // logged.
                    .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                    .registerDeadLetterQueueProvider(
                            group -> configuration -> deadLetterQueues.create(group, configuration));
            properties
                    .processing()
                    .segmentsOf()
                    .forEach((processor, segments) -> processing.registerPooledStreamingEventProcessorConfiguration(
                            processor, (configuration, builder) -> builder.initialSegmentCount(segments)));
            // Axon Server's streams notify by themselves.
            processing.configureDefaultStreamableMessageSource(configuration -> notifyingSource.stream()
                    .<StreamableMessageSource<TrackedEventMessage<?>>>map(source -> source)
                    .findFirst()
                    .orElseGet(configuration::eventStore));
        };
    }

    private static PooledStreamingEventProcessor.Builder tuned(
            PooledStreamingEventProcessor.Builder builder, RuntimeProperties.Processing processing) {
        return builder.batchSize(processing.batchSize())
                .initialSegmentCount(processing.segments())
                .tokenClaimInterval(processing.claimInterval().toMillis())
                // How soon others learn that a segment has passed events that it has nothing to do with.
                .claimExtensionThreshold(processing.claimInterval().toMillis())
                // A first run is not a replay: it begins with the first event, and handlers may act on it.
                .initialToken(source -> source.createTailToken());
    }
}
