package org.claimtrail.query.dashboard;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a tenant in figures.
 *
 * @param openByAge notified and open claims by their age since the notification, the youngest first
 * @param amounts over all claims, one for each currency
 * @param recentActivity the latest changes, the newest first
 */
public record ClaimFigures(
        List<StatusCount> byStatus,
        List<AgeCount> openByAge,
        List<HandlerCount> openByHandler,
        List<Amounts> amounts,
        long notifiedInLast30Days,
        long closedInLast30Days,
        long awaitingApproval,
        List<Activity> recentActivity) {

    public ClaimFigures {
        byStatus = List.copyOf(byStatus);
        openByAge = List.copyOf(openByAge);
        openByHandler = List.copyOf(openByHandler);
        amounts = List.copyOf(amounts);
        recentActivity = List.copyOf(recentActivity);
    }

    /** How many claims are in a status. */
    public record StatusCount(ClaimStatus status, long claims) {}

    /**
     * How many claims in a status are of an age.
     *
     * @param toDays the last day of the bucket; null in the oldest
     */
    public record AgeCount(
            ClaimStatus status, int fromDays, @Nullable Integer toDays, long claims) {}

    /**
     * How many notified and open claims somebody handles.
     *
     * @param handler null for claims that nobody handles
     */
    public record HandlerCount(@Nullable String handler, long claims) {}

    /**
     * Sums in one currency.
     *
     * @param reserved the sum of the other three
     * @param committed approved payments that have not moved yet
     * @param outstanding what is reserved and neither committed nor paid
     */
    public record Amounts(long claims, Money reserved, Money committed, Money paid, Money outstanding) {}

    /**
     * A change of a claim.
     *
     * @param change the event's stable name
     */
    public record Activity(String claimId, String claimNumber, ClaimStatus status, Instant changedAt, String change) {}
}
