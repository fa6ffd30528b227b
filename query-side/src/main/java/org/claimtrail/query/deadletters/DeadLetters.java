package org.claimtrail.query.deadletters;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.claimtrail.query.shared.ReadModelLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator can do about events that a processor could not take in. */
@Component
public class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final ObjectProvider<Configuration> axon;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final TransactionTemplate transactions;

    DeadLetters(
            ObjectProvider<Configuration> axon,
            JdbcClient jdbc,
            JdbcOperations operations,
            PlatformTransactionManager transactions) {
        this.axon = axon;
        this.jdbc = jdbc;
        this.operations = operations;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What has become of a letter, or of several. */
    public enum Outcome {
        /** It has been dealt with. */
        DONE,
        /** It failed again and waits on, with the new cause. */
        FAILED_AGAIN,
        /** There is no such letter. */
        NOT_FOUND,
        /** The processor does not run on this instance. */
        NOT_HERE
    }

    /**
     * Tries a letter again, from the first of its sequence on, for they must be taken in in their order; stops at the
     * first that fails again.
     */
    public Outcome retry(String letterId) {
        return find(letterId)
                .map(letter -> retry(letter.processor(), letter.sequence()))
                .orElse(Outcome.NOT_FOUND);
    }

    /** Tries every sequence of a processor again; one that fails does not keep the others from being tried. */
    public Outcome retryAll(String processor) {
        var sequences = jdbc.sql(
                        "SELECT DISTINCT sequence_identifier FROM dead_letter_entry WHERE processing_group = ?")
                .param(processor)
                .query((row, index) -> row.getString(1))
                .list();
        var outcomes =
                sequences.stream().map(sequence -> retry(processor, sequence)).toList();
        return worst(outcomes);
    }

    /**
     * Gives a letter up for good: the read model will never show the event, nor will later events wait for it.
     *
     * @param reason why, for the log
     */
    public Outcome discard(String letterId, String operator, String reason) {
        var deleted = jdbc.sql("DELETE FROM dead_letter_entry WHERE dead_letter_identifier = ?")
                .param(letterId)
                .update();
        if (deleted == 0) {
            return Outcome.NOT_FOUND;
        }
        LOG.warn("{} gave dead letter {} up: {}", operator, letterId, reason);
        return Outcome.DONE;
    }

    /** Whether a letter is the tenant's. */
    public boolean concerns(String tenant, String letterId) {
        return jdbc.sql("""
                        SELECT coalesce(convert_from(metadata, 'UTF8')::json ->> 'tenant' = :tenant, false)
                        FROM dead_letter_entry WHERE dead_letter_identifier = :letter""")
                .param("tenant", tenant)
                .param("letter", letterId)
                .query((row, index) -> row.getBoolean(1))
                .optional()
                .orElse(false);
    }

    private record Place(String processor, String sequence) {}

    private Optional<Place> find(String letterId) {
        return jdbc.sql("""
                        SELECT processing_group, sequence_identifier FROM dead_letter_entry
                        WHERE dead_letter_identifier = ?""")
                .param(letterId)
                .query((row, index) -> new Place(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The read model is shared meanwhile, so that no rebuild replaces the letter while it is being tried. */
    private Outcome retry(String processor, String sequence) {
        var letters = axon.getObject().eventProcessingConfiguration().sequencedDeadLetterProcessor(processor);
        if (letters.isEmpty()) {
            return Outcome.NOT_HERE;
        }
        return Objects.requireNonNull(transactions.execute(transaction -> {
            operations.execute((ConnectionCallback<Boolean>) (Connection connection) -> {
                ReadModelLock.share(connection, processor);
                return true;
            });
            return letters.get().process(letter -> isIn(sequence, letter)) ? Outcome.DONE : Outcome.FAILED_AGAIN;
        }));
    }

    private static boolean isIn(String sequence, DeadLetter<?> letter) {
        return letter instanceof JdbcDeadLetter<?> stored
                && stored.getSequenceIdentifier().equals(sequence);
    }

    private static Outcome worst(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        if (outcomes.contains(Outcome.NOT_HERE)) {
            return Outcome.NOT_HERE;
        }
        return outcomes.contains(Outcome.FAILED_AGAIN) ? Outcome.FAILED_AGAIN : Outcome.DONE;
    }
}
