package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.claimtrail.command.receipts.CommandAnswers;
import org.claimtrail.command.receipts.CommandReceipts;
import org.claimtrail.command.receipts.ReceiptCommandBus;
import org.claimtrail.events.shared.Envelope;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Aggregates, processes and a scheduler on a real PostgreSQL, with the product's own command bus. */
public final class ProcessScenario implements AutoCloseable {

    /** Impatient, so that a test sees the end of patience. */
    public static final ProcessSettings SETTINGS =
            new ProcessSettings(Duration.ofMillis(20), Duration.ofMillis(100), 3, Duration.ofSeconds(10));

    private final DataSource dataSource = TestDatabase.empty();
    private final PlatformTransactionManager transactions = new DataSourceTransactionManager(dataSource);
    private final JdbcClient database = JdbcClient.create(dataSource);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final Configuration axon;
    private final DurableProcess<?> process;
    private final ProcessTasks tasks;

    /** Sets up one process and the aggregate that it commands; the scheduler does not run yet. */
    public ProcessScenario(Class<?> aggregate, Function<ProcessSupport, DurableProcess<?>> process) {
        this(aggregate, process, configurer -> {});
    }

    /** As above, with what the aggregate's handlers ask for. */
    public ProcessScenario(
            Class<?> aggregate, Function<ProcessSupport, DurableProcess<?>> process, Consumer<Configurer> resources) {
        this(aggregate, (support, events) -> process.apply(support), resources);
    }

    /** As above, for a process that reads events. */
    public ProcessScenario(
            Class<?> aggregate,
            BiFunction<ProcessSupport, EventStore, DurableProcess<?>> process,
            Consumer<Configurer> resources) {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureCommandBus(configuration -> commandBus())
                .configureAggregate(aggregate)
                .eventProcessing(processing -> processing.usingSubscribingEventProcessors())
                .registerEventHandler(configuration -> process(
                        configuration.commandGateway(), support -> process.apply(support, configuration.eventStore())));
        resources.accept(configurer);
        axon = configurer.buildConfiguration();
        axon.start();
        this.process = beans.getBean(DurableProcess.class);
        tasks = new ProcessTasks(
                database,
                beans.getBeanProvider(Scheduler.class),
                transactions,
                Clock.systemUTC(),
                List.of(this.process));
        beans.addBean("scheduler", scheduler());
    }

    public void work() {
        beans.getBean(Scheduler.class).start();
    }

    public ProcessTasks tasks() {
        return tasks;
    }

    public JdbcClient database() {
        return database;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** Something that happened elsewhere, as an event processor hands it over: in a transaction. */
    public void happened(Object event, String tenant) {
        happened(GenericEventMessage.asEventMessage(event)
                .andMetaData(by(tenant, "somebody", "adjuster").toMetadata()));
    }

    public void happened(EventMessage<?> event) {
        transaction().executeWithoutResult(status -> axon.eventBus().publish(event));
    }

    public void command(Object command, Envelope by) {
        axon.commandGateway()
                .sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(by.toMetadata()));
    }

    /** What has happened to an aggregate, by name. */
    public List<String> events(Object aggregateId) {
        return messages(aggregateId).stream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
    }

    public List<? extends DomainEventMessage<?>> messages(Object aggregateId) {
        return axon.eventStore().readEvents(aggregateId.toString()).asStream().toList();
    }

    public static Envelope by(String tenant, String actor, String... roles) {
        var at = Instant.parse("2026-03-01T10:00:00Z");
        var id = UUID.randomUUID().toString();
        return new Envelope(
                tenant,
                actor,
                List.of(roles),
                "test",
                id,
                id,
                "conversation",
                "cause",
                "127.0.0.1",
                null,
                at,
                at,
                null);
    }

    @Override
    public void close() {
        beans.getBean(Scheduler.class).stop();
        axon.shutdown();
    }

    private Object process(CommandGateway commands, Function<ProcessSupport, DurableProcess<?>> made) {
        var support = new ProcessSupport(
                commands, beans.getBeanProvider(Scheduler.class), transactions, Clock.systemUTC(), SETTINGS);
        var process = made.apply(support);
        beans.addBean("process", process);
        return process;
    }

    private Scheduler scheduler() {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.of(process))
                .serializer(new TaskJson())
                .schedulerName(new SchedulerName.Fixed("test"))
                .pollingInterval(Duration.ofMillis(50))
                .heartbeatInterval(Duration.ofMillis(100))
                .missedHeartbeatsLimit(4)
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(2))
                .threads(2)
                .build();
    }

    private ReceiptCommandBus commandBus() {
        var receipts = new CommandReceipts(database);
        return new ReceiptCommandBus(
                SimpleCommandBus.builder().transactionManager(new SpringTransactionManager(transactions)),
                receipts,
                new CommandAnswers(receipts, () -> "", transactions));
    }
}
