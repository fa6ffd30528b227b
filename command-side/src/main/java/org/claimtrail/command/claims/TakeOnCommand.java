package org.claimtrail.command.claims;

import java.time.Instant;
import java.util.Map;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can be asked of a claim that comes from an earlier system. */
public sealed interface TakeOnCommand extends ClaimCommand {

    /**
     * Takes a claim on, with its balances or, where they have days, with its dated past.
     *
     * @param paidOn when what was paid was paid; without it the amount is a balance of no date
     * @param paidAsFiled the amount paid exactly as the file has it
     */
    record TakeOnClaim(
            ClaimId claimId,
            String claimNumber,
            @Nullable String reference,
            @Nullable String policyNumber,
            LossDate lossDate,
            @Nullable PastDay notifiedOn,
            @Nullable String cause,
            @Nullable String description,
            @Nullable String cover,
            Money paid,
            @Nullable String paidAsFiled,
            @Nullable PastDay paidOn,
            Money outstanding,
            @Nullable Outcome outcome,
            @Nullable PastDay closedOn,
            boolean policyOnRisk,
            Map<String, String> attributes,
            String upload)
            implements TakeOnCommand, Beginning {}

    /**
     * Takes a step in the life of a claim payment on; the first one begins the claim.
     *
     * @param claimNumber for a claim that this begins; null where an earlier step has begun it
     * @param at when the step was taken
     * @param on the day of it where it was taken
     * @param amount null where an earlier step has named it
     * @param attributes what else the row says; kept with the claim that it begins
     */
    record TakeOnPaymentStep(
            ClaimId claimId,
            @Nullable String claimNumber,
            String caseId,
            @Nullable String cause,
            PaymentStep step,
            String activity,
            @Nullable String role,
            @Nullable String resource,
            @Nullable String reference,
            Instant at,
            PastDay on,
            @Nullable Money amount,
            @Nullable String asFiled,
            Map<String, String> attributes,
            String upload)
            implements TakeOnCommand {}
}
