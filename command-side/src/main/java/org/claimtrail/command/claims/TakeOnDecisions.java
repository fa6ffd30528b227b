package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.ClaimState.Closed;
import org.claimtrail.command.claims.ClaimState.Unknown;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnClaim;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnPaymentStep;
import org.claimtrail.command.shared.Dated;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimEvent.PolicySnapshotAttached;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.Oddity;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStepTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentTakenOn;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what comes from an earlier system. What has a date there becomes an event that holds from that date, and
 * only what has none becomes a balance.
 */
final class TakeOnDecisions {

    private TakeOnDecisions() {}

    /**
     * Takes a claim on; one that has not ended there is worked on here, on its policy.
     *
     * @param policy the policy as it stood on the loss date, if any term of it was on risk then
     */
    static List<Dated> claim(ClaimState state, TakeOnClaim c, Envelope by, Optional<PolicySnapshot> policy) {
        unless(state instanceof Unknown, ClaimRefusal.ALREADY_NOTIFIED, "Claim " + c.claimId() + " exists already.");
        refuseDays(c, by);
        var events = new ArrayList<Dated>();
        events.add(new Dated(takenOn(c), begins(c, by)));
        if (c.outcome() == null) {
            policy.ifPresent(snapshot ->
                    events.add(new Dated(new PolicySnapshotAttached(c.claimId(), snapshot), begins(c, by))));
        }
        if (c.paidOn() != null && c.paid().isPositive()) {
            events.add(new Dated(
                    new PaymentTakenOn(
                            c.claimId(), c.paidOn(), c.paid(), exactly(c.paid(), c.paidAsFiled()), c.upload()),
                    c.paidOn().begins()));
        }
        if (c.closedOn() != null && c.outcome() != null) {
            events.add(new Dated(
                    new ClosureTakenOn(c.claimId(), c.closedOn(), c.outcome(), c.upload()),
                    c.closedOn().begins()));
        }
        return events;
    }

    /**
     * Takes a step in the life of a payment on. A payment that was made there ends its claim.
     *
     * @param past the steps that were taken on before
     */
    static List<Dated> step(ClaimState state, PastLife past, TakeOnPaymentStep c, Envelope by) {
        unless(
                !c.at().isAfter(by.recordedAt()),
                ClaimRefusal.STEP_IN_FUTURE,
                "The step is dated " + c.at() + ", which has not been yet.");
        var amount = amount(past, c);
        var exactly = exactly(amount, c.asFiled() != null ? c.asFiled() : past.asFiled());
        var events = new ArrayList<Dated>();
        if (state instanceof Unknown) {
            events.add(new Dated(beginning(c, amount), c.at()));
        }
        events.add(new Dated(taken(c, amount, exactly, past.odditiesOf(c.step(), c.at())), c.at()));
        if (c.step() == PaymentStep.PAID) {
            events.add(new Dated(new PaymentTakenOn(c.claimId(), c.on(), amount, exactly, c.upload()), c.at()));
            if (!(state instanceof Closed)) {
                events.add(new Dated(new ClosureTakenOn(c.claimId(), c.on(), Outcome.PAID, c.upload()), c.at()));
            }
        }
        return events;
    }

    /** What has dates only holds from its notification; a balance without a date holds from when it is taken on. */
    private static Instant begins(TakeOnClaim c, Envelope by) {
        var undated = c.paid().isPositive() && c.paidOn() == null || c.outcome() != null && c.closedOn() == null;
        return undated || c.notifiedOn() == null
                ? by.effectiveAt()
                : c.notifiedOn().begins();
    }

    /** What has a day of its own is left out: it follows. */
    private static ClaimTakenOn takenOn(TakeOnClaim c) {
        return new ClaimTakenOn(
                c.claimId(),
                c.claimNumber(),
                c.reference(),
                c.policyNumber(),
                c.lossDate(),
                c.notifiedOn(),
                c.cause(),
                c.description(),
                c.cover(),
                c.paidOn() == null ? c.paid() : Money.zero(c.paid().currency()),
                c.outstanding(),
                c.closedOn() == null ? c.outcome() : null,
                c.policyOnRisk(),
                c.attributes(),
                c.upload());
    }

    private static PaymentStepTakenOn taken(TakeOnPaymentStep c, Money amount, String asFiled, List<Oddity> oddities) {
        return new PaymentStepTakenOn(
                c.claimId(),
                c.step(),
                c.activity(),
                c.role(),
                c.resource(),
                c.reference(),
                amount,
                asFiled,
                oddities,
                c.upload());
    }

    private static String exactly(Money amount, @Nullable String asFiled) {
        return asFiled == null ? amount.decimal().toPlainString() : asFiled;
    }

    private static void refuseDays(TakeOnClaim c, Envelope by) {
        // Where a day has begun anywhere on earth, something can have happened on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        var faults = new PastDays(c.lossDate(), c.notifiedOn(), c.paidOn(), c.closedOn()).faults(today);
        if (!faults.isEmpty()) {
            throw new Refused(
                    ClaimRefusal.PAST_OUT_OF_ORDER, faults.getFirst().reason().meaning());
        }
        unless(
                c.notifiedOn() != null || c.paidOn() == null && c.closedOn() == null,
                ClaimRefusal.PAST_OUT_OF_ORDER,
                "What was paid or closed on a day was notified on a day.");
        unless(
                c.closedOn() == null || c.outcome() != null,
                ClaimRefusal.PAST_OUT_OF_ORDER,
                "A claim that is open was closed on no day.");
    }

    private static Money amount(PastLife past, TakeOnPaymentStep c) {
        var known = past.amount();
        var amount = c.amount() == null ? known : c.amount();
        if (amount == null) {
            throw new Refused(ClaimRefusal.STEP_WITHOUT_AMOUNT, ClaimRefusal.STEP_WITHOUT_AMOUNT.meaning());
        }
        unless(
                known == null || known.currency().equals(amount.currency()),
                ClaimRefusal.CURRENCY_MISMATCH,
                ClaimRefusal.CURRENCY_MISMATCH.meaning());
        return amount;
    }

    /** An event log knows no loss and no notification: its first step is all that is known of them. */
    private static ClaimTakenOn beginning(TakeOnPaymentStep c, Money amount) {
        var number = c.claimNumber();
        if (number == null) {
            throw new Refused(ClaimRefusal.CLAIM_NOT_FOUND, "The row that begins the case has not been loaded.");
        }
        var nothing = Money.zero(amount.currency());
        return new ClaimTakenOn(
                c.claimId(),
                number,
                c.caseId(),
                null,
                new LossDate(c.on().date(), c.on().precision()),
                c.on(),
                c.cause(),
                null,
                null,
                nothing,
                nothing,
                null,
                false,
                c.attributes(),
                c.upload());
    }
}
