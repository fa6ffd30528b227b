package org.claimtrail.api.salvage;

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
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.salvage.salvagesummary.FindLot;
import org.claimtrail.query.salvage.salvagesummary.FindStockFigures;
import org.claimtrail.query.salvage.salvagesummary.ListLots;
import org.claimtrail.query.salvage.salvagesummary.LotDetail;
import org.claimtrail.query.salvage.salvagesummary.LotPage;
import org.claimtrail.query.salvage.salvagesummary.LotSummary;
import org.claimtrail.query.salvage.salvagesummary.StockFigures;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The stock of salvage. */
@EdgeController
@Tag(name = "Salvage", description = "What is left of insured things, from its taking in to its sale.")
@RequestMapping("/api/v1/salvage-lots")
class SalvageViewController {

    private final Queries queries;

    SalvageViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listLots",
            summary = "List salvage",
            description = "Filters, searches, sorts and pages the lots of salvage. Sort by number, status, claimNumber,"
                    + " category, description, location, quantity, left, sold, scrapped, returned, estimate,"
                    + " proceeds, takenInBy, takenInAt or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission("salvage:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<LotSummary>>> listLots(
            @ParameterObject @ModelAttribute @Valid LotFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListLots(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                LotPage.class);
    }

    @GetMapping("/figures")
    @Operation(
            operationId = "findStockFigures",
            summary = "Show the figures of the stock",
            description = "What is in stock and what has been sold, by kind of thing and currency.")
    @FromReadModel
    @Permission("salvage:read")
    ResponseEntity<Answer<StockFigures>> findStockFigures() {
        var figures = queries.ask(new FindStockFigures(Caller.current().tenant()), StockFigures.class);
        return ResponseEntity.ok(Answer.of(figures, "The stock of salvage."));
    }

    @GetMapping("/{lotId}")
    @Operation(operationId = "findLot", summary = "Find a lot of salvage", description = "One lot, with its sales.")
    @FromReadModel
    @Permission("salvage:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<LotDetail>> findLot(@PathVariable LotId lotId) {
        var found = queries.get(new FindLot(Caller.current().tenant(), lotId), LotDetail.class);
        var version = found.lot().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Lot " + found.lot().number() + ".", version));
    }

    @GetMapping("/{lotId}/history")
    @Operation(
            operationId = "listLotHistory",
            summary = "Show the audit trail of a lot",
            description = "Every event of the lot: who, when, from which address, under which command, why, and what"
                    + " changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listLotHistory(
            @PathVariable LotId lotId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(
                new ListHistory(caller.tenant(), salvage(caller), "salvage", lotId.toString(), paged.paging()));
    }

    /** Salvage is nobody's own: who may not read all of it reads none. */
    private static Reach salvage(Caller caller) {
        return caller.may("salvage:read") ? Reach.everything(caller.user()) : Reach.only(caller.user(), false, false);
    }
}
