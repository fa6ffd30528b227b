package org.claimtrail.api.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.supply.supplysummary.IssueStatus;
import org.claimtrail.query.supply.supplysummary.ListIssues;
import org.jspecify.annotations.Nullable;

/** What the issues of a list must have in common. */
record IssueFilter(
        @Nullable IssueStatus status,
        @Nullable IssuePriority priority,
        @Nullable IssueCategory issueCategory,
        @Nullable UUID vendorId,
        @Nullable UUID orderId,
        @Nullable UUID claimId,
        @Size(max = 100) @Nullable String assignee,
        @Size(max = 100) @Nullable String raisedBy,
        @Nullable Boolean open,
        @Nullable Boolean withdrawn,
        @Min(0) @Max(1000) @Nullable Integer minimumReopened,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Instant raisedFrom,
        @Nullable Instant raisedTo) {

    ListIssues.Filter filter() {
        return new ListIssues.Filter(
                status,
                priority,
                issueCategory,
                vendorId == null ? null : VendorId.of(vendorId),
                orderId == null ? null : OrderId.of(orderId),
                claimId == null ? null : ClaimId.of(claimId),
                assignee,
                raisedBy,
                open,
                withdrawn,
                minimumReopened,
                dueFrom,
                dueTo,
                raisedFrom,
                raisedTo);
    }
}
