package org.claimtrail.query.limits.limitsummary;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** A shared limit with what each claim takes of it, the oldest first. */
public record LimitDetail(LimitSummary limit, List<Hold> holds) {

    public LimitDetail {
        holds = List.copyOf(holds);
    }

    /**
     * What one payment, or the loss of one exposure, takes.
     *
     * @param id the payment's identifier, or the exposure's where the limit is a deductible
     * @param remaining what was left when it was refused
     * @param heldAt when it was set aside or refused
     */
    public record Hold(
            HoldId id,
            ClaimId claimId,
            String claimNumber,
            Money amount,
            HoldStatus status,
            @Nullable Money remaining,
            Instant heldAt,
            Instant changedAt) {}

    /** How far it is. */
    public enum HoldStatus {
        HELD,
        CONFIRMED,
        RELEASED,
        REFUSED
    }
}
