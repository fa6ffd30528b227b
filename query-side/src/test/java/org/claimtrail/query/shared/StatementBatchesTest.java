package org.claimtrail.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Batches are few, and statements of one sequence keep their order. */
class StatementBatchesTest {

    private final StatementBatches batches = new StatementBatches();

    @Test
    void the_same_statements_of_many_sequences_become_one_batch_each() {
        for (var sequence = 0; sequence < 50; sequence++) {
            batches.add(sequence, Statement.add("INSERT a"));
            batches.add(sequence, Statement.add("UPDATE b"));
        }
        assertThat(batches.sizes()).containsExactly(50, 50);
    }

    @Test
    void a_statement_never_passes_an_earlier_one_of_its_sequence() {
        batches.add("one", Statement.add("UPDATE b"));
        batches.add("one", Statement.add("INSERT a"));
        batches.add("two", Statement.add("INSERT a"));
        batches.add("one", Statement.add("UPDATE b"));
        assertThat(batches.sizes()).containsExactly(1, 2, 1);
    }

    @Test
    void two_upserts_of_one_sequence_never_share_a_batch_and_those_of_many_sequences_do() {
        for (var sequence = 0; sequence < 50; sequence++) {
            batches.add(sequence, Statement.add("INSERT a ON CONFLICT (id) DO UPDATE SET b = 1"));
            batches.add(sequence, Statement.add("INSERT a ON CONFLICT (id) DO UPDATE SET b = 1"));
        }
        assertThat(batches.sizes()).containsExactly(50, 50);
    }
}
