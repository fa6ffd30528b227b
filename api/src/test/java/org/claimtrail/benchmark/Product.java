package org.claimtrail.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.command.receipts.ReceiptCommandBus;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/** Claimtrail itself, in this process, on a database of its own that is gone when it is closed. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** One person asks more here than anybody does: requests are counted as ever, but none is one too many. */
    static final List<String> LIMITS_OUT_OF_REACH = List.of(
            "--claimtrail.rate-limits.per-minute.user=10000000", "--claimtrail.rate-limits.per-minute.tenant=10000000");

    private final ConfigurableApplicationContext application;
    private final Path folder;

    private Product(ConfigurableApplicationContext application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    static Product start(String... settings) throws IOException {
        var folder = freshFolder();
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--claimtrail.database.port=0",
                "--claimtrail.sessions.access-token-lifetime=4h",
                "--claimtrail.data-dir=" + folder.toAbsolutePath()));
        arguments.addAll(LIMITS_OUT_OF_REACH);
        arguments.addAll(List.of(settings));
        var application =
                new SpringApplicationBuilder(ClaimtrailApplication.class).run(arguments.toArray(String[]::new));
        return new Product(application, folder);
    }

    static Path freshFolder() throws IOException {
        var folder = Path.of("target", "benchmark-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        FileSystemUtils.deleteRecursively(folder);
        return folder;
    }

    CommandGateway commands() {
        return application.getBean(CommandGateway.class);
    }

    Receipt send(Object command) {
        return commands().sendAndWait(Samples.message(command));
    }

    /** For connections of one's own, beside the product's pool. */
    String jdbcUrl() throws SQLException {
        try (var connection = dataSource().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    /** The password that the database wants besides. */
    String databasePassword() throws SQLException {
        return dataSource().unwrap(HikariDataSource.class).getPassword();
    }

    DataSource dataSource() {
        return application.getBean(DataSource.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    String url() {
        return "http://127.0.0.1:"
                + application.getBean(Environment.class).getRequiredProperty("local.server.port", Integer.class);
    }

    /** Claims on which work can go on. */
    List<ClaimId> openClaims(int count) {
        commands().sendAndWait(Samples.message(Samples.policy()));
        var claims = new ArrayList<ClaimId>();
        for (var i = 0; i < count; i++) {
            var id = Samples.newClaim();
            together(Samples.life(id).subList(0, 3));
            claims.add(id);
        }
        return claims;
    }

    /** Many commands in one transaction, as an upload sends them. */
    void together(List<?> commands) {
        var gateway = commands();
        var transactions = application.getBean(TransactionManager.class);
        var unit = DefaultUnitOfWork.startAndGet(null);
        try {
            unit.attachTransaction(transactions);
            for (var command : commands) {
                gateway.sendAndWait(
                        Samples.message(command, Map.of(ReceiptCommandBus.RECEIPT, ReceiptCommandBus.NONE)));
            }
            unit.commit();
        } catch (RuntimeException e) {
            unit.rollback(e);
            throw e;
        }
    }

    /** Waits until every read model and process has seen all events. */
    void settle() {
        var head = application.getBean(EventStore.class).createHeadToken();
        if (head == null) {
            return;
        }
        var target = head.position().orElse(0);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (position() < target) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The processors are at " + position() + " and not yet at " + target);
            }
            pause(2);
        }
    }

    /** How far the slowest processor is. */
    private long position() {
        return application.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .mapToLong(Product::position)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(Product::position)
                .min()
                .orElse(-1);
    }

    private static long position(EventTrackerStatus segment) {
        return segment.getCurrentPosition().orElse(-1);
    }

    static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
