package org.claimtrail.command.limits;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.shared.Money;

/** What can be asked of a limit that several claims share; only processes do. */
public sealed interface LimitCommand {

    @TargetAggregateIdentifier
    LimitId limitId();

    /** Has the limit be what the policy agrees. */
    record AgreeLimit(LimitId limitId, SharedLimit limit) implements LimitCommand {}

    /**
     * Sets a part of the limit aside for a claim, in place of what the same hold had.
     *
     * @param limit opens the limit if nobody has asked for any of it yet
     * @param sequence counts what is asked for under the hold
     */
    record HoldLimit(
            LimitId limitId,
            SharedLimit limit,
            HoldId holdId,
            ClaimId claimId,
            String claimNumber,
            int sequence,
            Money amount)
            implements LimitCommand {}

    /** Says that what was set aside has been used up. */
    record ConfirmHold(LimitId limitId, HoldId holdId, ClaimId claimId) implements LimitCommand {}

    /**
     * Gives back what was set aside or used up.
     *
     * @param sequence up to which of the questions under the hold: what was asked for later stays
     */
    record ReleaseHold(LimitId limitId, HoldId holdId, ClaimId claimId, int sequence) implements LimitCommand {

        /** Of the first. */
        ReleaseHold(LimitId limitId, HoldId holdId, ClaimId claimId) {
            this(limitId, holdId, claimId, 1);
        }
    }
}
