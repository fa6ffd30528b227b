package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;
import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;

/** What happened to a recovery, without who did it. */
final class RecoveryWords {

    private RecoveryWords() {}

    static String of(RecoveryEvent event) {
        return switch (event) {
            case RecoveryOpened e ->
                "opened a recovery by " + words(e.kind()) + " from " + e.from() + ", expecting " + money(e.expected())
                        + ": " + e.basis();
            case RecoveryReestimated e ->
                "estimated anew what is to come back: " + money(e.expected()) + ": " + e.rationale();
            case RecoveryRecorded e ->
                "recorded that " + money(e.amount()) + " came back under " + e.receipt() + "; " + money(e.inAll())
                        + " in all";
            case RecoveryReversed e ->
                "recorded that " + money(e.amount()) + " which had come back under " + e.receipt()
                        + " went away again: " + e.explanation();
            case RecoveryCompleted e -> "completed a recovery of " + money(e.inAll()) + ": " + e.explanation();
            case RecoveryWaived e -> "waived the recovery of " + money(e.forgone()) + ": " + e.explanation();
        };
    }
}
