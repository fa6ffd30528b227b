package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.claims.DenialCommand;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a denial comes about and is taken back. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class DenialController {

    private final Commands commands;

    DenialController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/claims/{claimId}/coverage/denial-proposal")
    @Operation(
            operationId = "proposeDenial",
            summary = "Propose a denial",
            description = "Asks somebody with authority to deny coverage, citing the provision of the policy.")
    @Permission("claims:decide-coverage")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "COVERAGE_ALREADY_DECIDED", "DENIAL_PENDING", "EXCEEDS_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> proposeDenial(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.ProposeDenial body) {
        var receipt =
                commands.send(body, new DenialCommand.ProposeDenial(claimId, body.provision(), body.explanation()));
        return Accepted.done(receipt, "The denial has been proposed.");
    }

    @PostMapping("/claims/{claimId}/coverage/denial-proposal/rejection")
    @Operation(
            operationId = "rejectDenial",
            summary = "Reject a proposed denial",
            description =
                    "Turns a proposed denial down; who proposed it may take it back. It is granted by denying coverage.")
    @Permission("claims:decide-coverage")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "DENIAL_NOT_PROPOSED", "EXCEEDS_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> rejectDenial(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.Explanation body) {
        var receipt = commands.send(body, new DenialCommand.RejectDenial(claimId, body.explanation()));
        return Accepted.done(receipt, "The proposal has been rejected.");
    }

    @PostMapping("/claims/{claimId}/coverage/denial/withdrawal")
    @Operation(
            operationId = "withdrawDenial",
            summary = "Withdraw a denial",
            description =
                    "Takes a denial back without an appeal. Coverage is decided anew, by somebody else than who denied it.")
    @Permission("claims:decide-coverage")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "COVERAGE_NOT_DENIED", "EXCEEDS_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> withdrawDenial(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.Explanation body) {
        var receipt = commands.send(body, new DenialCommand.WithdrawDenial(claimId, body.explanation()));
        return Accepted.done(receipt, "The denial has been withdrawn.");
    }
}
