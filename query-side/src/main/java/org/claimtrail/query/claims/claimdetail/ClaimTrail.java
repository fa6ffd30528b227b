package org.claimtrail.query.claims.claimdetail;

import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.query.history.HistoryRow;
import org.jspecify.annotations.Nullable;

/** Folds the mixed trail of a claim and its disbursements. */
public final class ClaimTrail {

    private ClaimTrail() {}

    /**
     * The claim after a row of its history.
     *
     * @return null as long as the claim has not begun: what holds only later may already be noted
     */
    public static @Nullable ClaimDetail fold(@Nullable ClaimDetail before, HistoryRow row) {
        if (row.event() instanceof ClaimEvent event) {
            return before == null && !begins(event) ? null : ClaimFold.fold(before, event, row.recorded());
        }
        if (row.event() instanceof DisbursementEvent event && before != null) {
            return ClaimFold.fold(before, event, row.recorded());
        }
        return before;
    }

    private static boolean begins(ClaimEvent event) {
        return event instanceof LossNotified || event instanceof ClaimTakenOn;
    }
}
