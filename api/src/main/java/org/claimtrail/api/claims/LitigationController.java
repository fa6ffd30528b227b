package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.claims.LitigationCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LitigationId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What happens in and around court. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class LitigationController {

    private final Commands commands;
    private final NewIds ids;

    LitigationController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping("/claims/{claimId}/litigations")
    @Operation(
            operationId = "openLitigation",
            summary = "Open a litigation",
            description =
                    "Records that somebody has given notice of a suit, or has sued. A suit before a court names the court and the case number.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:litigate")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "LITIGATION_ALREADY_OPENED",
        "SUIT_INCOMPLETE",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH",
        "DATE_IN_FUTURE"
    })
    ResponseEntity<Answer<Accepted>> openLitigation(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.OpenLitigation body) {
        var litigationId = ids.of("litigation", body.litigationId());
        var receipt = commands.send(
                body,
                new LitigationCommand.OpenLitigation(
                        claimId,
                        LitigationId.of(litigationId),
                        body.stage(),
                        body.plaintiff(),
                        body.suit().suit()));
        return Accepted.part(receipt, "claims", litigationId, "The litigation has been opened.");
    }

    @PostMapping("/claims/{claimId}/litigations/{litigationId}/progress")
    @Operation(
            operationId = "advanceLitigation",
            summary = "Advance a litigation",
            description =
                    "Records that the matter went on, up to a higher court; what is left out of the suit stays as it was.")
    @Permission("claims:litigate")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "LITIGATION_UNKNOWN",
        "LITIGATION_ENDED",
        "LITIGATION_CANNOT_GO_BACK",
        "SUIT_INCOMPLETE",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH",
        "DATE_IN_FUTURE"
    })
    ResponseEntity<Answer<Accepted>> advanceLitigation(
            @PathVariable ClaimId claimId,
            @PathVariable LitigationId litigationId,
            @RequestBody @Valid FacetBodies.AdvanceLitigation body) {
        var receipt = commands.send(
                body,
                new LitigationCommand.AdvanceLitigation(
                        claimId, litigationId, body.stage(), body.suit().suit(), body.explanation()));
        return Accepted.done(receipt, "The progress has been recorded.");
    }

    @PostMapping("/claims/{claimId}/litigations/{litigationId}/judgment")
    @Operation(
            operationId = "recordJudgment",
            summary = "Record a judgment",
            description =
                    "Records what a court decided. A judgment for the plaintiff names the amount; the claim is not closed until it is satisfied.")
    @Permission("claims:litigate")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "LITIGATION_UNKNOWN",
        "LITIGATION_ENDED",
        "LITIGATION_NOT_IN_SUIT",
        "JUDGMENT_CONTRADICTED",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH",
        "DATE_IN_FUTURE",
        "DATES_REVERSED"
    })
    ResponseEntity<Answer<Accepted>> recordJudgment(
            @PathVariable ClaimId claimId,
            @PathVariable LitigationId litigationId,
            @RequestBody @Valid FacetBodies.RecordJudgment body) {
        var receipt = commands.send(
                body,
                new LitigationCommand.RecordJudgment(
                        claimId, litigationId, body.judgedOn(), body.winner(), body.amount(), body.payBy()));
        return Accepted.done(receipt, "The judgment has been recorded.");
    }

    @PostMapping("/claims/{claimId}/litigations/{litigationId}/settlement")
    @Operation(
            operationId = "settleLitigation",
            summary = "Settle a litigation",
            description =
                    "Records that the matter is out of the world: by agreement, by withdrawal, or because a judgment was satisfied.")
    @Permission("claims:litigate")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "LITIGATION_UNKNOWN",
        "LITIGATION_ENDED",
        "AMOUNT_NOT_POSITIVE",
        "CURRENCY_MISMATCH",
        "DATE_IN_FUTURE"
    })
    ResponseEntity<Answer<Accepted>> settleLitigation(
            @PathVariable ClaimId claimId,
            @PathVariable LitigationId litigationId,
            @RequestBody @Valid FacetBodies.SettleLitigation body) {
        var receipt = commands.send(
                body,
                new LitigationCommand.SettleLitigation(
                        claimId, litigationId, body.settledOn(), body.amount(), body.settlementTerms()));
        return Accepted.done(receipt, "The settlement has been recorded.");
    }
}
