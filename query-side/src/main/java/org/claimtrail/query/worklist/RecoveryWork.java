package org.claimtrail.query.worklist;

import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;
import static org.claimtrail.query.worklist.WorkKind.RECOVERY_TO_FOLLOW_UP;
import static org.claimtrail.query.worklist.WorkKind.SALVAGE_TO_SELL;

import java.util.Locale;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;

/** What is to be done so that money comes back: recoveries, and the stock of salvage. */
final class RecoveryWork {

    private RecoveryWork() {}

    static void take(RecoveryEvent event, Work work) {
        var claim = event.claimId().value();
        switch (event) {
            case RecoveryOpened e ->
                work.appears(Item.of(
                                RECOVERY_TO_FOLLOW_UP,
                                claim,
                                "Follow up the " + e.kind().name().toLowerCase(Locale.ROOT) + " recovery from "
                                        + e.from())
                        .part(e.recoveryId())
                        .because(e.basis())
                        .with(Terms.NONE.amount(e.expected())));
            case RecoveryReestimated e ->
                work.changes(
                        RECOVERY_TO_FOLLOW_UP,
                        claim,
                        e.recoveryId().toString(),
                        "currency = ?, amount = ?",
                        text(e.expected().currency()),
                        number(e.expected().minor()));
            case RecoveryCompleted e -> work.done(RECOVERY_TO_FOLLOW_UP, claim, e.recoveryId());
            case RecoveryWaived e -> work.done(RECOVERY_TO_FOLLOW_UP, claim, e.recoveryId());
            case RecoveryRecorded e -> {}
            case RecoveryReversed e -> {}
        }
    }

    static void take(SalvageEvent event, Work work) {
        var lot = event.lotId().value();
        switch (event) {
            case LotTakenIn e -> {
                work.about(Matter.of(WorkArea.SALVAGE_LOT, lot)
                        .numbered(e.lotNumber())
                        .titled(e.description())
                        .on(e.claimId(), e.claimNumber())
                        .with(Terms.NONE.amount(e.estimate())));
                work.appears(Item.of(SALVAGE_TO_SELL, lot, "Sell, scrap or return the salvage:"));
            }
            case LotValued e ->
                work.changes(
                        lot,
                        "currency = ?, amount = ?",
                        text(e.estimate().currency()),
                        number(e.estimate().minor()));
            case LotSold e -> left(work, e.lotId(), e.left());
            case LotScrapped e -> left(work, e.lotId(), e.left());
            case LotReturned e -> left(work, e.lotId(), e.left());
            case LotMoved e -> {}
        }
    }

    private static void left(Work work, LotId lot, int pieces) {
        if (pieces == 0) {
            work.over(lot.value());
        }
    }
}
