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
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether a loss is covered, and who has a part in it. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class CoverageController {

    private final Commands commands;
    private final NewIds ids;

    CoverageController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping("/claims/{claimId}/coverage/confirmation")
    @Operation(
            operationId = "confirmCoverage",
            summary = "Confirm coverage",
            description =
                    "Decides that the loss is covered: the policy was on risk, and one of its covers names the cause, had"
                            + " been held beyond its waiting period and was paid for where it depends on the premium.")
    @Permission("claims:decide-coverage")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "POLICY_NOT_ON_RISK",
        "PERIL_NOT_COVERED",
        "WAITING_PERIOD_RUNNING",
        "PREMIUM_NOT_RECEIVED",
        "COVERAGE_ALREADY_DECIDED",
        "DENIAL_STANDS",
        "DECIDER_OVERRULED"
    })
    ResponseEntity<Answer<Accepted>> confirmCoverage(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.ConfirmCoverage body) {
        var receipt = commands.send(body, new ClaimCommand.ConfirmCoverage(claimId, body.rationale()));
        return Accepted.done(receipt, "Coverage has been confirmed.");
    }

    @PostMapping("/claims/{claimId}/coverage/reservation-of-rights")
    @Operation(
            operationId = "reserveRights",
            summary = "Reserve rights",
            description = "Goes on with the claim without admitting that it is covered.")
    @Permission("claims:decide-coverage")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "COVERAGE_ALREADY_DECIDED", "DENIAL_STANDS"})
    ResponseEntity<Answer<Accepted>> reserveRights(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.ReserveRights body) {
        var receipt = commands.send(body, new ClaimCommand.ReserveRights(claimId, body.grounds()));
        return Accepted.done(receipt, "Rights have been reserved.");
    }

    @PostMapping("/claims/{claimId}/coverage/denial")
    @Operation(
            operationId = "denyCoverage",
            summary = "Deny coverage",
            description = "Decides that the loss is not covered and cites the provision of the policy. Needs"
                    + " the authority to deny, which a supervisor has; a proposed denial is granted by somebody else"
                    + " than who proposed it.")
    @Permission("claims:decide-coverage")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "EXCEEDS_AUTHORITY",
        "FOUR_EYES",
        "DECIDER_OVERRULED",
        "PAYMENT_PENDING",
        "COVERAGE_ALREADY_DECIDED"
    })
    ResponseEntity<Answer<Accepted>> denyCoverage(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.DenyCoverage body) {
        var receipt = commands.send(body, new ClaimCommand.DenyCoverage(claimId, body.provision(), body.explanation()));
        return Accepted.done(receipt, "Coverage has been denied.");
    }

    @PostMapping("/claims/{claimId}/parties")
    @Operation(
            operationId = "addParty",
            summary = "Add a party",
            description = "Adds a person or firm with a part in the claim; only a party with a verified account"
                    + " can be paid.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:add-party")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "PARTY_ALREADY_ADDED"})
    ResponseEntity<Answer<Accepted>> addParty(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.AddParty body) {
        var party = body.party().party(ids.of("party", body.party().id()));
        var receipt = commands.send(body, new ClaimCommand.AddParty(claimId, party));
        return Accepted.part(receipt, "claims", party.id().value(), "The party has been added.");
    }
}
