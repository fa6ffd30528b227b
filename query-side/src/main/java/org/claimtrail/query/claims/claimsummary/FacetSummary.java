package org.claimtrail.query.claims.claimsummary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is beside a claim's file and money, in a list.
 *
 * @param investigation withheld, as null, from those who see their own claims only; so are the next two
 * @param denialProposed whether a denial waits for a decision
 * @param duplicateSuspected whether the same loss seems to have been notified before
 * @param informationWanted how many documents were asked for and have not come
 * @param informationDue when the first of them is due
 * @param proven whether the loss has been proved
 */
public record FacetSummary(
        @Nullable InvestigationStatus investigation,
        @Nullable Boolean denialProposed,
        @Nullable Boolean duplicateSuspected,
        LitigationStatus litigation,
        AppealStatus appeal,
        @Nullable String catastropheCode,
        int informationWanted,
        @Nullable LocalDate informationDue,
        boolean proven) {

    /** For those whom suspicions do not concern. */
    FacetSummary withoutSuspicions() {
        return new FacetSummary(
                null, null, null, litigation, appeal, catastropheCode, informationWanted, informationDue, proven);
    }
}
