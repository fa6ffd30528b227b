package org.claimtrail.api.supply;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.query.supply.supplysummary.ListVendors;
import org.claimtrail.query.supply.supplysummary.VendorStatus;
import org.jspecify.annotations.Nullable;

/** What the vendors of a list must have in common. */
record VendorFilter(
        @Nullable VendorKind vendorKind,
        @Nullable VendorStatus status,
        @Size(max = 40) @Nullable String taxNumber,
        @Size(max = 100) @Nullable String town,
        @Size(max = 60) @Nullable String serviceLine,
        @Min(1) @Max(5) @Nullable Integer minimumRating,
        @Nullable Boolean accountVerified) {

    ListVendors.Filter filter() {
        return new ListVendors.Filter(
                vendorKind,
                status,
                taxNumber,
                town,
                serviceLine,
                minimumRating == null ? null : BigDecimal.valueOf(minimumRating),
                accountVerified);
    }
}
