package org.claimtrail.events.authority;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an amount of authority is about; always the claim's totals with what is to be decided, so that splitting is idle. */
public enum LimitType {
    /** The reserves of the whole claim, paid amounts included. */
    RESERVE(null),
    /** The reserve of one line, paid amounts included. */
    RESERVE_LINE(RESERVE),
    /** What the claim costs: paid and outstanding; what has come back is not taken off. */
    CLAIM_INCURRED(RESERVE),
    /** Everything paid, promised and asked for on the claim. */
    CUMULATIVE_PAYMENT(null),
    /** One payment by itself. */
    SINGLE_PAYMENT(CUMULATIVE_PAYMENT),
    /** Everything paid, promised and asked for on the claim without a duty to pay it. */
    EX_GRATIA(null),
    /** Everything that could have been recovered on the claim and was given up. */
    RECOVERY_WAIVER(null);

    private final @Nullable LimitType wider;

    LimitType(@Nullable LimitType wider) {
        this.wider = wider;
    }

    /** What holds where a role says nothing about this one, and what it cannot exceed; empty: no authority. */
    public Optional<LimitType> wider() {
        return Optional.ofNullable(wider);
    }
}
