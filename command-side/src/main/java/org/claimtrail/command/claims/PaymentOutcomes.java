package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimtrail.command.claims.ClaimCommand.RecordPaymentFailed;
import org.claimtrail.command.claims.ClaimCommand.RecordPaymentPosted;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.MoneyCommand.RecordPaymentReversed;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentFailed;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldConfirmed;
import org.claimtrail.events.claims.MoneyEvent.PaymentReversed;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;

/** Decides what becomes of an approved payment: the money has moved, has not, or came back. */
final class PaymentOutcomes {

    private PaymentOutcomes() {}

    /** The money has moved; hearing it again changes nothing. */
    static List<ClaimEvent> posted(ClaimState state, RecordPaymentPosted c) {
        var payment = PaymentGuards.payment(PaymentGuards.worked(state), c.paymentId());
        if (payment.status() == Status.POSTED) {
            return List.of();
        }
        refuseUnapproved(payment);
        var posted = new PaymentPosted(
                c.claimId(), c.paymentId(), c.disbursementId(), payment.amount(), c.providerReference());
        var hold = payment.hold();
        return hold == null
                ? List.of(posted)
                : List.of(posted, new PaymentHoldConfirmed(c.claimId(), c.paymentId(), hold.limit()));
    }

    /** The money has not moved; hearing it again, or of a disbursement whose approval was voided, changes nothing. */
    static List<ClaimEvent> failed(ClaimState state, RecordPaymentFailed c, Envelope by) {
        var payment = PaymentGuards.payment(PaymentGuards.worked(state), c.paymentId());
        if (payment.status() == Status.FAILED || isVoided(payment, c, by)) {
            return List.of();
        }
        refuseUnapproved(payment);
        return withoutOutstanding(
                state,
                payment,
                PaymentHolds.withRelease(
                        new PaymentFailed(c.claimId(), c.paymentId(), c.disbursementId(), c.explanation()),
                        c.paymentId(),
                        payment));
    }

    /** The money came back: the line and the shared limit have it again; hearing it again changes nothing. */
    static List<ClaimEvent> reversed(ClaimState state, RecordPaymentReversed c) {
        var payment = PaymentGuards.payment(PaymentGuards.worked(state), c.paymentId());
        if (payment.status() == Status.REVERSED) {
            return List.of();
        }
        unless(
                payment.status() == Status.POSTED,
                ClaimRefusal.PAYMENT_NOT_POSTED,
                "The payment is " + payment.status() + ".");
        return withoutOutstanding(
                state,
                payment,
                PaymentHolds.withRelease(
                        new PaymentReversed(
                                c.claimId(), c.paymentId(), c.disbursementId(), payment.amount(), c.explanation()),
                        c.paymentId(),
                        payment));
    }

    /** What a closed claim gets back is released at once, so that nothing is outstanding on it (I8). */
    private static List<ClaimEvent> withoutOutstanding(ClaimState state, Payment payment, List<ClaimEvent> events) {
        if (!(state instanceof Closed)) {
            return events;
        }
        var all = new ArrayList<>(events);
        all.add(new ReservesReleased(
                events.getFirst().claimId(), List.of(new Release(payment.line(), payment.amount()))));
        return all;
    }

    private static boolean isVoided(Payment payment, RecordPaymentFailed c, Envelope by) {
        var standing = payment.status() == Status.APPROVED ? payment.round() : payment.round() + 1;
        return IntStream.range(1, standing)
                .mapToObj(round -> DisbursementId.of(by.tenant(), c.paymentId(), round))
                .anyMatch(c.disbursementId()::equals);
    }

    private static void refuseUnapproved(Payment payment) {
        unless(
                payment.status() == Status.APPROVED,
                ClaimRefusal.PAYMENT_NOT_APPROVED,
                "The payment is " + payment.status() + ".");
    }
}
