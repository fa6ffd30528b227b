package org.claimtrail.api.runtime;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The event store in PostgreSQL: the embedded and the postgres mode. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "false")
class PostgresEventStoreConfiguration {

    private static final Duration GAP_PAUSE = Duration.ofSeconds(1);
    private static final int READ_AT_ONCE = 500;

    @Bean
    GapJournal gapJournal(DataSource dataSource, PlatformTransactionManager transactions) {
        return new GapJournal(dataSource, transactions, GAP_PAUSE);
    }

    @Bean
    GroupCommit groupCommit(DataSource dataSource) {
        return new GroupCommit(new AppendStatement(dataSource));
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            GapJournal journal,
            GroupCommit commits) {
        var builder = JdbcEventStorageEngine.builder()
                .schema(EventStoreSchema.events())
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .persistenceExceptionResolver(new DuplicateKeys())
                .batchSize(READ_AT_ONCE)
                // A batch that is not full is the last one: the engine would ask once more.
                .finalAggregateBatchPredicate(batch -> batch.size() < READ_AT_ONCE);
        return GapSafeEventStorageEngine.from(builder, journal, commits, false);
    }

    @Bean(name = "eventBus", destroyMethod = "")
    @Qualifier("eventStore") EmbeddedEventStore eventStore(EventStorageEngine engine, org.axonframework.config.Configuration axon) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
    }

    @Bean
    NotifyingEventSource notifyingEventSource(EmbeddedEventStore eventStore) {
        return new NotifyingEventSource(eventStore);
    }
}
