package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.claimtrail.command.claims.MoneyCommand.ChangePartyAccount;
import org.claimtrail.command.claims.MoneyCommand.ChangePayee;
import org.claimtrail.command.claims.Payment.Status;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent.PartyAccountChanged;
import org.claimtrail.events.claims.MoneyEvent.PayeeChanged;
import org.claimtrail.events.claims.MoneyEvent.PaymentApprovalVoided;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;

/** Decides who is paid, and where, once a payment has been asked for: a change voids what was approved (I4). */
final class PayeeDecisions {

    private static final String WHY = "The payee or the account was changed after the approval.";

    private PayeeDecisions() {}

    static List<ClaimEvent> changePayee(ClaimState state, ChangePayee c, Envelope by, Releases releases) {
        var file = PaymentGuards.worked(state);
        var payment = PaymentGuards.payment(file, c.paymentId());
        unless(payment.isUnderway(), ClaimRefusal.PAYMENT_ENDED, "The payment is " + payment.status() + ".");
        var payee = PaymentGuards.payee(file, c.payee());
        unless(
                !payee.equals(payment.payee()),
                ClaimRefusal.PAYEE_UNCHANGED,
                payee.name() + " is the payee already, with this account.");
        return new Change(c, by, releases).of(c.paymentId(), payment, payee);
    }

    /** Changes where a party is paid, in all payments to it that have not been released. */
    static List<ClaimEvent> changeAccount(ClaimState state, ChangePartyAccount c, Envelope by, Releases releases) {
        var file = PaymentGuards.worked(state);
        var party = PaymentGuards.party(file, c.partyId());
        unless(
                !Objects.equals(party.account(), c.account()),
                ClaimRefusal.PAYEE_UNCHANGED,
                party.name() + " has this account already.");
        var changed = new Party(party.id(), party.role(), party.name(), c.account());
        var change = new Change(c, by, releases);
        var events = new ArrayList<ClaimEvent>();
        events.add(new PartyAccountChanged(c.claimId(), c.partyId(), c.account(), by.actor()));
        file.ledger().payments().entrySet().stream()
                .filter(payment -> payment.getValue().isUnderway()
                        && payment.getValue().payee().id().equals(c.partyId()))
                .sorted(Comparator.comparing(payment -> payment.getKey().value()))
                .forEach(payment -> events.addAll(change.of(payment.getKey(), payment.getValue(), changed)));
        return events;
    }

    /** What somebody changes, and what is known of the money. */
    private record Change(MoneyCommand command, Envelope by, Releases releases) {

        List<ClaimEvent> of(ClaimPaymentId id, Payment payment, Party payee) {
            var changed = new PayeeChanged(command.claimId(), id, payee, by.actor());
            if (payment.status() != Status.APPROVED) {
                return List.of(changed);
            }
            unless(
                    !releases.isReleased(DisbursementId.of(by.tenant(), id, payment.round())),
                    ClaimRefusal.PAYMENT_RELEASED,
                    ClaimRefusal.PAYMENT_RELEASED.meaning());
            var voided = new PaymentApprovalVoided(command.claimId(), id, payment.round(), WHY);
            if (payment.type() != PaymentType.SUPPLEMENT) {
                return List.of(voided, changed);
            }
            // The reserve that it had brought along goes, and comes again with the next approval.
            var back = new Release(payment.line(), payment.amount());
            return List.of(voided, new ReservesReleased(command.claimId(), List.of(back)), changed);
        }
    }
}
