package org.claimtrail.command.claims;

import java.time.LocalDate;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.Money;

/** What can be asked of a claim that an index leads to. */
public sealed interface ParametricCommand extends ClaimCommand {

    /**
     * Opens a claim because an index has met its trigger, and approves its one payment under the approval of the batch.
     *
     * @param trigger what was measured, in words
     * @param requestedBy who brought the reading
     * @param approvedBy who approved the batch
     */
    record OpenParametricClaim(
            ClaimId claimId,
            String claimNumber,
            String policyNumber,
            LocalDate observedOn,
            String index,
            String trigger,
            String cover,
            Party insured,
            ExposureId exposureId,
            ClaimPaymentId paymentId,
            Money amount,
            String requestedBy,
            String approvedBy,
            AuthorityBasis authority)
            implements ParametricCommand, Beginning {}
}
