package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.claims.ClaimCommand.QuotedRate;
import org.claimtrail.command.claims.ClaimCommand.RequestPayment;
import org.claimtrail.command.claims.MoneyCommand.ResubmitPayment;
import org.claimtrail.command.claims.MoneyCommand.WithdrawPayment;
import org.claimtrail.command.claims.PaymentApprovals.Approval;
import org.claimtrail.command.limits.SharedLimits;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentApprovalRequested;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldRequested;
import org.claimtrail.events.claims.MoneyEvent.PaymentResubmitted;
import org.claimtrail.events.claims.MoneyEvent.PaymentWithdrawn;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Decides on what is asked for: a payment, and taking it back. */
final class PaymentDecisions {

    private PaymentDecisions() {}

    /**
     * Asks for a payment. One that takes from a limit that other claims share waits for its part of it; then it is
     * approved at once where the asker's authority reaches (I5), and waits for somebody else otherwise.
     */
    static List<ClaimEvent> request(ClaimState state, RequestPayment c, Envelope by, AuthorityProfile profile) {
        var file = PaymentGuards.fileFor(state, c);
        PaymentGuards.refuseUnpayable(file, c.type());
        unless(
                !file.ledger().payments().containsKey(c.paymentId()),
                ClaimRefusal.PAYMENT_ALREADY_REQUESTED,
                ClaimRefusal.PAYMENT_ALREADY_REQUESTED.meaning());
        PaymentLimits.refuseAmount(file, c);
        var payee = PaymentGuards.payee(file, c.payee());
        var requested = new PaymentRequested(
                c.claimId(),
                c.paymentId(),
                c.type(),
                c.line(),
                payee,
                c.amount(),
                by.actor(),
                exchange(c.exchange(), c.amount(), by));
        return new Asking(file, c, by).events(requested, Payment.asked(requested), profile);
    }

    /** What is asked for on which file, for the first time or again. */
    record Asking(ClaimFile file, RequestPayment command, Envelope by) {

        /** What follows from it: a question to a shared limit, an approval at once, or waiting for one. */
        List<ClaimEvent> events(ClaimEvent said, Payment payment, AuthorityProfile profile) {
            var id = command.paymentId();
            var shared = payment.isOwed() ? sharedLimit(file, command, by) : Optional.<SharedLimit>empty();
            var asked = file.with(ledger -> ledger.withPayment(id, payment));
            var cumulative = PaymentApprovals.cumulative(asked);
            var authority = PaymentApprovals.authority(asked, payment, by.roles(), profile);
            var sufficient = authority.alone() && !PaymentApprovals.needsAnother(payment);
            var events = new ArrayList<ClaimEvent>();
            events.add(said);
            if (shared.isPresent()) {
                events.add(new PaymentHoldRequested(
                        command.claimId(),
                        file.loss().claimNumber(),
                        id,
                        shared.get(),
                        payment.amount(),
                        cumulative,
                        authority.basis(),
                        sufficient,
                        payment.resubmissions() + 1));
            } else if (sufficient) {
                events.addAll(PaymentApprovals.approved(
                        asked, payment, new Approval(command.claimId(), id, by.actor(), authority.basis())));
            } else {
                events.add(new PaymentApprovalRequested(command.claimId(), id, cumulative, authority.basis()));
            }
            return events;
        }
    }

    /**
     * Asks again for a payment that came to nothing. It meets everything that a new one meets, and is always somebody else's
     * to approve: what one was refused is not had by asking again for a little less.
     */
    static List<ClaimEvent> resubmit(ClaimState state, ResubmitPayment c, Envelope by, AuthorityProfile profile) {
        var before = PaymentGuards.payment(PaymentGuards.worked(state), c.paymentId());
        var again = new RequestPayment(
                c.claimId(),
                c.paymentId(),
                before.type(),
                before.line(),
                c.payee() == null ? before.payee().id() : c.payee(),
                c.amount() == null ? before.amount() : c.amount(),
                c.exchange());
        var file = PaymentGuards.fileFor(state, again);
        unless(before.cameToNothing(), ClaimRefusal.PAYMENT_NOT_ENDED, "The payment is " + before.status() + ".");
        PaymentGuards.refuseUnpayable(file, again.type());
        PaymentLimits.refuseAmount(file, again);
        unless(
                c.exchange() != null
                        || before.payout().currency().equals(before.amount().currency()),
                ClaimRefusal.EXCHANGE_INVALID,
                "The payee is paid in " + before.payout().currency() + ": the rate of today is missing.");
        var resubmitted = new PaymentResubmitted(
                c.claimId(),
                c.paymentId(),
                before.resubmissions() + 1,
                PaymentGuards.payee(file, again.payee()),
                again.amount(),
                by.actor(),
                exchange(c.exchange(), again.amount(), by),
                c.explanation());
        return new Asking(file, again, by).events(resubmitted, before.resubmitted(resubmitted), profile);
    }

    /** Takes a payment back; only whoever asked for it does, and only before it has been approved. */
    static List<ClaimEvent> withdraw(ClaimState state, WithdrawPayment c, Envelope by) {
        var payment = PaymentGuards.waiting(PaymentGuards.worked(state), c.paymentId());
        unless(
                by.actor().equals(payment.requestedBy()),
                ClaimRefusal.NOT_THE_REQUESTER,
                ClaimRefusal.NOT_THE_REQUESTER.meaning());
        return PaymentHolds.withRelease(
                new PaymentWithdrawn(c.claimId(), c.paymentId(), c.explanation()), c.paymentId(), payment);
    }

    private static Optional<SharedLimit> sharedLimit(ClaimFile file, RequestPayment c, Envelope by) {
        var policy = PaymentGuards.policy(file);
        var cover = PaymentGuards.cover(file, policy, c.line().exposure());
        PaymentLimits.refuseOverCover(file, cover, c);
        return SharedLimits.aggregate(by.tenant(), policy, cover);
    }

    /** What the payee gets in his currency: the amount times the rate, to the nearest minor unit, halves up (I9). */
    private static @Nullable Exchange exchange(@Nullable QuotedRate quoted, Money amount, Envelope by) {
        if (quoted == null) {
            return null;
        }
        // Where a day has begun anywhere on earth, a rate can have been quoted on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                Money.isCurrency(quoted.currency())
                        && !quoted.currency().equals(amount.currency())
                        && quoted.rate().matches("\\d{1,12}(\\.\\d{1,12})?")
                        && !quoted.on().isAfter(today),
                ClaimRefusal.EXCHANGE_INVALID,
                "One " + amount.currency() + " cannot have been worth " + quoted.rate() + " " + quoted.currency()
                        + " on " + quoted.on() + ".");
        var payout = payout(amount, quoted);
        unless(payout.isPositive(), ClaimRefusal.EXCHANGE_INVALID, "The payee would get " + payout + ".");
        return new Exchange(payout, quoted.rate(), quoted.source(), quoted.on());
    }

    private static Money payout(Money amount, QuotedRate quoted) {
        var exact = amount.decimal().multiply(new BigDecimal(quoted.rate()));
        try {
            return Money.ofDecimal(
                    exact.setScale(Money.scale(quoted.currency()), RoundingMode.HALF_UP), quoted.currency());
        } catch (ArithmeticException overflow) {
            throw new Refused(ClaimRefusal.AMOUNT_TOO_LARGE, ClaimRefusal.AMOUNT_TOO_LARGE.meaning());
        }
    }
}
