package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.query.claims.lines.ClaimLines;
import org.claimtrail.query.claims.lines.ClaimPaymentDetail;
import org.claimtrail.query.claims.lines.ClaimPaymentPage;
import org.claimtrail.query.claims.lines.ClaimPaymentSummary;
import org.claimtrail.query.claims.lines.FindClaimLines;
import org.claimtrail.query.claims.lines.FindClaimPayment;
import org.claimtrail.query.claims.lines.FindReserveLine;
import org.claimtrail.query.claims.lines.ListClaimPayments;
import org.claimtrail.query.claims.lines.ListReserveLines;
import org.claimtrail.query.claims.lines.ReserveLineDetail;
import org.claimtrail.query.claims.lines.ReserveLinePage;
import org.claimtrail.query.claims.lines.ReserveLineSummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Reserves and payments by line: what a claim may cost is for those who work it, not for those who claim. */
@EdgeController
@Tag(name = "Claim money", description = "Reserves and payments of claims, by line.")
@RequestMapping("/api/v1")
class ClaimMoneyViewController {

    private final Queries queries;

    ClaimMoneyViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/claims/{claimId}/lines")
    @Operation(
            operationId = "findClaimLines",
            summary = "Show the reserve lines of a claim",
            description = "Each reserve line with its payments, what is outstanding on it, and the sums of the claim.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClaimLines>> findClaimLines(@PathVariable ClaimId claimId) {
        var caller = Caller.current();
        var lines = queries.get(new FindClaimLines(caller.tenant(), Reaches.claims(caller), claimId), ClaimLines.class);
        return ResponseEntity.ok(Answer.of(lines, "The lines of claim " + lines.claimNumber() + "."));
    }

    @GetMapping("/claims/{claimId}/payments/{paymentId}")
    @Operation(
            operationId = "findClaimPayment",
            summary = "Find a claim payment",
            description =
                    "One payment of a claim, with the authority it was decided on, its votes, its exchange and its"
                            + " part of a shared limit.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClaimPaymentDetail>> findClaimPayment(
            @PathVariable ClaimId claimId, @PathVariable ClaimPaymentId paymentId) {
        var caller = Caller.current();
        var payment = queries.get(
                new FindClaimPayment(caller.tenant(), Reaches.claims(caller), claimId, paymentId),
                ClaimPaymentDetail.class);
        var version = payment.payment().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(
                        payment, "A payment of claim " + payment.payment().claimNumber() + ".", version));
    }

    @GetMapping("/reserve-lines")
    @Operation(
            operationId = "listReserveLines",
            summary = "List reserve lines",
            description =
                    "Filters, searches, sorts and pages the reserve lines of all claims. Sort by any column, with a"
                            + " minus for descending order.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ReserveLineSummary>>> listReserveLines(
            @ParameterObject @ModelAttribute @Valid ReserveLineFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListReserveLines(
                        caller.tenant(), Reaches.claims(caller), filter.filter(), listing.text(), listing.paging()),
                ReserveLinePage.class);
    }

    @GetMapping("/reserve-lines/{lineId}")
    @Operation(
            operationId = "findReserveLine",
            summary = "Find a reserve line",
            description = "One reserve line with its payments, the oldest first.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ReserveLineDetail>> findReserveLine(@PathVariable UUID lineId) {
        var caller = Caller.current();
        var line = queries.get(
                new FindReserveLine(caller.tenant(), Reaches.claims(caller), lineId), ReserveLineDetail.class);
        return ResponseEntity.ok(
                Answer.of(line, "A line of claim " + line.line().claimNumber() + "."));
    }

    @GetMapping("/claim-payments")
    @Operation(
            operationId = "listClaimPayments",
            summary = "List claim payments",
            description =
                    "Filters, searches, sorts and pages the payments of all claims, from the request on. Sort by any"
                            + " column, with a minus for descending order.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ClaimPaymentSummary>>> listClaimPayments(
            @ParameterObject @ModelAttribute @Valid ClaimPaymentFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListClaimPayments(
                        caller.tenant(), Reaches.claims(caller), filter.filter(), listing.text(), listing.paging()),
                ClaimPaymentPage.class);
    }
}
