package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.claims.RecoveryCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.query.claims.recoveries.ListRecoveries;
import org.claimtrail.query.claims.recoveries.RecoveryPage;
import org.claimtrail.query.claims.recoveries.RecoverySummary;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is got back on claims: from third parties, other insurers, reinsurers, and for salvage. */
@EdgeController
@Tag(name = "Recoveries", description = "Money that comes back: subrogation, contribution, reinsurance, salvage.")
@RequestMapping("/api/v1")
class RecoveryController {

    private final Commands commands;
    private final Queries queries;
    private final NewIds ids;

    RecoveryController(Commands commands, Queries queries, NewIds ids) {
        this.commands = commands;
        this.queries = queries;
        this.ids = ids;
    }

    @GetMapping("/recoveries")
    @Operation(
            operationId = "listRecoveries",
            summary = "List recoveries",
            description = "Filters, searches, sorts and pages what is to come back on all claims. Sort by claimNumber,"
                    + " kind, status, from, expected, recovered, remaining, forgone, openedBy, openedAt,"
                    + " lastReceivedOn, endedAt or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission("claims:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<RecoverySummary>>> listRecoveries(
            @ParameterObject @ModelAttribute @Valid RecoveryFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListRecoveries(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                RecoveryPage.class);
    }

    @PostMapping("/claims/{claimId}/recoveries")
    @Operation(
            operationId = "openRecovery",
            summary = "Open a recovery",
            description = "Begins to get money back: from whoever caused the loss (subrogation), another insurer of the"
                    + " same loss (contribution), a reinsurer, or by selling what is left (salvage).")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:recover")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "RECOVERY_ALREADY_OPENED", "AMOUNT_NOT_POSITIVE", "CURRENCY_MISMATCH"
    })
    ResponseEntity<Answer<Accepted>> openRecovery(
            @PathVariable ClaimId claimId, @RequestBody @Valid RecoveryBodies.OpenRecovery body) {
        var recoveryId = ids.of("recovery", body.recoveryId());
        var receipt = commands.send(
                body,
                new RecoveryCommand.OpenRecovery(
                        claimId, RecoveryId.of(recoveryId), body.kind(), body.debtor(), body.expected(), body.basis()));
        return Accepted.part(receipt, "claims", recoveryId, "The recovery has been opened.");
    }

    @PostMapping("/claims/{claimId}/recoveries/{recoveryId}/estimate")
    @Operation(
            operationId = "reestimateRecovery",
            summary = "Estimate a recovery anew",
            description = "Says what is expected in all, what has come in included.")
    @Permission("claims:recover")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "RECOVERY_UNKNOWN",
        "RECOVERY_ENDED",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH"
    })
    ResponseEntity<Answer<Accepted>> reestimateRecovery(
            @PathVariable ClaimId claimId,
            @PathVariable RecoveryId recoveryId,
            @RequestBody @Valid RecoveryBodies.ReestimateRecovery body) {
        var receipt = commands.send(
                body, new RecoveryCommand.ReestimateRecovery(claimId, recoveryId, body.expected(), body.rationale()));
        return Accepted.done(receipt, "The recovery has been estimated anew.");
    }

    @PostMapping("/claims/{claimId}/recoveries/{recoveryId}/receipts")
    @Operation(
            operationId = "recordRecovery",
            summary = "Record money that came back",
            description = "Books what came in, at any time, also after the recovery or the claim has ended. The same"
                    + " receipt again changes nothing. Salvage apart, no more comes back than the claim has paid.")
    @Permission("claims:record-recovery")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "RECOVERY_UNKNOWN",
        "RECEIPT_ALREADY_RECORDED",
        "RECEIPT_IN_FUTURE",
        "RECOVERY_EXCEEDS_PAID",
        "AMOUNT_TOO_LARGE",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH"
    })
    ResponseEntity<Answer<Accepted>> recordRecovery(
            @PathVariable ClaimId claimId,
            @PathVariable RecoveryId recoveryId,
            @RequestBody @Valid RecoveryBodies.RecordRecovery body) {
        var receipt = commands.send(
                body,
                new RecoveryCommand.RecordRecovery(
                        claimId, recoveryId, body.receipt(), body.amount(), body.receivedOn()));
        return Accepted.done(receipt, "What came back has been recorded.");
    }

    @PostMapping("/claims/{claimId}/recoveries/{recoveryId}/reversals")
    @Operation(
            operationId = "reverseRecovery",
            summary = "Reverse money that came back",
            description = "Takes a receipt back, such as a cheque that was not honoured; the recovery is open again.")
    @Permission("claims:record-recovery")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "RECOVERY_UNKNOWN", "RECEIPT_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> reverseRecovery(
            @PathVariable ClaimId claimId,
            @PathVariable RecoveryId recoveryId,
            @RequestBody @Valid RecoveryBodies.ReverseRecovery body) {
        var receipt = commands.send(
                body, new RecoveryCommand.ReverseRecovery(claimId, recoveryId, body.receipt(), body.explanation()));
        return Accepted.done(receipt, "The receipt has been reversed.");
    }

    @PostMapping("/claims/{claimId}/recoveries/{recoveryId}/completion")
    @Operation(
            operationId = "completeRecovery",
            summary = "Complete a recovery",
            description = "Says that nothing more is expected, because what could be got back has come in.")
    @Permission("claims:recover")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "RECOVERY_UNKNOWN", "RECOVERY_ENDED", "NOTHING_RECOVERED"})
    ResponseEntity<Answer<Accepted>> completeRecovery(
            @PathVariable ClaimId claimId,
            @PathVariable RecoveryId recoveryId,
            @RequestBody @Valid RecoveryBodies.EndRecovery body) {
        var receipt =
                commands.send(body, new RecoveryCommand.CompleteRecovery(claimId, recoveryId, body.explanation()));
        return Accepted.done(receipt, "The recovery has been completed.");
    }

    @PostMapping("/claims/{claimId}/recoveries/{recoveryId}/waiver")
    @Operation(
            operationId = "waiveRecovery",
            summary = "Waive a recovery",
            description = "Gives up what has not come in. The authority for it is tested on all that is given up on the"
                    + " claim.")
    @Permission("claims:waive-recovery")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "RECOVERY_UNKNOWN",
        "RECOVERY_ENDED",
        "AMOUNT_TOO_LARGE",
        "EXCEEDS_AUTHORITY"
    })
    ResponseEntity<Answer<Accepted>> waiveRecovery(
            @PathVariable ClaimId claimId,
            @PathVariable RecoveryId recoveryId,
            @RequestBody @Valid RecoveryBodies.EndRecovery body) {
        var receipt = commands.send(body, new RecoveryCommand.WaiveRecovery(claimId, recoveryId, body.explanation()));
        return Accepted.done(receipt, "The recovery has been waived.");
    }
}
