package org.claimtrail.api.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.claimtrail.command.receipts.AssumedNew;
import org.claimtrail.command.receipts.PendingReceipt;
import org.claimtrail.command.receipts.StoredTogether;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The event store on PostgreSQL, whose readers lose no event to a slow transaction.
 *
 * <p>An index is taken when an event is inserted and becomes visible when its transaction commits, so readers see holes. The
 * engine that this one extends forgets a hole by the clock (a minute) or by distance (ten thousand events), and with it the
 * event that appears there later. Here a hole is kept until the {@link GapJournal} has proved that nothing can appear in it.
 */
final class GapSafeEventStorageEngine extends JdbcEventStorageEngine {

    private static final long FIRST_INDEX = 1;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private final GapJournal journal;
    private final GroupCommit commits;
    private final boolean snapshots;
    private final Pace looks = new Pace(BETWEEN_LOOKS);

    private GapSafeEventStorageEngine(Builder builder, GapJournal journal, GroupCommit commits, boolean snapshots) {
        super(builder);
        this.journal = journal;
        this.commits = commits;
        this.snapshots = snapshots;
    }

    /** Completes the builder; where snapshots are off, nobody asks the database for them. */
    static GapSafeEventStorageEngine from(Builder builder, GapJournal journal, GroupCommit commits, boolean snapshots) {
        return new GapSafeEventStorageEngine(
                builder.dataType(String.class)
                        .gapCleaningThreshold(Integer.MAX_VALUE)
                        // A read goes on to the next event however far away it is: there is no need to look ahead.
                        .extendedGapCheckEnabled(false)
                        .readEventDataWithoutGaps(GapSafeEventStorageEngine::readAfter)
                        .readEventDataWithGaps(GapSafeEventStorageEngine::readAfterAndIn),
                journal,
                commits,
                snapshots);
    }

    /** Before the very first index: an event that is lower than those visible now may still be under way. */
    @Override
    public TrackingToken createTailToken() {
        return GapAwareTrackingToken.newInstance(FIRST_INDEX - 1, List.of());
    }

    /** An error would leave the aggregate in the cache as it never was in the store: the framework undoes exceptions only. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        try {
            if (!StoredTogether.keeps(events, all -> append(all, serializer))) {
                append(events, serializer);
            }
        } catch (Error e) {
            throw new EventStoreException("The events could not be stored", e);
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (TransactionSynchronizationManager.isActualTransactionActive() || !areDomainEvents(events)) {
            super.appendEvents(events, serializer);
            return;
        }
        try {
            commits.store(Append.of(events, serializer, PendingReceipt.current()));
        } catch (SQLException e) {
            if (AppendStatement.isRepeatedKey(e)) {
                throw new DuplicateKeyException("The command's key was used before", e);
            }
            handlePersistenceException(e, events.getFirst());
        }
    }

    private static boolean areDomainEvents(List<? extends EventMessage<?>> events) {
        return !events.isEmpty() && events.stream().allMatch(DomainEventMessage.class::isInstance);
    }

    /**
     * Who follows the newest events comes back at once when something new is there, but not more often than is useful: each
     * look costs about as much as a command.
     */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        if (mayBlock) {
            looks.await();
        }
        return super.readEvents(token, mayBlock);
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return AssumedNew.holdsFor(aggregateIdentifier)
                ? List.of()
                : super.fetchDomainEvents(aggregateIdentifier, firstSequenceNumber, batchSize);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots ? super.readSnapshotData(aggregateIdentifier) : Stream.empty();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return super.fetchTrackedEvents(
                lastToken instanceof GapAwareTrackingToken token ? withoutDeadGaps(token) : lastToken, batchSize);
    }

    private GapAwareTrackingToken withoutDeadGaps(GapAwareTrackingToken token) {
        if (!token.hasGaps()) {
            return token;
        }
        var dead = journal.deadAmong(token.getGaps());
        if (dead.isEmpty()) {
            return token;
        }
        var alive = new TreeSet<>(token.getGaps());
        alive.removeAll(dead);
        return GapAwareTrackingToken.newInstance(token.getIndex(), alive);
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        var index = row.getLong(schema().globalIndexColumn());
        var aggregateIdentifier = row.getString(schema().aggregateIdentifierColumn());
        var eventIdentifier = row.getString(schema().eventIdentifierColumn());
        var event = new GenericDomainEventEntry<String>(
                row.getString(schema().typeColumn()),
                eventIdentifier.equals(aggregateIdentifier) ? null : aggregateIdentifier,
                row.getLong(schema().sequenceNumberColumn()),
                eventIdentifier,
                readTimeStamp(row, schema().timestampColumn()),
                row.getString(schema().payloadTypeColumn()),
                row.getString(schema().payloadRevisionColumn()),
                row.getString(schema().payloadColumn()),
                row.getString(schema().metaDataColumn()));
        return new TrackedDomainEventData<>(advance(previous, index), event);
    }

    /** Every index between the last one and this one is a hole, whatever the events' timestamps say. */
    private static GapAwareTrackingToken advance(@Nullable GapAwareTrackingToken previous, long index) {
        return previous == null
                ? GapAwareTrackingToken.newInstance(
                        index,
                        LongStream.range(Math.min(FIRST_INDEX, index), index)
                                .boxed()
                                .collect(Collectors.toCollection(TreeSet::new)))
                : previous.advanceTo(index, Integer.MAX_VALUE);
    }

    private static PreparedStatement readAfter(Connection connection, EventSchema schema, long index, int batchSize)
            throws SQLException {
        var statement = connection.prepareStatement(select(schema) + " WHERE " + schema.globalIndexColumn() + " > ?"
                + " ORDER BY " + schema.globalIndexColumn() + " LIMIT ?");
        statement.setLong(1, index);
        statement.setInt(2, batchSize);
        return statement;
    }

    private static PreparedStatement readAfterAndIn(
            Connection connection, EventSchema schema, long index, int batchSize, List<Long> gaps) throws SQLException {
        var column = schema.globalIndexColumn();
        var statement = connection.prepareStatement(
                "(" + select(schema) + " WHERE " + column + " = ANY (?)) UNION ALL (" + select(schema) + " WHERE "
                        + column + " > ? ORDER BY " + column + " LIMIT ?) ORDER BY " + column);
        statement.setArray(1, connection.createArrayOf("bigint", gaps.toArray()));
        statement.setLong(2, index);
        statement.setInt(3, batchSize);
        return statement;
    }

    private static String select(EventSchema schema) {
        return "SELECT " + schema.trackedEventFields() + " FROM " + schema.domainEventTable();
    }
}
