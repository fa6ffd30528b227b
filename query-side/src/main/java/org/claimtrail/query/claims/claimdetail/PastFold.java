package org.claimtrail.query.claims.claimdetail;

import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.claims.TakenOnEvent.*;
import org.claimtrail.query.shared.Recorded;

/** What the past of a claim in an earlier system says about it. */
final class PastFold {

    private PastFold() {}

    static void change(ClaimDraft draft, TakenOnEvent event, Recorded recorded) {
        var before = draft.takenOn;
        if (before == null) {
            return;
        }
        var at = recorded.envelope().effectiveAt();
        switch (event) {
            case PaymentTakenOn e -> draft.takenOn = before.withPaid(e.amount());
            case ClosureTakenOn e -> draft.close(e.outcome(), at);
            case PaymentStepTakenOn e ->
                draft.takenOn = before.with(
                        new PastStep(at, e.step(), e.activity(), e.role(), e.resource(), e.amount(), e.oddities()));
        }
    }
}
