package org.claimtrail.query.supply.supplysummary;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.springframework.stereotype.Component;

/** Answers for vendors. */
@Component
class VendorQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("name", false), "vendorId")
            .and(
                    "name",
                    "kind",
                    "status",
                    "taxNumber",
                    "rating",
                    "openOrders",
                    "completedOrders",
                    "lateOrders",
                    "issues",
                    "openIssues",
                    "createdAt",
                    "changedAt");

    private final VendorRows rows;
    private final SupplyJson json;

    VendorQueries(VendorRows rows, SupplyJson json) {
        this.rows = rows;
        this.json = json;
    }

    @QueryHandler
    VendorPage handle(ListVendors query) {
        var wanted = query.filter();
        var condition = Filters.<VendorRow>of(query.tenant())
                .equal("kind", wanted.kind())
                .equal("status", wanted.status())
                .equal("taxNumber", wanted.taxNumber())
                .containing(wanted.town(), "towns")
                .containing(wanted.serviceLine(), "serviceLines")
                .from("rating", wanted.minimumRating())
                .equal("accountVerified", wanted.accountVerified())
                .containing(query.q(), "name", "taxNumber", "registrationNumber", "towns", "serviceLines", "contacts")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new VendorPage(
                page.map(VendorRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<VendorDetail> handle(FindVendor query) {
        return rows.findOne(Filters.<VendorRow>of(query.tenant())
                        .equal("vendorId", query.vendorId().value())
                        .condition())
                .map(row -> row.detail(json));
    }
}
