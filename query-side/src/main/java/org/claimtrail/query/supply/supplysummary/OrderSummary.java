package org.claimtrail.query.supply.supplysummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param supplementPending whether a supplement waits for approval
 * @param invoiceDifference the invoice less the total; null while there is no invoice
 * @param version of the order's last event that is in here
 */
public record OrderSummary(
        OrderId id,
        String number,
        OrderKind kind,
        OrderStatus status,
        ClaimId claimId,
        String claimNumber,
        VendorId vendorId,
        String vendorName,
        Money net,
        Money tax,
        Money total,
        @Nullable LocalDate dueOn,
        boolean supplementPending,
        @Nullable String invoiceNumber,
        @Nullable Money invoiceAmount,
        @Nullable Money invoiceDifference,
        String createdBy,
        Instant createdAt,
        @Nullable Instant placedAt,
        @Nullable LocalDate completedOn,
        Instant changedAt,
        long version) {}
