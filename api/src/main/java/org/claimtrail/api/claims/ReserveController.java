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
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Exposures and what is reserved on them. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class ReserveController {

    private final Commands commands;
    private final NewIds ids;

    ReserveController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping("/claims/{claimId}/exposures")
    @Operation(
            operationId = "openExposure",
            summary = "Open an exposure",
            description = "Says that a party claims under a cover of the policy.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:expose")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "COVER_UNKNOWN", "PARTY_UNKNOWN", "EXPOSURE_ALREADY_OPENED"})
    ResponseEntity<Answer<Accepted>> openExposure(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.OpenExposure body) {
        var exposureId = ids.of("exposure", body.exposureId());
        var receipt = commands.send(
                body,
                new ClaimCommand.OpenExposure(
                        claimId, ExposureId.of(exposureId), body.cover(), PartyId.of(body.claimant())));
        return Accepted.part(receipt, "claims", exposureId, "The exposure has been opened.");
    }

    @PostMapping("/claims/{claimId}/exposures/{exposureId}/closure")
    @Operation(
            operationId = "closeExposure",
            summary = "Close an exposure",
            description = "Says that nothing more is expected on the exposure.")
    @Permission("claims:expose")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "EXPOSURE_UNKNOWN", "EXPOSURE_CLOSED", "PAYMENT_PENDING"})
    ResponseEntity<Answer<Accepted>> closeExposure(
            @PathVariable ClaimId claimId,
            @PathVariable ExposureId exposureId,
            @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new ClaimCommand.CloseExposure(claimId, exposureId));
        return Accepted.done(receipt, "The exposure has been closed.");
    }

    @PostMapping("/claims/{claimId}/exposures/{exposureId}/reopening")
    @Operation(
            operationId = "reopenExposure",
            summary = "Reopen an exposure",
            description = "Works the exposure again.")
    @Permission("claims:expose")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "EXPOSURE_UNKNOWN", "EXPOSURE_OPEN"})
    ResponseEntity<Answer<Accepted>> reopenExposure(
            @PathVariable ClaimId claimId,
            @PathVariable ExposureId exposureId,
            @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new ClaimCommand.ReopenExposure(claimId, exposureId));
        return Accepted.done(receipt, "The exposure has been reopened.");
    }

    @PostMapping("/claims/{claimId}/reserves")
    @Operation(
            operationId = "setReserve",
            summary = "Set a reserve",
            description = "Sets the reserve of a line to a new total, paid amounts included. If the total of"
                    + " the claim exceeds your authority, the reserve waits for approval.")
    @Permission("claims:reserve")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "EXPOSURE_UNKNOWN",
        "EXPOSURE_CLOSED",
        "CURRENCY_MISMATCH",
        "RESERVE_BELOW_COMMITTED",
        "RESERVE_UNCHANGED",
        "RESERVE_APPROVAL_PENDING",
        "AMOUNT_TOO_LARGE"
    })
    ResponseEntity<Answer<Accepted>> setReserve(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.SetReserve body) {
        var receipt = commands.send(
                body, new ClaimCommand.SetReserve(claimId, body.line().line(), body.total(), body.rationale()));
        return Accepted.done(receipt, "The reserve has been set, or waits for approval.");
    }

    @PostMapping("/claims/{claimId}/reserves/approval")
    @Operation(
            operationId = "approveReserve",
            summary = "Approve a reserve",
            description = "Grants the reserve that waits on a line. Nobody approves what he asked for himself.")
    @Permission("claims:approve-reserve")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "NO_RESERVE_PENDING",
        "FOUR_EYES",
        "ALREADY_VOTED",
        "EXCEEDS_AUTHORITY"
    })
    ResponseEntity<Answer<Accepted>> approveReserve(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.ApproveReserve body) {
        var receipt = commands.send(
                body, new ClaimCommand.ApproveReserve(claimId, body.line().line()));
        return Accepted.done(receipt, "The reserve has been approved.");
    }

    @PostMapping("/claims/{claimId}/reserves/rejection")
    @Operation(
            operationId = "rejectReserve",
            summary = "Reject a reserve",
            description = "Turns the reserve that waits on a line down.")
    @Permission("claims:approve-reserve")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "NO_RESERVE_PENDING"})
    ResponseEntity<Answer<Accepted>> rejectReserve(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.RejectReserve body) {
        var receipt = commands.send(
                body, new ClaimCommand.RejectReserve(claimId, body.line().line(), body.explanation()));
        return Accepted.done(receipt, "The reserve has been rejected.");
    }
}
