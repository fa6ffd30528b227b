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
import org.claimtrail.command.claims.InvestigationCommand;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The suspicion that a claim is not what it seems. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class InvestigationController {

    private final Commands commands;

    InvestigationController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/claims/{claimId}/investigations")
    @Operation(
            operationId = "referForInvestigation",
            summary = "Refer a claim for investigation",
            description =
                    "Has the claim investigated, on evidence; a score is evidence beside the other, never a decision. Until the claim is cleared no payment is requested or approved on it, and what was approved is not released. Who sees his own claims only learns nothing of it.")
    @Permission("claims:refer")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "INVESTIGATION_OPEN", "EVIDENCE_MISSING", "SCORE_OUT_OF_RANGE"})
    ResponseEntity<Answer<Accepted>> referForInvestigation(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.ReferForInvestigation body) {
        var receipt = commands.send(
                body,
                new InvestigationCommand.ReferForInvestigation(
                        claimId,
                        body.suspicion(),
                        body.evidence(),
                        body.score() == null ? null : body.score().score()));
        return Accepted.done(receipt, "The claim has been referred for investigation.");
    }

    @PostMapping("/claims/{claimId}/investigations/outcome")
    @Operation(
            operationId = "recordInvestigationOutcome",
            summary = "Record the outcome of an investigation",
            description =
                    "Says what the investigation found. Once cleared, payments go on; once fraud is confirmed, nothing is paid. Who referred the claim does not say what was found.")
    @Permission("claims:investigate")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "INVESTIGATION_NOT_OPEN", "INVESTIGATOR_INVOLVED", "EVIDENCE_MISSING"
    })
    ResponseEntity<Answer<Accepted>> recordInvestigationOutcome(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.RecordInvestigationOutcome body) {
        var receipt = commands.send(
                body,
                new InvestigationCommand.RecordInvestigationOutcome(
                        claimId, body.finding(), body.findings(), body.evidence()));
        return Accepted.done(receipt, "The outcome has been recorded.");
    }
}
