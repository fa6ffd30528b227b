package org.claimtrail.query.claims.lines;

import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim payment with all there is to it.
 *
 * @param lineId the reserve line that it takes from
 * @param rate how much of the payee's currency one unit of the claim's was worth
 * @param cumulative what the claim comes to with it, which is what the authority was tested for
 * @param authorityRole the role on whose authority it was decided, or asked for as long as it waits
 * @param profileVersion the version of the authority profile
 * @param approvals how often it has been approved: a changed payee voids an approval
 * @param votes how many have voted for it
 * @param votesNeeded how many it takes, where one does not suffice
 * @param limitId the shared limit that it takes from
 * @param hold how far its part of the shared limit is
 */
public record ClaimPaymentDetail(
        ClaimPaymentSummary payment,
        UUID lineId,
        ExposureId exposureId,
        PartyId payeeId,
        @Nullable String rate,
        @Nullable String rateSource,
        @Nullable LocalDate rateOn,
        @Nullable Money cumulative,
        @Nullable String authorityRole,
        @Nullable Integer profileVersion,
        int approvals,
        int votes,
        @Nullable Integer votesNeeded,
        @Nullable LimitId limitId,
        @Nullable HoldStatus hold) {

    /** How far a payment's part of a shared limit is. */
    public enum HoldStatus {
        ASKED,
        HELD,
        REFUSED,
        CONFIRMED,
        RELEASED
    }
}
