package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;

/** What has come back on a claim as a clerk would book it: a receipt a row, in whole cents. */
final class RecoveryModel {

    /** A recovery as the clerk has it. */
    static final class Recovery {
        final Kind kind;
        final Map<String, Long> receipts = new HashMap<>();
        final Set<String> gone = new HashSet<>();
        long expected;
        long forgone;
        boolean open = true;

        Recovery(Kind kind, long expected) {
            this.kind = kind;
            this.expected = expected;
        }

        long recovered() {
            return receipts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** What would be given up now. */
        long missing() {
            return Math.max(0, expected - recovered());
        }
    }

    final Map<RecoveryId, Recovery> byId = new HashMap<>();

    static RecoveryModel of(List<ClaimEvent> events) {
        var model = new RecoveryModel();
        events.forEach(model::note);
        return model;
    }

    void note(ClaimEvent event) {
        if (event instanceof RecoveryOpened e) {
            byId.put(e.recoveryId(), new Recovery(e.kind(), e.expected().minor()));
        } else if (event instanceof RecoveryReestimated e) {
            of(e.recoveryId()).expected = e.expected().minor();
        } else if (event instanceof RecoveryRecorded e) {
            of(e.recoveryId()).receipts.put(e.receipt(), e.amount().minor());
        } else if (event instanceof RecoveryReversed e) {
            var recovery = of(e.recoveryId());
            recovery.receipts.remove(e.receipt());
            recovery.gone.add(e.receipt());
            recovery.forgone = 0;
            recovery.open = true;
        } else if (event instanceof RecoveryCompleted e) {
            of(e.recoveryId()).open = false;
        } else if (event instanceof RecoveryWaived e) {
            var recovery = of(e.recoveryId());
            recovery.forgone = e.forgone().minor();
            recovery.open = false;
        }
    }

    Recovery of(RecoveryId id) {
        var recovery = byId.get(id);
        if (recovery == null) {
            throw new AssertionError("Recovery " + id + " was never opened");
        }
        return recovery;
    }

    /** What debtors have paid: salvage is sold, nobody owes it. */
    long owedAndRecovered() {
        return byId.values().stream()
                .filter(recovery -> recovery.kind != Kind.SALVAGE)
                .mapToLong(Recovery::recovered)
                .sum();
    }

    long forgone() {
        return byId.values().stream().mapToLong(recovery -> recovery.forgone).sum();
    }
}
