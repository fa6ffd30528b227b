package org.claimtrail.command.limits;

import static org.claimtrail.command.shared.Refused.unless;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.limits.LimitCommand.*;
import org.claimtrail.command.limits.LimitState.Opened;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.shared.Money;

/** Decides who takes how much of a limit that several claims share: together never more than there is (I3). */
final class LimitDecisions {

    /** From here on people should know that little is left, in per cent. */
    private static final long NEARLY = 80;

    private LimitDecisions() {}

    /** Opens the limit, or follows a later version of the policy; never below what has been taken already. */
    static List<LimitEvent> agree(LimitState state, AgreeLimit c) {
        if (!(state instanceof Opened opened)) {
            return List.of(new LimitOpened(c.limitId(), c.limit()));
        }
        var agreed = c.limit().amount();
        sameCurrency(opened, agreed);
        if (c.limit().policyVersion() <= opened.policyVersion() || agreed.equals(opened.amount())) {
            return List.of();
        }
        var taken = opened.taken();
        var inForce = taken.exceeds(agreed) ? taken : agreed;
        var changed = new LimitChanged(c.limitId(), agreed, inForce, c.limit().policyVersion());
        return withWarning(state, List.of(changed), c.limitId());
    }

    /**
     * Sets a part aside, or says how much there is instead: an answer either way, because a claim waits for it. What was
     * asked for later under the same hold has been answered, so that what comes late is not.
     */
    static List<LimitEvent> hold(LimitState state, HoldLimit c) {
        var events = new ArrayList<LimitEvent>();
        if (!(state instanceof Opened)) {
            events.add(new LimitOpened(c.limitId(), c.limit()));
        }
        var opened = state instanceof Opened known ? known : opened(c.limit(), c.limitId());
        sameCurrency(opened, c.amount());
        unless(!c.amount().isNegative(), LimitRefusal.LIMIT_AMOUNT_NEGATIVE, "The amount is " + c.amount() + ".");
        var hold = opened.holds().get(c.holdId());
        // Identifiers come from clients: one used on two claims must end in a refusal that is seen, not in one's loss.
        unless(
                hold == null || hold.claim().equals(c.claimId()),
                LimitRefusal.HOLD_OF_ANOTHER_CLAIM,
                LimitRefusal.HOLD_OF_ANOTHER_CLAIM.meaning());
        if (hold != null && hold.sequence() >= c.sequence()) {
            return List.of();
        }
        var remaining = opened.remainingFor(c.holdId());
        if (c.amount().exceeds(remaining)) {
            events.add(new LimitHoldRefused(
                    c.limitId(),
                    c.holdId(),
                    opened.type(),
                    c.claimId(),
                    c.claimNumber(),
                    c.sequence(),
                    c.amount(),
                    remaining));
            return events;
        }
        events.add(new LimitHeld(
                c.limitId(),
                c.holdId(),
                opened.type(),
                c.claimId(),
                c.claimNumber(),
                c.sequence(),
                c.amount(),
                remaining.minus(c.amount())));
        if (opened.type() == LimitType.DEDUCTIBLE) {
            // A deductible is used up by the loss itself, not by a payment that may or may not be made.
            events.add(new LimitConfirmed(c.limitId(), c.holdId(), c.claimId(), c.amount()));
        }
        return withWarning(state, events, c.limitId());
    }

    /** What was set aside has been paid; hearing it again changes nothing. */
    static List<LimitEvent> confirm(LimitState state, ConfirmHold c) {
        var hold = state instanceof Opened opened ? opened.holds().get(c.holdId()) : null;
        if (hold == null || hold.amount().isZero() || !hold.claim().equals(c.claimId())) {
            throw new Refused(LimitRefusal.HOLD_UNKNOWN, LimitRefusal.HOLD_UNKNOWN.meaning());
        }
        return hold.confirmed()
                ? List.of()
                : List.of(new LimitConfirmed(c.limitId(), c.holdId(), hold.claim(), hold.amount()));
    }

    /** What was taken is there again; nothing happens where nothing is taken, for a hold may have been refused. */
    static List<LimitEvent> release(LimitState state, ReleaseHold c) {
        if (!(state instanceof Opened opened)) {
            return List.of();
        }
        var hold = opened.holds().get(c.holdId());
        if (hold == null || hold.amount().isZero() || !hold.claim().equals(c.claimId())) {
            return List.of();
        }
        if (hold.sequence() > c.sequence()) {
            // A payment that was resubmitted has taken its part anew before the old one was given back.
            return List.of();
        }
        return List.of(new LimitReleased(
                c.limitId(), c.holdId(), hold.claim(), hold.amount(), opened.remainingFor(c.holdId())));
    }

    private static List<LimitEvent> withWarning(LimitState before, List<LimitEvent> events, LimitId id) {
        var after = before;
        for (var event : events) {
            after = LimitState.evolve(after, event);
        }
        if (after instanceof Opened opened && !opened.nearlyExhausted() && isNearlyExhausted(opened)) {
            var all = new ArrayList<>(events);
            all.add(new LimitNearlyExhausted(id, opened.taken(), opened.amount()));
            return all;
        }
        return events;
    }

    private static boolean isNearlyExhausted(Opened opened) {
        // In a type of its own, because a hundredfold of the largest amounts cannot be counted.
        var taken = BigInteger.valueOf(opened.taken().minor()).multiply(BigInteger.valueOf(100));
        var mark = BigInteger.valueOf(opened.amount().minor()).multiply(BigInteger.valueOf(NEARLY));
        return opened.taken().isPositive() && taken.compareTo(mark) >= 0;
    }

    private static Opened opened(SharedLimit limit, LimitId id) {
        return (Opened) LimitState.evolve(LimitState.BEGINNING, new LimitOpened(id, limit));
    }

    private static void sameCurrency(Opened opened, Money amount) {
        unless(
                opened.amount().currency().equals(amount.currency()),
                LimitRefusal.LIMIT_CURRENCY_MISMATCH,
                "The limit is kept in " + opened.amount().currency() + ", not in " + amount.currency() + ".");
    }
}
