package org.claimtrail.query.replay;

import java.time.Clock;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.claimtrail.query.shared.DeadLetterQueues;
import org.claimtrail.query.shared.DeadLetterTable;
import org.claimtrail.query.shared.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the parts of rebuilding together. */
@Configuration(proxyBeanMethods = false)
class ReplayConfiguration {

    @Bean
    RebuildParts rebuildParts(
            List<ReadModel> projections,
            JdbcClient jdbc,
            DeadLetterTable deadLetters,
            PlatformTransactionManager transactions) {
        return new RebuildParts(
                projections,
                new Rebuilds(jdbc, Clock.systemUTC()),
                new ShadowTables(jdbc),
                deadLetters,
                new TransactionTemplate(transactions));
    }

    @Bean
    RebuildStep rebuildStep(TransactionManager transactions, DeadLetterQueues deadLetters) {
        return new RebuildStep(transactions, deadLetters);
    }

    @Bean
    RebuildWorker rebuildWorker(
            RebuildParts parts, RebuildStep step, EventStore events, Serializer serializer, JdbcOperations jdbc) {
        var live = new LiveSegments(JdbcClient.create(jdbc));
        return new RebuildWorker(new RebuildRunner(parts, step, live, events, serializer, jdbc), parts);
    }

    @Bean
    ReadModelRebuild readModelRebuild(RebuildParts parts, RebuildWorker worker) {
        return new ReadModelRebuild(parts, worker::wakeUp);
    }
}
