package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.jspecify.annotations.Nullable;

/**
 * A vendor in a list.
 *
 * @param rating from 1 to 5; null before an order was completed
 * @param lateOrders completed ones that came after they were due
 * @param issues all that were raised and not withdrawn
 * @param version of the vendor's last event that is in here
 */
public record VendorSummary(
        VendorId id,
        VendorKind kind,
        String name,
        String taxNumber,
        VendorStatus status,
        List<String> towns,
        List<String> serviceLines,
        @Nullable BigDecimal rating,
        long openOrders,
        long completedOrders,
        long lateOrders,
        long issues,
        long openIssues,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public VendorSummary {
        towns = List.copyOf(towns);
        serviceLines = List.copyOf(serviceLines);
    }
}
