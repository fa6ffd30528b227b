package org.claimtrail.query.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the statements of many events into as few JDBC batches as possible: statements of one sequence keep their order,
 * those of different sequences may pass one another. A batch of inserts reaches the server as one statement, which
 * PostgreSQL refuses to let change one row twice: the second upsert of a sequence goes into a later batch.
 */
final class StatementBatches {

    private final List<Batch> batches = new ArrayList<>();
    private final Map<String, List<Batch>> bySql = new HashMap<>();
    private final Map<Object, Batch> lastOfSequence = new HashMap<>();

    void add(Object sequence, Statement statement) {
        var last = lastOfSequence.get(sequence);
        var earliest = last == null ? 0 : last.next(statement);
        var batch = bySql.computeIfAbsent(statement.sql(), sql -> new ArrayList<>()).stream()
                .filter(candidate -> candidate.place >= earliest)
                .findFirst()
                .orElseGet(() -> append(statement.sql()));
        batch.statements.add(statement);
        lastOfSequence.put(sequence, batch);
    }

    void execute(Connection connection) throws SQLException {
        for (var batch : batches) {
            batch.execute(connection);
        }
    }

    /** How many statements each batch has, in their order. */
    List<Integer> sizes() {
        return batches.stream().map(batch -> batch.statements.size()).toList();
    }

    private Batch append(String sql) {
        var batch = new Batch(sql, batches.size());
        batches.add(batch);
        bySql.computeIfAbsent(sql, key -> new ArrayList<>()).add(batch);
        return batch;
    }

    private static final class Batch {

        private final String sql;
        private final int place;
        private final List<Statement> statements = new ArrayList<>();

        Batch(String sql, int place) {
            this.sql = sql;
            this.place = place;
        }

        /** The first place at which another statement of a sequence that is here can stand. */
        int next(Statement statement) {
            return statement.upserts() && statement.sql().equals(sql) ? place + 1 : place;
        }

        void execute(Connection connection) throws SQLException {
            try (var prepared = connection.prepareStatement(sql)) {
                for (var statement : statements) {
                    statement.bind(prepared);
                    prepared.addBatch();
                }
                var rows = prepared.executeBatch();
                for (var i = 0; i < rows.length; i++) {
                    statements.get(i).check(rows[i]);
                }
            }
        }
    }
}
