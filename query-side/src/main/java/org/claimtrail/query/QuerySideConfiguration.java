package org.claimtrail.query;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.lifecycle.Phase;
import org.axonframework.serialization.Serializer;
import org.claimtrail.query.shared.ConsistentReads;
import org.claimtrail.query.shared.DeadLetterQueues;
import org.claimtrail.query.shared.DeadLetterTable;
import org.claimtrail.query.shared.ReadModelPositions;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.RunningSegments;
import org.claimtrail.query.shared.TenantReads;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything that is known: projections, read models, queries and what keeps them in order. */
@Configuration(proxyBeanMethods = false)
// The sides do not know each other, so neither can keep its beans' names clear of the other's.
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EntityScan
@EnableJpaRepositories(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySideConfiguration {

    /** So many claims may wait for an operator before a processor stops rather than collect more. */
    private static final int MOST_SEQUENCES = 100_000;

    private static final int MOST_LETTERS_IN_A_SEQUENCE = 100_000;

    @Bean
    DeadLetterTable deadLetterTable(JdbcClient jdbc) {
        return new DeadLetterTable(jdbc);
    }

    @Bean
    DeadLetterQueues deadLetterQueues(
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer generalSerializer,
            DeadLetterTable table) {
        return new DeadLetterQueues(
                group -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(group)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .eventSerializer(eventSerializer)
                        .genericSerializer(generalSerializer)
                        .maxSequences(MOST_SEQUENCES)
                        .maxSequenceSize(MOST_LETTERS_IN_A_SEQUENCE)
                        .build(),
                table);
    }

    @Bean
    ReadModelPositions readModelPositions(JdbcClient jdbc, ObjectProvider<EventProcessingConfiguration> processing) {
        return new ReadModelPositions(jdbc, new RunningSegments(processing));
    }

    /**
     * Questions that carry a position wait on the instance that answers them, before a transaction is begun; then they are
     * answered within what their tenant has.
     */
    @Bean
    ConfigurerModule guardedReads(
            ReadModelPositions positions,
            @Value("${claimtrail.query.wait:2s}") Duration longest,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        var consistent = new ConsistentReads(positions, longest);
        var confined = new TenantReads(jdbc, transactions);
        return configurer -> configurer.onInitialize(
                configuration -> configuration.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, () -> {
                    configuration.queryBus().registerHandlerInterceptor(consistent);
                    configuration.queryBus().registerHandlerInterceptor(confined);
                }));
    }

    @Bean
    ReadModelWriter readModelWriter(JdbcOperations jdbc, DeadLetterQueues deadLetters) {
        return new ReadModelWriter(jdbc, deadLetters);
    }
}
