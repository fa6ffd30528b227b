package org.claimtrail.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The reference for commands: one event's row, inserted by hand and committed. The table has the columns and indexes of
 * {@code domain_event} and its own numbering; the texts are those of a stored event.
 */
final class RawInserts {

    private static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, aggregate_type,"
            + " recorded_at, payload_type, payload_revision, payload, metadata";
    private static final String INSERT =
            "INSERT INTO benchmark_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final String[] sample;

    private RawInserts(DataSource dataSource, String[] sample) {
        this.dataSource = dataSource;
        this.sample = sample;
    }

    /** Lays out the table; an event of that type must be stored already. */
    static RawInserts like(String payloadType, DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE SEQUENCE IF NOT EXISTS benchmark_event_index");
                statement.execute("CREATE TABLE IF NOT EXISTS benchmark_event (LIKE domain_event INCLUDING ALL)");
                // Numbers taken from the event store's own sequence would be holes for its readers.
                statement.execute("ALTER TABLE benchmark_event ALTER COLUMN global_index"
                        + " SET DEFAULT nextval('benchmark_event_index')");
            }
            return new RawInserts(dataSource, sample(connection, payloadType));
        }
    }

    private static String[] sample(Connection connection, String payloadType) throws SQLException {
        try (var select = connection.prepareStatement("SELECT aggregate_type, recorded_at, payload_type,"
                + " payload_revision, payload, metadata FROM domain_event WHERE payload_type = ? LIMIT 1")) {
            select.setString(1, payloadType);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No event of type " + payloadType + " is stored");
                }
                var texts = new String[6];
                for (var i = 0; i < texts.length; i++) {
                    texts[i] = row.getString(i + 1);
                }
                return texts;
            }
        }
    }

    void insert() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.prepareStatement(INSERT)) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, UUID.randomUUID().toString());
                statement.setLong(3, 0);
                for (var i = 0; i < sample.length; i++) {
                    statement.setString(4 + i, sample[i]);
                }
                statement.executeUpdate();
            }
        }
    }
}
