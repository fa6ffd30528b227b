package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.FacetDecisions.refuseOnHold;
import static org.claimtrail.command.claims.FileDecisions.open;
import static org.claimtrail.command.claims.FileDecisions.openExposure;
import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.authority.Authority;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.Stake;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.ClaimFile.Coverage;
import org.claimtrail.command.claims.Ledger.Payment;
import org.claimtrail.command.claims.Ledger.Payment.Status;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Decides on the payments of a claim. */
final class PaymentDecisions {

    private PaymentDecisions() {}

    /** Asks for a payment; it is approved at once where the asker's authority reaches (I5), and waits otherwise. */
    static List<ClaimEvent> request(ClaimState state, RequestPayment c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        refuseOnHold(file);
        refuseUnconfirmed(file);
        var ledger = file.ledger();
        unless(
                !ledger.payments().containsKey(c.paymentId()),
                ClaimRefusal.PAYMENT_ALREADY_REQUESTED,
                ClaimRefusal.PAYMENT_ALREADY_REQUESTED.meaning());
        refuseAmount(file, c);
        var payee = payee(file, c.payee());
        var payment = new Payment(
                c.line(), c.type() == PaymentType.FINAL, payee, c.amount(), by.actor(), Status.AWAITING_APPROVAL);
        var asked = file.with(before -> before.withPayment(c.paymentId(), payment));
        var cumulative = cumulative(asked);
        var authority = authority(profile, by, cumulative, c.amount());
        var events = new ArrayList<ClaimEvent>();
        events.add(new PaymentRequested(c.claimId(), c.paymentId(), c.type(), c.line(), payee, c.amount(), by.actor()));
        if (authority.alone()) {
            events.addAll(approved(asked, payment, new Approval(c.claimId(), c.paymentId(), by, authority.basis())));
        } else {
            events.add(new PaymentApprovalRequested(c.claimId(), c.paymentId(), cumulative, authority.basis()));
        }
        return events;
    }

    static List<ClaimEvent> approve(ClaimState state, ApprovePayment c, Envelope by, AuthorityProfile profile) {
        var file = open(state);
        var payment = pending(file, c.paymentId());
        refuseOnHold(file);
        unless(!by.actor().equals(payment.requestedBy()), ClaimRefusal.FOUR_EYES, ClaimRefusal.FOUR_EYES.meaning());
        refuseUnconfirmed(file);
        // The payment that waits is held already, so that everything held is what the claim costs with it.
        var cumulative = cumulative(file);
        var authority = authority(profile, by, cumulative, payment.amount());
        unless(
                authority.alone(),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "The claim's payments would total " + cumulative + "; " + authority.words() + ".");
        return approved(file, payment, new Approval(c.claimId(), c.paymentId(), by, authority.basis()));
    }

    static List<ClaimEvent> reject(ClaimState state, RejectPayment c) {
        pending(open(state), c.paymentId());
        return List.of(new PaymentRejected(c.claimId(), c.paymentId(), c.explanation()));
    }

    /** The money has moved; hearing it again changes nothing. */
    static List<ClaimEvent> posted(ClaimState state, RecordPaymentPosted c) {
        var payment = payment(open(state), c.paymentId());
        if (payment.status() == Status.POSTED) {
            return List.of();
        }
        refuseUnapproved(payment);
        return List.of(
                new PaymentPosted(c.claimId(), c.paymentId(), c.disbursementId(), c.amount(), c.providerReference()));
    }

    /** The money has not moved; hearing it again changes nothing. */
    static List<ClaimEvent> failed(ClaimState state, RecordPaymentFailed c) {
        var payment = payment(open(state), c.paymentId());
        if (payment.status() == Status.FAILED) {
            return List.of();
        }
        refuseUnapproved(payment);
        return List.of(new PaymentFailed(c.claimId(), c.paymentId(), c.disbursementId(), c.explanation()));
    }

    /** Approves a payment; the last payment of a line gives back what is still reserved there. */
    private static List<ClaimEvent> approved(ClaimFile file, Payment payment, Approval approval) {
        var events = new ArrayList<ClaimEvent>();
        events.add(new PaymentApproved(
                approval.claimId(),
                approval.paymentId(),
                file.loss().claimNumber(),
                payment.payee(),
                payment.amount(),
                file.ledger().heldInAll(),
                payment.requestedBy(),
                approval.by().actor(),
                approval.authority()));
        var rest = file.ledger().available(payment.line());
        if (payment.last() && rest.isPositive()) {
            events.add(new ReservesReleased(approval.claimId(), List.of(new Release(payment.line(), rest))));
        }
        return events;
    }

    /** Who approves which payment, on which authority. */
    private record Approval(ClaimId claimId, ClaimPaymentId paymentId, Envelope by, AuthorityBasis authority) {}

    private static void refuseUnconfirmed(ClaimFile file) {
        unless(
                file.coverage() == Coverage.CONFIRMED,
                ClaimRefusal.COVERAGE_NOT_CONFIRMED,
                "Coverage is " + file.coverage() + ".");
    }

    private static void refuseAmount(ClaimFile file, RequestPayment c) {
        var ledger = file.ledger();
        var exposure = openExposure(file, c.line().exposure());
        unless(c.amount().isPositive(), ClaimRefusal.AMOUNT_NOT_POSITIVE, "The amount is " + c.amount() + ".");
        unless(
                c.amount().currency().equals(ledger.currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                "The claim is kept in " + ledger.currency() + ", not in "
                        + c.amount().currency() + ".");
        var available = ledger.available(c.line());
        unless(
                !c.amount().exceeds(available),
                ClaimRefusal.EXCEEDS_RESERVE,
                available + " is outstanding on " + c.line() + "; " + c.amount() + " was asked for.");
        if (c.line().costType() == CostType.INDEMNITY) {
            refuseOverLimit(file, exposure.cover(), c.amount());
        }
    }

    private static Authority authority(AuthorityProfile profile, Envelope by, Money cumulative, Money amount) {
        return profile.toDecide(
                by.roles(),
                new Stake(LimitType.CUMULATIVE_PAYMENT, cumulative),
                new Stake(LimitType.SINGLE_PAYMENT, amount));
    }

    private static Money cumulative(ClaimFile file) {
        try {
            return file.ledger().heldInAll();
        } catch (ArithmeticException overflow) {
            throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
        }
    }

    private static void refuseOverLimit(ClaimFile file, String cover, Money amount) {
        var policy = file.policy();
        var limit = policy == null
                ? null
                : policy.covers().stream()
                        .filter(candidate -> candidate.code().equals(cover))
                        .findFirst()
                        .orElse(null);
        if (limit == null || !limit.limit().currency().equals(amount.currency())) {
            return;
        }
        var indemnity =
                file.ledger().indemnityHeldOn(file.exposuresUnder(cover)).plus(amount);
        unless(
                !indemnity.exceeds(limit.limit()),
                ClaimRefusal.EXCEEDS_COVER_LIMIT,
                "The payments under " + cover + " would total " + indemnity + "; its limit is " + limit.limit() + ".");
    }

    private static Party payee(ClaimFile file, PartyId id) {
        var payee = file.parties().get(id);
        if (payee == null) {
            throw new Refused(ClaimRefusal.PARTY_UNKNOWN, "Party " + id + " has not been added to the claim.");
        }
        unless(payee.account() != null, ClaimRefusal.PAYEE_NOT_VERIFIED, payee.name() + " has no verified account.");
        return payee;
    }

    private static Payment payment(ClaimFile file, ClaimPaymentId id) {
        var payment = file.ledger().payments().get(id);
        if (payment == null) {
            throw new Refused(ClaimRefusal.PAYMENT_UNKNOWN, "The claim has no payment " + id + ".");
        }
        return payment;
    }

    private static Payment pending(ClaimFile file, ClaimPaymentId id) {
        var payment = payment(file, id);
        unless(
                payment.status() == Status.AWAITING_APPROVAL,
                ClaimRefusal.PAYMENT_NOT_PENDING,
                "The payment is " + payment.status() + ".");
        return payment;
    }

    private static void refuseUnapproved(Payment payment) {
        unless(
                payment.status() == Status.APPROVED,
                ClaimRefusal.PAYMENT_NOT_APPROVED,
                "The payment is " + payment.status() + ".");
    }
}
