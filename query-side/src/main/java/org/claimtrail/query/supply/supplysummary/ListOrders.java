package org.claimtrail.query.supply.supplysummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Orders of a tenant, answered by an {@link OrderPage}.
 *
 * @param q text that must occur, in any case, in a number, the vendor's name or reference, or the lines
 * @param paging may be sorted by any column of {@link OrderSummary} but identifiers; the newest first otherwise
 */
public record ListOrders(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }

    /**
     * What orders must have in common; null asks for nothing.
     *
     * @param open whether it has neither been completed, declined nor cancelled
     * @param invoiceMismatch whether an invoice came whose amount is another than the total
     * @param minimumTotal in minor units of each order's own currency
     */
    public record Filter(
            @Nullable OrderStatus status,
            @Nullable OrderKind kind,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable VendorId vendorId,
            @Nullable Boolean open,
            @Nullable Boolean supplementPending,
            @Nullable Boolean invoiceMismatch,
            @Nullable String currency,
            @Nullable Long minimumTotal,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String createdBy,
            @Nullable Instant createdFrom,
            @Nullable Instant createdTo) {

        /** Every order. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }

        /** The orders of a claim. */
        public static Filter of(ClaimId claim) {
            return new Filter(
                    null, null, claim, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
