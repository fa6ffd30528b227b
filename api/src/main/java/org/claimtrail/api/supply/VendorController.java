package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.supply.supplysummary.FindVendor;
import org.claimtrail.query.supply.supplysummary.ListVendors;
import org.claimtrail.query.supply.supplysummary.VendorDetail;
import org.claimtrail.query.supply.supplysummary.VendorPage;
import org.claimtrail.query.supply.supplysummary.VendorSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Vendors as they are, and how they came to be so. */
@EdgeController
@Tag(name = "Vendors", description = "Who works for the insurer on claims, and whether he may.")
@RequestMapping("/api/v1/vendors")
class VendorController {

    private final Queries queries;

    VendorController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listVendors",
            summary = "List vendors",
            description = "Filters, searches, sorts and pages the vendors, with their ratings. Sort by name, kind,"
                    + " status, taxNumber, rating, openOrders, completedOrders, lateOrders, issues, openIssues,"
                    + " createdAt or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission("vendors:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<VendorSummary>>> listVendors(
            @ParameterObject @ModelAttribute @Valid VendorFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var tenant = Caller.current().tenant();
        return queries.list(
                new ListVendors(tenant, filter.filter(), listing.text(), listing.paging()), VendorPage.class);
    }

    @GetMapping("/{vendorId}")
    @Operation(
            operationId = "findVendor",
            summary = "Find a vendor",
            description = "One vendor with all there is to it. Of the account the bank and the last characters are"
                    + " shown, not more.")
    @FromReadModel
    @Permission("vendors:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<VendorDetail>> findVendor(@PathVariable VendorId vendorId) {
        var found = get(vendorId);
        var version = found.vendor().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Vendor " + found.vendor().name() + ".", version));
    }

    @GetMapping("/{vendorId}/history")
    @Operation(
            operationId = "listVendorHistory",
            summary = "Show the audit trail of a vendor",
            description = "Every event of the vendor: who, when, from which address, under which command, why, and"
                    + " what changed from what to what.")
    @FromReadModel
    @Permission(value = "history:read", also = "vendors:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listVendorHistory(
            @PathVariable VendorId vendorId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        get(vendorId);
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "supply", vendorId.toString(), paged.paging()));
    }

    private VendorDetail get(VendorId vendorId) {
        return queries.get(new FindVendor(Caller.current().tenant(), vendorId), VendorDetail.class);
    }
}
