package org.claimtrail.api.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.claimtrail.command.receipts.PendingReceipt;

/** Writes one command's events and its receipt with one statement, which is its own transaction. */
final class AppendOne {

    private static final String EVENT = "(?,?,?,?,?,?,?,?,?)";
    private static final String BEFORE =
            "WITH stored AS (INSERT INTO domain_event (event_identifier, aggregate_identifier,"
                    + " sequence_number, aggregate_type, recorded_at, payload_type, payload_revision, payload, metadata) VALUES ";
    private static final String AFTER = " RETURNING global_index) INSERT INTO command_receipt"
            + " (tenant, command_id, fingerprint, aggregate_id, version, position)"
            + " SELECT ?, ?, ?, ?, ?, max(global_index) FROM stored RETURNING position";

    /** A statement for each number of events is kept prepared; longer lists are rare. */
    private static final int MOST_EVENTS = 8;

    private static final List<String> STATEMENTS = IntStream.rangeClosed(0, MOST_EVENTS)
            .mapToObj(count -> BEFORE + String.join(",", Collections.nCopies(count, EVENT)) + AFTER)
            .toList();

    private final DataSource dataSource;

    AppendOne(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    static boolean suits(List<EventRow> events) {
        return events.size() <= MOST_EVENTS;
    }

    void write(List<EventRow> events, PendingReceipt receipt) throws SQLException {
        try (var connection = AppendStatement.connection(dataSource);
                var statement = connection.prepareStatement(STATEMENTS.get(events.size()))) {
            var next = 1;
            for (var event : events) {
                next = bind(statement, next, event);
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

    private static int bind(PreparedStatement statement, int first, EventRow event) throws SQLException {
        var next = first;
        statement.setString(next++, event.identifier());
        statement.setString(next++, event.aggregateId());
        statement.setLong(next++, event.sequence());
        statement.setString(next++, event.aggregateType());
        statement.setString(next++, event.recordedAt());
        statement.setString(next++, event.payloadType());
        statement.setString(next++, event.revision());
        statement.setString(next++, event.payload());
        statement.setString(next++, event.metadata());
        return next;
    }
}
