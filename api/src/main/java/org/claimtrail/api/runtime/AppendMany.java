package org.claimtrail.api.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.claimtrail.command.receipts.PendingReceipt;
import org.jspecify.annotations.Nullable;

/** Writes any number of events and receipts with one statement, which is its own transaction. */
final class AppendMany {

    private static final String SQL = """
            WITH stored AS (
                INSERT INTO domain_event (event_identifier, aggregate_identifier, sequence_number, aggregate_type,
                                          recorded_at, payload_type, payload_revision, payload, metadata)
                SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::text[],
                                     ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                RETURNING global_index, aggregate_identifier, sequence_number)
            INSERT INTO command_receipt (tenant, command_id, fingerprint, aggregate_id, version, position)
            SELECT receipt.*, stored.global_index
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                 AS receipt (tenant, command_id, fingerprint, aggregate_id, version)
            JOIN stored ON stored.aggregate_identifier = receipt.aggregate_id
                       AND stored.sequence_number = receipt.version
            RETURNING aggregate_id, position
            """;

    private final DataSource dataSource;

    AppendMany(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void write(List<Append> group) throws SQLException {
        var events = group.stream().flatMap(each -> each.events().stream()).toList();
        var receipts = new HashMap<String, PendingReceipt>();
        for (var append : group) {
            var receipt = append.receipt();
            if (receipt != null) {
                receipts.put(receipt.aggregateId(), receipt);
            }
        }
        try (var connection = AppendStatement.connection(dataSource);
                var statement = connection.prepareStatement(SQL)) {
            bindEvents(new Columns<>(connection, statement, 1, events));
            bindReceipts(new Columns<>(connection, statement, 10, List.copyOf(receipts.values())));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Objects.requireNonNull(receipts.get(rows.getString(1))).written(rows.getLong(2));
                }
            }
        }
    }

    private static void bindEvents(Columns<EventRow> events) throws SQLException {
        events.text(EventRow::identifier);
        events.text(EventRow::aggregateId);
        events.number(EventRow::sequence);
        events.text(EventRow::aggregateType);
        events.text(EventRow::recordedAt);
        events.text(EventRow::payloadType);
        events.text(EventRow::revision);
        events.text(EventRow::payload);
        events.text(EventRow::metadata);
    }

    private static void bindReceipts(Columns<PendingReceipt> receipts) throws SQLException {
        receipts.text(PendingReceipt::tenant);
        receipts.text(PendingReceipt::commandId);
        receipts.text(PendingReceipt::fingerprint);
        receipts.text(PendingReceipt::aggregateId);
        receipts.number(PendingReceipt::version);
    }

    /** Binds rows column by column, as arrays. */
    private static final class Columns<T> {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<T> rows;
        private int next;

        Columns(Connection connection, PreparedStatement statement, int first, List<T> rows) {
            this.connection = connection;
            this.statement = statement;
            this.next = first;
            this.rows = rows;
        }

        void text(Function<T, @Nullable String> column) throws SQLException {
            bind("text", rows.stream().map(column).toArray(String[]::new));
        }

        void number(Function<T, Long> column) throws SQLException {
            bind("int8", rows.stream().map(column).toArray(Long[]::new));
        }

        private void bind(String type, Object[] values) throws SQLException {
            statement.setArray(next++, connection.createArrayOf(type, values));
        }
    }
}
