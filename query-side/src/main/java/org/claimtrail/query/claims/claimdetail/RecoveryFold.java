package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.Recovery;
import org.claimtrail.query.claims.recoveries.RecoveryStatus;

/** What a recovery's event changes in its claim. */
final class RecoveryFold {

    private RecoveryFold() {}

    static void take(ClaimDraft draft, RecoveryEvent event, Instant at) {
        switch (event) {
            case RecoveryOpened e ->
                draft.recoveries.put(
                        e.recoveryId(),
                        new Recovery(
                                e.recoveryId(),
                                e.kind(),
                                RecoveryStatus.OPEN,
                                e.from(),
                                e.basis(),
                                e.expected(),
                                Money.zero(e.expected().currency()),
                                Money.zero(e.expected().currency()),
                                null,
                                at));
            case RecoveryReestimated e -> change(draft, e.recoveryId(), it -> it.expecting(e.expected()));
            case RecoveryRecorded e -> change(draft, e.recoveryId(), it -> it.recovering(e.inAll()));
            case RecoveryReversed e ->
                change(
                        draft,
                        e.recoveryId(),
                        it -> it.recovering(e.inAll())
                                .as(RecoveryStatus.OPEN, Money.zero(e.amount().currency()), e.explanation()));
            case RecoveryCompleted e ->
                change(
                        draft,
                        e.recoveryId(),
                        it -> it.as(
                                RecoveryStatus.COMPLETED, Money.zero(e.inAll().currency()), e.explanation()));
            case RecoveryWaived e ->
                change(draft, e.recoveryId(), it -> it.as(RecoveryStatus.WAIVED, e.forgone(), e.explanation()));
        }
    }

    private static void change(ClaimDraft draft, RecoveryId id, UnaryOperator<Recovery> change) {
        draft.recoveries.computeIfPresent(id, (key, it) -> change.apply(it));
    }
}
