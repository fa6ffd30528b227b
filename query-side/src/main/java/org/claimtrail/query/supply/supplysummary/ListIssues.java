package org.claimtrail.query.supply.supplysummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Issues of a tenant, answered by an {@link IssuePage}.
 *
 * @param q text that must occur, in any case, in a number, the title, the description or the vendor's name
 * @param paging may be sorted by any column of {@link IssueSummary} but identifiers; the newest first otherwise
 */
public record ListIssues(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }

    /**
     * What issues must have in common; null asks for nothing.
     *
     * @param open whether it has been neither resolved nor closed
     */
    public record Filter(
            @Nullable IssueStatus status,
            @Nullable IssuePriority priority,
            @Nullable IssueCategory category,
            @Nullable VendorId vendorId,
            @Nullable OrderId orderId,
            @Nullable ClaimId claimId,
            @Nullable String assignee,
            @Nullable String raisedBy,
            @Nullable Boolean open,
            @Nullable Boolean withdrawn,
            @Nullable Integer minimumReopened,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable Instant raisedFrom,
            @Nullable Instant raisedTo) {

        /** Every issue. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
