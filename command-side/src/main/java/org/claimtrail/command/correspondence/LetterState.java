package org.claimtrail.command.correspondence;

import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.*;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** What is known of a letter to decide about it. */
sealed interface LetterState {

    LetterState BEGINNING = new Unwritten();

    /** There is none yet. */
    record Unwritten() implements LetterState {}

    /** It has gone out. */
    record Issued(
            ClaimId claimId,
            DocumentId documentId,
            @Nullable SettlementTerms settlement,
            boolean signed) implements LetterState {}

    /** It counts no more. */
    record Withdrawn() implements LetterState {}

    static LetterState evolve(LetterState state, LetterEvent event) {
        return switch (event) {
            case LetterIssued e -> new Issued(e.claimId(), e.documentId(), e.settlement(), false);
            case VoucherSigned e ->
                state instanceof Issued issued
                        ? new Issued(issued.claimId(), issued.documentId(), issued.settlement(), true)
                        : state;
            case LetterWithdrawn e -> new Withdrawn();
        };
    }
}
