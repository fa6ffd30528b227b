package org.claimtrail.api.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.claimtrail.command.receipts.CommandAnswers;
import org.claimtrail.command.receipts.CommandReceipts;
import org.claimtrail.command.receipts.CommandTargets;
import org.claimtrail.command.receipts.PositionSource;
import org.claimtrail.command.receipts.ReceiptCommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How commands find their handlers, what they leave behind, and what is measured of them. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    /** Aggregates write the whole envelope on each event themselves; collecting it once more for every message costs time. */
    @Bean
    CorrelationDataProvider nothingIsCarried() {
        return message -> Map.of();
    }

    /** All aggregates use it, because it is the only one. */
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new CommandTargets();
    }

    @Bean
    CommandReceipts commandReceipts(JdbcClient jdbc) {
        return new CommandReceipts(jdbc);
    }

    @Bean
    PositionSource positionSource(EventStore eventStore) {
        return new EventStorePosition(eventStore);
    }

    @Bean
    CommandAnswers commandAnswers(
            CommandReceipts receipts, PositionSource positions, PlatformTransactionManager transactions) {
        return new CommandAnswers(receipts, positions, transactions);
    }

    @Bean
    @Qualifier("localSegment") CommandBus commandBus(
            TransactionManager transactions,
            ObjectProvider<GroupCommit> commits,
            Configuration axon,
            MeterRegistry meters,
            CommandReceipts receipts,
            CommandAnswers answers,
            DuplicateCommandHandlerResolver duplicates) {
        var builder = SimpleCommandBus.builder()
                // Where the store commits what commands lead to, they have no transaction of their own: they write
                // nothing else.
                .transactionManager(commits.getIfAvailable() == null ? transactions : NoTransactionManager.instance())
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(new CommandTimer(meters));
        return new ReceiptCommandBus(builder, receipts, answers);
    }
}
