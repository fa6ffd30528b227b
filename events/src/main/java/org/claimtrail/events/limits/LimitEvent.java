package org.claimtrail.events.limits;

import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;

/** What can happen to a limit that several claims share. */
public sealed interface LimitEvent extends DomainEvent {

    LimitId limitId();

    /** The limit of a term can be taken from. */
    record LimitOpened(LimitId limitId, SharedLimit limit) implements LimitEvent {}

    /**
     * The policy agrees another limit.
     *
     * @param agreed what the policy says now
     * @param amount what is in force: never less than what has been taken already
     */
    record LimitChanged(LimitId limitId, Money agreed, Money amount, long policyVersion) implements LimitEvent {}

    /**
     * A part of the limit was set aside for a claim; in place of what had been set aside under the same hold.
     *
     * @param sequence counts what was asked for under the hold: an older one that comes late is not answered
     * @param remaining what nobody has taken yet
     */
    record LimitHeld(
            LimitId limitId,
            HoldId holdId,
            LimitType type,
            ClaimId claimId,
            String claimNumber,
            int sequence,
            Money amount,
            Money remaining)
            implements LimitEvent {}

    /** The limit has not as much left as was asked for; nothing was set aside. */
    record LimitHoldRefused(
            LimitId limitId,
            HoldId holdId,
            LimitType type,
            ClaimId claimId,
            String claimNumber,
            int sequence,
            Money amount,
            Money remaining)
            implements LimitEvent {}

    /** What was set aside has been used up. */
    record LimitConfirmed(LimitId limitId, HoldId holdId, ClaimId claimId, Money amount) implements LimitEvent {}

    /** What was set aside, or used up, is there again. */
    record LimitReleased(LimitId limitId, HoldId holdId, ClaimId claimId, Money amount, Money remaining)
            implements LimitEvent {}

    /** Most of the limit has been taken: said once on the way up. */
    record LimitNearlyExhausted(LimitId limitId, Money taken, Money amount) implements LimitEvent {}
}
