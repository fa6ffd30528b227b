package org.claimtrail.query.replay;

import java.util.List;
import java.util.UUID;
import org.claimtrail.query.shared.DeadLetterTable;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.RebuildScope;
import org.springframework.transaction.support.TransactionOperations;

/** What rebuilding leaves behind in the database: its table, the tables beside and its dead letters. */
record RebuildParts(
        List<ReadModel> projections,
        Rebuilds rebuilds,
        ShadowTables tables,
        DeadLetterTable deadLetters,
        TransactionOperations transactions) {

    RebuildParts {
        projections = List.copyOf(projections);
    }

    ReadModel projection(String readModel) {
        return projections.stream()
                .filter(projection -> projection.readModel().equals(readModel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no read model " + readModel + " any more"));
    }

    /** Ends a rebuild without effect and clears away what it has gathered. */
    void abandon(UUID rebuildId, Rebuild.Status status, String explanation) {
        transactions.executeWithoutResult(
                transaction -> rebuilds.end(rebuildId, status, explanation).ifPresent(readModel -> clear(readModel)));
    }

    private void clear(String readModel) {
        projections.stream()
                .filter(projection -> projection.readModel().equals(readModel))
                .forEach(tables::drop);
        deadLetters.forget(RebuildScope.rebuilding(readModel));
    }
}
