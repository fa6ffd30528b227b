package org.claimtrail.api.runtime;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.claimtrail.api.testing.SharedPostgres;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.storage.EventJson;
import org.claimtrail.events.storage.EventSerializer;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A table of events of its own, with writers whose transactions can be held open, and readers of either engine. */
final class EventLog implements AutoCloseable {

    private static final Duration LONG_AGO = Duration.ofHours(3);

    private final HikariDataSource dataSource = new HikariDataSource();
    private final JdbcTransactionManager transactions;
    private final TransactionTemplate apart;
    private final JdbcClient jdbc = JdbcClient.create(dataSource);
    final JdbcEventStorageEngine ours;
    final JdbcEventStorageEngine stock;

    /** Where a reader is, and what it has been given. */
    static final class Reader {
        @Nullable TrackingToken token;

        final List<UUID> received = new ArrayList<>();

        List<Long> gaps() {
            return token instanceof GapAwareTrackingToken at ? List.copyOf(at.getGaps()) : List.of();
        }
    }

    EventLog() {
        dataSource.setJdbcUrl(SharedPostgres.freshDatabase());
        dataSource.setUsername(SharedPostgres.USER);
        Flyway.configure().dataSource(dataSource).target("1").load().migrate();
        transactions = new JdbcTransactionManager(dataSource);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        ours = GapSafeEventStorageEngine.from(
                builder(),
                new GapJournal(dataSource, transactions, Duration.ZERO),
                new GroupCommit(new AppendStatement(dataSource)),
                false);
        stock = builder().dataType(String.class).build();
    }

    private JdbcEventStorageEngine.Builder builder() {
        var serializer = new EventSerializer(new EventJson());
        return JdbcEventStorageEngine.builder()
                .schema(EventStoreSchema.events())
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .transactionManager(new SpringTransactionManager(transactions))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(new DuplicateKeys());
    }

    /** Does something in a transaction of its own, whatever transaction is open around it. */
    void inTransaction(Runnable work) {
        apart.executeWithoutResult(status -> work.run());
    }

    /** The same, and takes it all back. */
    void inVain(Runnable work) {
        apart.executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    /** Takes a transaction id in the transaction that is open, so that whoever comes later has a higher one. */
    void takeTransactionId() {
        jdbc.sql("SELECT pg_current_xact_id()::text").query(String.class).single();
    }

    boolean refuses(String change) {
        try {
            jdbc.sql(change).update();
            return false;
        } catch (DataAccessException e) {
            return true;
        }
    }

    UUID append() {
        var claim = UUID.randomUUID();
        ours.appendEvents(event(claim));
        return claim;
    }

    void appendMany(int count) {
        ours.appendEvents(LongStream.range(0, count)
                .mapToObj(number -> event(UUID.randomUUID()))
                .toList());
    }

    /** Stores events the way the engine does, to be watched. */
    AppendStatement statement() {
        return new AppendStatement(dataSource);
    }

    /** What a command would want stored that begins a claim: two of the same claim cannot both be. */
    static Append wanted(UUID claim, String handler) {
        return Append.of(List.of(event(claim, handler)), new EventSerializer(new EventJson()), Optional.empty());
    }

    List<UUID> stored() {
        return jdbc.sql("SELECT aggregate_identifier FROM domain_event ORDER BY global_index")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    private static DomainEventMessage<?> event(UUID claim) {
        return event(claim, "adam.adjuster");
    }

    /** Stamped long ago, as by a paused writer or a clock that is wrong. */
    private static DomainEventMessage<?> event(UUID claim, String handler) {
        var payload = new ClaimAcknowledged(ClaimId.of(claim), handler, List.of());
        return new GenericDomainEventMessage<>(
                "Claim",
                claim.toString(),
                0,
                new GenericEventMessage<>(payload, MetaData.emptyInstance()),
                () -> Instant.now().minus(LONG_AGO));
    }

    /** Reads on to the end. */
    void read(Reader reader, JdbcEventStorageEngine engine) {
        inTransaction(() -> engine.readEvents(reader.token, false).forEach(event -> {
            reader.token = event.trackingToken();
            reader.received.add(
                    ((ClaimAcknowledged) event.getPayload()).claimId().value());
        }));
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
