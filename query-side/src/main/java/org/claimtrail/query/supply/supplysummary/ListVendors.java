package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Vendors of a tenant, answered by a {@link VendorPage}.
 *
 * @param q text that must occur, in any case, in the name, a number, a town, a service line or a contact
 * @param paging may be sorted by {@code name}, {@code kind}, {@code status}, {@code taxNumber}, {@code rating},
 *     {@code openOrders}, {@code completedOrders}, {@code lateOrders}, {@code issues}, {@code openIssues},
 *     {@code createdAt}, {@code changedAt}; by name otherwise
 */
public record ListVendors(
        String tenant, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.SUPPLY_SUMMARY;
    }

    /**
     * What vendors must have in common; null asks for nothing.
     *
     * @param town text that must occur in one of the towns
     * @param serviceLine text that must occur in one of the service lines
     */
    public record Filter(
            @Nullable VendorKind kind,
            @Nullable VendorStatus status,
            @Nullable String taxNumber,
            @Nullable String town,
            @Nullable String serviceLine,
            @Nullable BigDecimal minimumRating,
            @Nullable Boolean accountVerified) {

        /** Every vendor. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null);
        }
    }
}
