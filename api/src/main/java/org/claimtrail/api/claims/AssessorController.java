package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.events.claims.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who from outside looks at a loss, and sees its claim by that. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class AssessorController {

    private final Commands commands;
    private final KnownUsers users;

    AssessorController(Commands commands, KnownUsers users) {
        this.commands = commands;
        this.users = users;
    }

    /** Who is to look at the loss. */
    record AppointAssessor(
            @NotBlank @Size(max = 100) String assessor,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Why he is to look at it no more. */
    record DismissAssessor(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    @PostMapping("/claims/{claimId}/assessors")
    @Operation(
            operationId = "appointAssessor",
            summary = "Appoint an assessor",
            description = "Asks a user to look at the loss. Who is only let to the claims that were assigned to him"
                    + " reaches this one from then on.")
    @Permission("claims:appoint-assessor")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "ASSESSOR_ALREADY_APPOINTED", "USER_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> appointAssessor(
            @PathVariable ClaimId claimId, @RequestBody @Valid AppointAssessor body) {
        var assessor = users.require(body.assessor(), "assessor");
        var receipt = commands.send(body, new ClaimCommand.AppointAssessor(claimId, assessor));
        return Accepted.done(receipt, "The assessor has been appointed.");
    }

    @PostMapping("/claims/{claimId}/assessors/{assessor}/dismissal")
    @Operation(
            operationId = "dismissAssessor",
            summary = "Dismiss an assessor",
            description = "Ends what the assessor has to do with the claim, open or closed: he reaches it no more.")
    @Permission("claims:appoint-assessor")
    @Refuses({"ASSESSOR_NOT_APPOINTED"})
    ResponseEntity<Answer<Accepted>> dismissAssessor(
            @PathVariable ClaimId claimId, @PathVariable String assessor, @RequestBody @Valid DismissAssessor body) {
        var receipt = commands.send(body, new ClaimCommand.DismissAssessor(claimId, assessor, body.explanation()));
        return Accepted.done(receipt, "The assessor has been dismissed.");
    }
}
