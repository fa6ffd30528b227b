package org.claimtrail.query.shared;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table that all dead-letter queues share. */
public final class DeadLetterTable {

    private final JdbcClient jdbc;

    public DeadLetterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sequences of a processing group in which something waits. */
    public List<String> sequences(String processingGroup) {
        return jdbc.sql("SELECT DISTINCT sequence_identifier FROM dead_letter_entry WHERE processing_group = ?")
                .param(processingGroup)
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** Gives one group the letters of another instead of its own. */
    public void replace(String processingGroup, String by) {
        forget(processingGroup);
        jdbc.sql("UPDATE dead_letter_entry SET processing_group = ? WHERE processing_group = ?")
                .param(processingGroup)
                .param(by)
                .update();
    }

    public void forget(String processingGroup) {
        jdbc.sql("DELETE FROM dead_letter_entry WHERE processing_group = ?")
                .param(processingGroup)
                .update();
    }
}
