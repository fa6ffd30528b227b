package org.claimtrail.command.claims;

import java.util.function.UnaryOperator;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.Party;

/** What a claim's money is after an event. */
final class MoneyEvolution {

    private MoneyEvolution() {}

    static ClaimFile evolve(ClaimFile file, MoneyEvent event) {
        return switch (event) {
            case LossAdjusted e ->
                file.with(ledger -> ledger.withAdjustment(
                        e.exposureId(),
                        new Adjustment(
                                e.adjustment(), e.deductible(), e.calculation().net(), false)));
            case AdjustmentOutdated e -> file.with(ledger -> outdated(ledger, e.exposureId()));
            case PaymentHoldRequested e -> payment(file, e.paymentId(), payment -> payment.held(e));
            case PaymentHoldGranted e -> status(file, e.paymentId(), Status.AWAITING_APPROVAL);
            case PaymentHoldRefused e -> status(file, e.paymentId(), Status.HOLD_REFUSED);
            // What becomes of the payment itself is said by other events.
            case PaymentHoldConfirmed e -> file;
            case PaymentHoldReleased e -> file;
            case PaymentVoteRecorded e -> payment(file, e.paymentId(), payment -> payment.voted(e.voter()));
            case ReserveVoteRecorded e -> file.with(ledger -> ledger.withVote(e.line(), e.voter()));
            case PayeeChanged e -> payment(file, e.paymentId(), payment -> payment.to(e.payee(), e.changedBy()));
            case PartyAccountChanged e -> file.with(account(file, e));
            case PaymentApprovalVoided e -> status(file, e.paymentId(), Status.AWAITING_APPROVAL);
            case PaymentWithdrawn e -> status(file, e.paymentId(), Status.WITHDRAWN);
            case PaymentResubmitted e -> payment(file, e.paymentId(), payment -> payment.resubmitted(e));
            case PaymentReversed e -> status(file, e.paymentId(), Status.REVERSED);
        };
    }

    private static Party account(ClaimFile file, PartyAccountChanged e) {
        var party = file.parties().get(e.partyId());
        if (party == null) {
            throw new IllegalStateException("The history names party " + e.partyId() + " before it was added");
        }
        return new Party(party.id(), party.role(), party.name(), e.account());
    }

    private static Ledger outdated(Ledger ledger, ExposureId exposure) {
        var adjustment = ledger.adjustments().get(exposure);
        if (adjustment == null) {
            throw new IllegalStateException("The history outdates what it has not adjusted: " + exposure);
        }
        return ledger.withAdjustment(exposure, adjustment.asOutdated());
    }

    private static ClaimFile status(ClaimFile file, ClaimPaymentId id, Status status) {
        return payment(file, id, payment -> payment.as(status));
    }

    private static ClaimFile payment(ClaimFile file, ClaimPaymentId id, UnaryOperator<Payment> change) {
        return file.with(ledger -> ledger.withPayment(id, change));
    }
}
