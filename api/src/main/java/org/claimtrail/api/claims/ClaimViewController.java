package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.claims.claimsummary.ClaimPage;
import org.claimtrail.query.claims.claimsummary.ClaimSummary;
import org.claimtrail.query.claims.claimsummary.ListClaims;
import org.claimtrail.query.claims.history.ListClaimHistory;
import org.claimtrail.query.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Claims as they are, as they were, and how they came to be so. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class ClaimViewController {

    private final Queries queries;

    ClaimViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/claims")
    @Operation(
            operationId = "listClaims",
            summary = "List claims",
            description = "Filters, searches, sorts and pages the claims. Sort by number, status, coverage,"
                    + " policyNumber, insured, lossDate, notifiedAt, recordedAt, closedAt, cause, handler,"
                    + " reserved, paid, outstanding, litigation, appeal, catastropheCode, informationWanted,"
                    + " informationDue, proven, and who sees all claims by investigation, denialProposed or"
                    + " duplicateSuspected, with a minus for descending order.")
    @FromReadModel
    @Permission(
            value = "claims:read",
            narrowed = {"claims:read-own", "claims:read-assigned"})
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ClaimSummary>>> listClaims(
            @ParameterObject @ModelAttribute @Valid ClaimFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListClaims(
                        caller.tenant(), Reaches.claims(caller), filter.filter(), listing.text(), listing.paging()),
                ClaimPage.class);
    }

    @GetMapping("/claims/{claimId}")
    @Operation(
            operationId = "findClaim",
            summary = "Find a claim",
            description = "The claim with all there is to it, as it is or as it was: asOf takes only what had"
                    + " been recorded by then, asOfEffective only what held in the business by then.")
    @FromReadModel
    @Permission(
            value = "claims:read",
            narrowed = {"claims:read-own", "claims:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClaimDetail>> findClaim(
            @PathVariable ClaimId claimId,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Instant asOfEffective) {
        var caller = Caller.current();
        var claim = queries.get(
                new FindClaim(caller.tenant(), Reaches.claims(caller), claimId, asOf, asOfEffective),
                ClaimDetail.class);
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(claim.version()))
                .body(Answer.of(claim, "Claim " + claim.number() + ".", claim.version()));
    }

    @GetMapping("/claims/{claimId}/history")
    @Operation(
            operationId = "listClaimHistory",
            summary = "Show the audit trail of a claim",
            description = "Every event of the claim, of its disbursements and of its orders: who, when it held and"
                    + " when it was recorded, from which address, under which command, why, and what changed from what"
                    + " to what. Sort by recordedAt; -recordedAt puts the newest first.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listClaimHistory(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListClaimHistory(caller.tenant(), Reaches.claims(caller), claimId, paged.paging()));
    }
}
