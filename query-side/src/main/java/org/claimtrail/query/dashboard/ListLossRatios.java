package org.claimtrail.query.dashboard;

import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** Losses against premiums, answered by {@link LossRatios}. */
public record ListLossRatios(String tenant, By by) implements Query {

    /** What the figures are grouped by. */
    public enum By {
        /** The year in which the policy terms begin and the losses happened. */
        YEAR,
        /** The product of the policy; losses without a known policy have the key {@code unknown}. */
        PRODUCT,
        /**
         * The cause of the loss: premiums cannot be told apart by it, so there are no ratios; losses without one have
         * the key {@code unknown}.
         */
        CAUSE
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_SUMMARY;
    }
}
