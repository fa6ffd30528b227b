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
import org.claimtrail.command.claims.OriginCommand;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a claim comes from: an earlier notification of the same loss, or a catastrophe. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class OriginController {

    private final Commands commands;

    OriginController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/claims/{claimId}/duplicate-dismissal")
    @Operation(
            operationId = "dismissDuplicate",
            summary = "Dismiss a suspected duplicate",
            description =
                    "Says that it is another loss than the ones that it resembles; only then is the claim opened. If it is the same loss, the notification is voided instead.")
    @Permission("claims:dismiss-duplicate")
    @Refuses({"CLAIM_NOT_FOUND", "DUPLICATE_NOT_SUSPECTED"})
    ResponseEntity<Answer<Accepted>> dismissDuplicate(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.Explanation body) {
        var receipt = commands.send(body, new OriginCommand.DismissDuplicate(claimId, body.explanation()));
        return Accepted.done(receipt, "The suspicion has been dismissed.");
    }

    @PostMapping("/claims/{claimId}/catastrophe")
    @Operation(
            operationId = "assignCatastrophe",
            summary = "Assign a claim to a catastrophe",
            description =
                    "Says that the loss of an open or closed claim belongs to a catastrophe of the register, whose days and perils it must fit.")
    @Permission("claims:assign-catastrophe")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "CATASTROPHE_UNKNOWN",
        "CATASTROPHE_DOES_NOT_FIT",
        "CATASTROPHE_ALREADY_ASSIGNED"
    })
    ResponseEntity<Answer<Accepted>> assignCatastrophe(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.AssignCatastrophe body) {
        var receipt = commands.send(body, new OriginCommand.AssignCatastrophe(claimId, body.catastropheCode()));
        return Accepted.done(receipt, "The claim has been assigned to the catastrophe.");
    }

    @PostMapping("/claims/{claimId}/catastrophe/removal")
    @Operation(
            operationId = "removeCatastrophe",
            summary = "Take a claim out of its catastrophe",
            description = "Says that the loss belongs to no catastrophe after all.")
    @Permission("claims:assign-catastrophe")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "CATASTROPHE_NOT_ASSIGNED"})
    ResponseEntity<Answer<Accepted>> removeCatastrophe(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.Explanation body) {
        var receipt = commands.send(body, new OriginCommand.RemoveCatastrophe(claimId, body.explanation()));
        return Accepted.done(receipt, "The claim has been taken out of the catastrophe.");
    }
}
