package org.claimtrail.query.claims.lines;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reserve line in a list.
 *
 * @param id follows from the claim, the exposure, the cost type and the category
 * @param reserved the total that was approved, paid amounts included
 * @param requested the total that waits for approval
 * @param asked payments that wait for approval or for a part of a shared limit
 * @param committed payments that are approved and have not moved yet
 * @param outstanding what is reserved and neither committed nor paid (I1)
 * @param recovered the line's part of what has come back on the claim, in proportion to what was paid on it
 * @param incurred paid, committed and outstanding
 * @param netIncurred that, less what has come back (I7)
 * @param payments how many have been asked for
 * @param version of the claim's last event that is in here
 */
public record ReserveLineSummary(
        UUID id,
        ClaimId claimId,
        String claimNumber,
        @Nullable String policyNumber,
        ExposureId exposureId,
        String cover,
        CostType costType,
        String category,
        Money reserved,
        @Nullable Money requested,
        Money asked,
        Money committed,
        Money paid,
        Money outstanding,
        Money recovered,
        Money incurred,
        Money netIncurred,
        int payments,
        Instant changedAt,
        long version) {}
