package org.claimtrail.api.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.claimtrail.command.receipts.CommandAnswers;
import org.claimtrail.command.receipts.CommandReceipts;
import org.claimtrail.command.receipts.CommandTargets;
import org.claimtrail.command.receipts.PositionSource;
import org.claimtrail.command.receipts.ReceiptCommandBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** How commands find their handlers, what they leave behind, and what is measured of them. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    CorrelationDataProvider envelopeCorrelation() {
        return new EnvelopeCorrelation();
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
            Configuration axon,
            MeterRegistry meters,
            CommandReceipts receipts,
            CommandAnswers answers,
            DuplicateCommandHandlerResolver duplicates) {
        var builder = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(new CommandTimer(meters));
        var bus = new ReceiptCommandBus(builder, receipts, answers);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }
}
