package org.claimtrail.query.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what projections hand in, in the transaction that also moves their token. Statements wait until the unit of
 * work prepares its commit and then go to the database as batches, under a savepoint. If the database refuses, the
 * events are written one by one, and those that cannot be written become dead letters in the same transaction, so that
 * neither the processor stalls nor anything is lost.
 */
public final class ReadModelWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadModelWriter.class);

    private final JdbcOperations jdbc;
    private final DeadLetterQueues deadLetters;

    public ReadModelWriter(JdbcOperations jdbc, DeadLetterQueues deadLetters) {
        this.jdbc = jdbc;
        this.deadLetters = deadLetters;
    }

    /** Takes in what an event does to a read model; call it from an event handler only. */
    public void write(String readModel, EventMessage<?> event, List<Statement> statements) {
        var current = CurrentUnitOfWork.get();
        var retried = current.resources().containsKey(DeadLetter.class.getName());
        var scope = retried ? current : current.root();
        scope.<Pending>getOrComputeResource("ReadModelWriter/" + readModel, key -> open(readModel, scope, retried))
                .events
                .add(new Written(event, sequenceOf(event), statements));
    }

    /** Empties a read model and forgets its dead letters, in the transaction at hand: it is about to be replayed. */
    public void clear(ReadModel projection) {
        jdbc.execute("TRUNCATE " + String.join(", ", projection.tables()));
        deadLetters.of(projection.readModel()).clear();
    }

    private Pending open(String readModel, UnitOfWork<?> scope, boolean retried) {
        var pending = new Pending(readModel, deadLetters.of(RebuildScope.processingGroup(scope, readModel)));
        scope.onPrepareCommit(unit -> inTransaction(connection -> {
            ReadModelLock.share(connection, readModel);
            if (retried) {
                pending.retry(connection);
            } else {
                pending.flush(connection);
            }
        }));
        return pending;
    }

    private void inTransaction(SqlWork work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "Rows of a read model are written together with its token, in a transaction");
        }
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            work.accept(connection);
            return true;
        });
    }

    private static Object sequenceOf(EventMessage<?> event) {
        var sequence = SequentialPerAggregatePolicy.instance().getSequenceIdentifierFor(event);
        return sequence == null ? event.getIdentifier() : sequence;
    }

    private interface SqlWork {
        void accept(Connection connection) throws SQLException;
    }

    private record Written(EventMessage<?> event, Object sequence, List<Statement> statements) {

        void execute(Connection connection) throws SQLException {
            for (var statement : statements) {
                try (var prepared = connection.prepareStatement(statement.sql())) {
                    statement.bind(prepared);
                    statement.check(prepared.executeUpdate());
                }
            }
        }
    }

    /** What one unit of work has to write. */
    private static final class Pending {

        private final String readModel;
        private final PerBatchDeadLetterQueue queue;
        private final List<Written> events = new ArrayList<>();

        Pending(String readModel, PerBatchDeadLetterQueue queue) {
            this.readModel = readModel;
            this.queue = queue;
        }

        void flush(Connection connection) throws SQLException {
            var before = connection.setSavepoint();
            var batches = new StatementBatches();
            for (var written : events) {
                written.statements().forEach(statement -> batches.add(written.sequence(), statement));
            }
            try {
                batches.execute(connection);
            } catch (SQLException e) {
                undo(connection, before, e);
                LOG.warn("{} could not take in {} events together, takes them one by one", readModel, events.size());
                oneByOne(connection);
            }
        }

        private void oneByOne(Connection connection) throws SQLException {
            for (var written : events) {
                var waits = queue.enqueueIfPresent(
                        written.sequence(), () -> new GenericDeadLetter<>(written.sequence(), written.event()));
                if (!waits) {
                    one(connection, written);
                }
            }
        }

        private void one(Connection connection, Written written) throws SQLException {
            var before = connection.setSavepoint();
            try {
                written.execute(connection);
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                undo(connection, before, e);
                LOG.error(
                        "{} cannot take in event {} of {}",
                        readModel,
                        written.event().getIdentifier(),
                        written.sequence(),
                        e);
                queue.enqueue(written.sequence(), new GenericDeadLetter<>(written.sequence(), written.event(), e));
            }
        }

        /** A letter that fails again: its rows are undone, and the failure reported so that it is kept. */
        void retry(Connection connection) throws SQLException {
            var before = connection.setSavepoint();
            try {
                for (var written : events) {
                    written.execute(connection);
                }
            } catch (SQLException e) {
                connection.rollback(before);
                throw e;
            }
        }

        /** Goes back to before the failure; a failure that is not the event's fault goes on to the processor. */
        private static void undo(Connection connection, Savepoint before, SQLException failure) throws SQLException {
            if (!Refusals.isTheEventsFault(failure)) {
                throw failure;
            }
            connection.rollback(before);
        }
    }
}
