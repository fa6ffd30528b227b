package org.claimtrail.api.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.claimtrail.command.receipts.PendingReceipt;
import org.postgresql.util.PSQLException;

/**
 * Stores the events of one command and its receipt with one statement: a second question to the database would cost a command
 * as much as all its work in this process.
 */
final class AppendWithReceipt {

    private static final String EVENT = "(?,?,?,?,?,?,?,?,?)";
    private static final String BEFORE =
            "WITH stored AS (INSERT INTO domain_event (event_identifier, aggregate_identifier,"
                    + " sequence_number, aggregate_type, recorded_at, payload_type, payload_revision, payload, metadata) VALUES ";
    private static final String AFTER = " RETURNING global_index) INSERT INTO command_receipt"
            + " (tenant, command_id, fingerprint, aggregate_id, version, position)"
            + " SELECT ?, ?, ?, ?, ?, max(global_index) FROM stored RETURNING position";

    /** A statement for each number of events is kept prepared; longer lists are rare and go the usual way. */
    private static final int MOST_EVENTS = 8;

    /** How the event store writes a moment. */
    @FunctionalInterface
    interface Timestamps {
        void write(PreparedStatement statement, int position, Instant instant) throws SQLException;
    }

    private final Serializer serializer;
    private final Timestamps timestamps;

    AppendWithReceipt(Serializer serializer, Timestamps timestamps) {
        this.serializer = serializer;
        this.timestamps = timestamps;
    }

    /** Whether these are the events that the receipt is for, and no others. */
    static boolean fits(PendingReceipt receipt, List<? extends EventMessage<?>> events) {
        return events.size() <= MOST_EVENTS
                && events.stream()
                        .allMatch(event -> event instanceof DomainEventMessage<?> each
                                && each.getAggregateIdentifier().equals(receipt.aggregateId()));
    }

    /** Whether it was the receipt that could not be stored, because there is one with its key. */
    static boolean isRepeatedKey(SQLException failure) {
        return failure instanceof PSQLException refused
                && refused.getServerErrorMessage() != null
                && "command_receipt_pk".equals(refused.getServerErrorMessage().getConstraint());
    }

    void execute(Connection connection, List<? extends EventMessage<?>> events, PendingReceipt receipt)
            throws SQLException {
        var sql = BEFORE + String.join(",", Collections.nCopies(events.size(), EVENT)) + AFTER;
        try (var statement = connection.prepareStatement(sql)) {
            var next = 1;
            for (var event : events) {
                next = bind(statement, next, (DomainEventMessage<?>) event);
            }
            statement.setString(next++, receipt.tenant());
            statement.setString(next++, receipt.commandId());
            statement.setString(next++, receipt.fingerprint());
            statement.setString(next++, receipt.aggregateId());
            statement.setLong(next, receipt.version());
            try (var row = statement.executeQuery()) {
                row.next();
                receipt.written(row.getLong(1));
            }
        }
    }

    private int bind(PreparedStatement statement, int first, DomainEventMessage<?> event) throws SQLException {
        var payload = event.serializePayload(serializer, String.class);
        var metadata = event.serializeMetaData(serializer, String.class);
        var next = first;
        statement.setString(next++, event.getIdentifier());
        statement.setString(next++, event.getAggregateIdentifier());
        statement.setLong(next++, event.getSequenceNumber());
        statement.setString(next++, event.getType());
        timestamps.write(statement, next++, event.getTimestamp());
        statement.setString(next++, payload.getType().getName());
        statement.setString(next++, payload.getType().getRevision());
        statement.setString(next++, payload.getData());
        statement.setString(next++, metadata.getData());
        return next;
    }
}
