package org.claimtrail.command.claims;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldGranted;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldRefused;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.command.claims.PaymentApprovals.Approval;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentApprovalRequested;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldGranted;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldRefused;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldReleased;

/** Decides what follows from what a payment gets of a limit that other claims share (I3). */
final class PaymentHolds {

    private PaymentHolds() {}

    /**
     * Its part is there: the payment goes on to its approval, if it is still wanted; else, or where it has asked
     * for another part meanwhile, the part goes back.
     */
    static List<ClaimEvent> granted(ClaimState state, RecordHoldGranted c) {
        var file = PaymentGuards.worked(state);
        var payment = PaymentGuards.payment(file, c.paymentId());
        var hold = payment.hold();
        if (hold == null || !payment.holds() || hold.asking() > c.asking()) {
            return List.of(new PaymentHoldReleased(c.claimId(), c.paymentId(), c.limitId(), c.asking()));
        }
        if (payment.status() != Status.AWAITING_HOLD) {
            return List.of();
        }
        var events = new ArrayList<ClaimEvent>();
        events.add(new PaymentHoldGranted(c.claimId(), c.paymentId(), c.limitId()));
        if (hold.sufficient() && PaymentGuards.isPayable(file, payment.type())) {
            events.addAll(PaymentApprovals.approved(
                    file, payment, new Approval(c.claimId(), c.paymentId(), payment.requestedBy(), hold.authority())));
        } else {
            events.add(new PaymentApprovalRequested(c.claimId(), c.paymentId(), hold.cumulative(), hold.authority()));
        }
        return events;
    }

    /** Others were first: the payment will not be made, and whoever asked for it sees how much there was. */
    static List<ClaimEvent> refused(ClaimState state, RecordHoldRefused c) {
        var payment = PaymentGuards.payment(PaymentGuards.worked(state), c.paymentId());
        var hold = payment.hold();
        return payment.status() == Status.AWAITING_HOLD && hold != null && hold.asking() == c.asking()
                ? List.of(new PaymentHoldRefused(c.claimId(), c.paymentId(), c.limitId(), c.remaining()))
                : List.of();
    }

    /** A payment that will not be made, or was made in vain, takes nothing of a shared limit any more. */
    static List<ClaimEvent> withRelease(ClaimEvent end, ClaimPaymentId id, Payment payment) {
        var hold = payment.hold();
        return hold == null
                ? List.of(end)
                : List.of(end, new PaymentHoldReleased(end.claimId(), id, hold.limit(), hold.asking()));
    }
}
