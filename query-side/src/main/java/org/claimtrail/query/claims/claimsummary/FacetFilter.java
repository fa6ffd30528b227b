package org.claimtrail.query.claims.claimsummary;

import java.time.LocalDate;
import org.claimtrail.query.shared.Filters;
import org.jspecify.annotations.Nullable;

/**
 * What claims must have in common beside their file and money; null asks for nothing.
 *
 * @param informationWanted true for claims on which documents are missing that were asked for
 * @param informationDueTo the last day on which one of them is due
 */
public record FacetFilter(
        @Nullable InvestigationStatus investigation,
        @Nullable Boolean denialProposed,
        @Nullable Boolean duplicateSuspected,
        @Nullable LitigationStatus litigation,
        @Nullable AppealStatus appeal,
        @Nullable String catastropheCode,
        @Nullable Boolean informationWanted,
        @Nullable LocalDate informationDueTo,
        @Nullable Boolean proven) {

    /** Whatever there is. */
    public static FacetFilter none() {
        return new FacetFilter(null, null, null, null, null, null, null, null, null);
    }

    /** Whether it asks for what is withheld from those who see their own claims only. */
    boolean asksForSuspicions() {
        return investigation != null || denialProposed != null || duplicateSuspected != null;
    }

    void on(Filters<ClaimRow> filters) {
        filters.equal("investigation", investigation)
                .equal("denialProposed", denialProposed)
                .equal("duplicateSuspected", duplicateSuspected)
                .equal("litigation", litigation)
                .equal("appeal", appeal)
                .equal("catastropheCode", catastropheCode)
                .to("informationDue", informationDueTo)
                .equal("proven", proven);
        var wanted = informationWanted;
        if (wanted != null) {
            filters.and((row, query, build) -> wanted
                    ? build.gt(row.<Integer>get("informationWanted"), 0)
                    : build.equal(row.get("informationWanted"), 0));
        }
    }
}
