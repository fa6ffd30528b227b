package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimtrail.command.authority.Authority;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.Stake;
import org.claimtrail.command.claims.ClaimCommand.ApprovePayment;
import org.claimtrail.command.claims.ClaimCommand.RejectPayment;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.claims.ClaimEvent.PaymentRejected;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimEvent.ReserveSet;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent.PaymentVoteRecorded;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Decides who approves a payment: never somebody who had a part in it, always on the claim's totals (I5). */
final class PaymentApprovals {

    /** Who may decide on a claim that has been closed. */
    private static final Set<String> SENIOR = Set.of("supervisor", "claims-manager", "committee");

    private PaymentApprovals() {}

    /** Who approves which payment, on which authority. */
    record Approval(ClaimId claimId, ClaimPaymentId paymentId, String approver, AuthorityBasis authority) {}

    /** Approves a payment that waits; a committee's member votes for it, until there are votes enough. */
    static List<ClaimEvent> approve(ClaimState state, ApprovePayment c, Envelope by, AuthorityProfile profile) {
        var file = PaymentGuards.worked(state);
        var payment = PaymentGuards.pending(file, c.paymentId());
        unless(!payment.involved().contains(by.actor()), ClaimRefusal.FOUR_EYES, ClaimRefusal.FOUR_EYES.meaning());
        PaymentGuards.refuseUnpayable(file, payment.type());
        PaymentGuards.refuseUnverified(payment.payee());
        var authority = authority(file, payment, by.roles(), profile);
        unless(
                authority.reaches(),
                ClaimRefusal.EXCEEDS_AUTHORITY,
                "The claim's payments would total " + cumulative(file) + "; " + authority.words() + ".");
        var approval = new Approval(c.claimId(), c.paymentId(), by.actor(), authority.basis());
        if (authority.votes() == 1) {
            return approved(file, payment, approval);
        }
        unless(!payment.votes().contains(by.actor()), ClaimRefusal.ALREADY_VOTED, ClaimRefusal.ALREADY_VOTED.meaning());
        var votes = payment.votes().size() + 1;
        var events = new ArrayList<ClaimEvent>();
        events.add(new PaymentVoteRecorded(
                c.claimId(), c.paymentId(), by.actor(), votes, authority.votes(), authority.basis()));
        if (votes >= authority.votes()) {
            events.addAll(approved(file, payment, approval));
        }
        return events;
    }

    static List<ClaimEvent> reject(ClaimState state, RejectPayment c) {
        var payment = PaymentGuards.waiting(PaymentGuards.worked(state), c.paymentId());
        return PaymentHolds.withRelease(
                new PaymentRejected(c.claimId(), c.paymentId(), c.explanation()), c.paymentId(), payment);
    }

    /**
     * Approves a payment; the last payment of a line gives back what is still reserved there, a supplement brings its own
     * reserve along, so that a closed claim has nothing outstanding (I8).
     */
    static List<ClaimEvent> approved(ClaimFile file, Payment payment, Approval approval) {
        var ledger = file.ledger();
        var events = new ArrayList<ClaimEvent>();
        if (payment.type() == PaymentType.SUPPLEMENT) {
            events.add(new ReserveSet(
                    approval.claimId(),
                    payment.line(),
                    ledger.reserve(payment.line()).plus(payment.amount()),
                    "Supplement to a claim that had been closed",
                    approval.authority()));
        }
        events.add(new PaymentApproved(
                approval.claimId(),
                approval.paymentId(),
                file.loss().claimNumber(),
                payment.payee(),
                payment.amount(),
                cumulative(file),
                payment.requestedBy(),
                approval.approver(),
                approval.authority(),
                payment.payout(),
                payment.round() + 1,
                payment.involvedWith(approval.approver())));
        var rest = ledger.available(payment.line());
        if (payment.type() == PaymentType.FINAL && rest.isPositive()) {
            events.add(new ReservesReleased(approval.claimId(), List.of(new Release(payment.line(), rest))));
        }
        return events;
    }

    /** Whether somebody else must approve, whatever the asker's authority. */
    static boolean needsAnother(Payment payment) {
        return payment.type() == PaymentType.SUPPLEMENT
                || payment.type() == PaymentType.EX_GRATIA
                || payment.resubmissions() > 0;
    }

    /** The authority over a payment that the file counts already. */
    static Authority authority(ClaimFile file, Payment payment, List<String> roles, AuthorityProfile profile) {
        var cumulative = new Stake(LimitType.CUMULATIVE_PAYMENT, cumulative(file));
        var single = new Stake(LimitType.SINGLE_PAYMENT, payment.amount());
        return switch (payment.type()) {
            case PARTIAL, FINAL -> profile.toDecide(roles, cumulative, single);
            case EX_GRATIA ->
                profile.toDecide(
                        roles, new Stake(LimitType.EX_GRATIA, file.ledger().exGratia()));
            case SUPPLEMENT ->
                profile.toDecide(
                        roles.stream().filter(SENIOR::contains).toList(),
                        cumulative,
                        single,
                        incurredWith(file, payment));
        };
    }

    /** Everything paid, promised and asked for on the claim, so that splitting is idle. */
    static Money cumulative(ClaimFile file) {
        try {
            return file.ledger().heldInAll();
        } catch (ArithmeticException overflow) {
            throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
        }
    }

    /** A payment within its reserve leaves what the claim is expected to cost; a supplement adds to it. */
    private static Stake incurredWith(ClaimFile file, Payment payment) {
        var ledger = file.ledger();
        var total = ledger.reserve(payment.line()).plus(payment.amount());
        return new Stake(LimitType.CLAIM_INCURRED, ledger.incurredWith(payment.line(), total));
    }
}
