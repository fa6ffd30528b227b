package org.claimtrail.query.supply.supplysummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueCategory;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.IssuePriority;
import org.claimtrail.events.supply.IssueSubject;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.supply.supplysummary.IssueDetail.IssueComment;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code issue_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "issue_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class IssueRow {

    @Id
    private UUID issueId;

    private String tenant;
    private String number;
    private String title;
    private String description;
    private String priority;
    private int priorityRank;
    private String category;
    private String status;
    private boolean withdrawn;
    private @Nullable UUID vendorId;
    private @Nullable String vendorName;
    private @Nullable UUID orderId;
    private @Nullable String orderNumber;
    private @Nullable UUID claimId;
    private @Nullable String claimNumber;
    private @Nullable String assignee;
    private @Nullable LocalDate dueOn;
    private @Nullable String resolution;
    private @Nullable String explanation;
    private int reopened;
    private int comments;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant closedAt;
    private Instant changedAt;
    private long version;

    IssueSummary summary() {
        return new IssueSummary(
                new IssueId(issueId),
                number,
                title,
                IssuePriority.valueOf(priority),
                IssueCategory.valueOf(category),
                IssueStatus.valueOf(status),
                withdrawn,
                new IssueSubject(
                        vendorId == null ? null : VendorId.of(vendorId),
                        vendorName,
                        orderId == null ? null : OrderId.of(orderId),
                        orderNumber,
                        claimId == null ? null : ClaimId.of(claimId),
                        claimNumber),
                assignee,
                dueOn,
                reopened,
                comments,
                raisedBy,
                raisedAt,
                resolvedAt,
                closedAt,
                changedAt,
                version);
    }

    IssueDetail detail(List<IssueComment> said) {
        return new IssueDetail(summary(), description, resolution, explanation, said);
    }
}
