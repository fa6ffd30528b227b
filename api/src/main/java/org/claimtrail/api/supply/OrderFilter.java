package org.claimtrail.api.supply;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.web.Formats;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.supply.supplysummary.ListOrders;
import org.claimtrail.query.supply.supplysummary.OrderStatus;
import org.jspecify.annotations.Nullable;

/** What the orders of a list must have in common. */
record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable OrderKind orderKind,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Nullable UUID vendorId,
        @Nullable Boolean open,
        @Nullable Boolean supplementPending,
        @Nullable Boolean invoiceMismatch,

        @Pattern(regexp = Formats.CURRENCY, message = Formats.CURRENCY_WORDS) @Nullable String currency,

        @Min(0) @Nullable Long minimumTotal,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Size(max = 100) @Nullable String createdBy,
        @Nullable Instant createdFrom,
        @Nullable Instant createdTo) {

    ListOrders.Filter filter() {
        return new ListOrders.Filter(
                status,
                orderKind,
                claimId == null ? null : ClaimId.of(claimId),
                claimNumber,
                vendorId == null ? null : VendorId.of(vendorId),
                open,
                supplementPending,
                invoiceMismatch,
                currency,
                minimumTotal,
                dueFrom,
                dueTo,
                createdBy,
                createdFrom,
                createdTo);
    }
}
