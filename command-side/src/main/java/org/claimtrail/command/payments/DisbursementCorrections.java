package org.claimtrail.command.payments;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.payments.DisbursementCommand.ResolveAttempt;
import org.claimtrail.command.payments.DisbursementCommand.ReverseDisbursement;
import org.claimtrail.command.payments.DisbursementState.Absent;
import org.claimtrail.command.payments.DisbursementState.Posted;
import org.claimtrail.command.payments.DisbursementState.Unknown;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.*;
import org.claimtrail.events.shared.Envelope;

/** Decides on what the provider does not say: what became of an attempt nobody knows about, and money that came back. */
final class DisbursementCorrections {

    private static final String FINANCE = "finance";

    private DisbursementCorrections() {}

    /** Two people of finance must say the same; a second who says otherwise begins anew. */
    static List<DisbursementEvent> resolve(DisbursementState state, ResolveAttempt c, Envelope by) {
        require(by.hasRole(FINANCE), DisbursementRefusal.CORRECTION_NOT_FINANCE);
        if (!(state instanceof Unknown unknown) || unknown.attempt() != c.attempt()) {
            throw refused(state, DisbursementRefusal.ATTEMPT_NOT_UNKNOWN);
        }
        var proposal = unknown.proposal();
        if (proposal == null || proposal.moved() != c.moved()) {
            return List.of(new AttemptResolutionProposed(
                    c.disbursementId(), c.attempt(), c.moved(), c.evidence(), by.actor()));
        }
        require(!proposal.by().equals(by.actor()), DisbursementRefusal.RESOLUTION_NEEDS_ANOTHER);
        var resolved = new AttemptResolved(c.disbursementId(), c.attempt(), c.moved(), c.evidence(), by.actor());
        var id = c.disbursementId();
        var order = unknown.order();
        return c.moved()
                ? List.of(
                        resolved,
                        new AttemptSucceeded(id, c.attempt(), c.evidence()),
                        new DisbursementPosted(
                                id, order.claimId(), order.claimPaymentId(), order.amount(), c.evidence()))
                : List.of(
                        resolved,
                        new AttemptFailed(id, c.attempt(), null, c.evidence()),
                        new DisbursementFailed(id, order.claimId(), order.claimPaymentId(), c.evidence()));
    }

    /** All of it came back: what is posted less what is reversed is never more than was approved (M3). */
    static List<DisbursementEvent> reverse(DisbursementState state, ReverseDisbursement c, Envelope by) {
        require(by.hasRole(FINANCE), DisbursementRefusal.CORRECTION_NOT_FINANCE);
        if (!(state instanceof Posted posted)) {
            throw refused(state, DisbursementRefusal.DISBURSEMENT_NOT_POSTED);
        }
        var order = posted.order();
        return List.of(new DisbursementReversed(
                c.disbursementId(),
                order.claimId(),
                order.claimPaymentId(),
                order.amount(),
                c.reference(),
                c.explanation()));
    }

    private static Refused refused(DisbursementState state, DisbursementRefusal refusal) {
        var code = state instanceof Absent ? DisbursementRefusal.DISBURSEMENT_NOT_FOUND : refusal;
        return new Refused(code, code.meaning());
    }

    private static void require(boolean condition, DisbursementRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }
}
