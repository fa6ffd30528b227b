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
import org.claimtrail.command.claims.AppealCommand;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Decisions that are contested. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class AppealController {

    private final Commands commands;
    private final NewIds ids;

    AppealController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping("/claims/{claimId}/appeals")
    @Operation(
            operationId = "lodgeAppeal",
            summary = "Lodge an appeal",
            description =
                    "Contests a decision that stands, whatever the claim's status: that the notification was voided, that coverage was denied, what was paid, that the claim was closed. One appeal waits at a time. Who sees his own claims only appeals on those.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:lodge-appeal")
    @Refuses({"CLAIM_NOT_FOUND", "APPEAL_ALREADY_LODGED", "APPEAL_OPEN", "NOTHING_TO_APPEAL"})
    ResponseEntity<Answer<Accepted>> lodgeAppeal(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.LodgeAppeal body) {
        var appealId = ids.of("appeal", body.appealId());
        var receipt = commands.send(
                body,
                new AppealCommand.LodgeAppeal(
                        claimId, AppealId.of(appealId), body.lodgedBy(), body.against(), body.objections()));
        return Accepted.part(receipt, "claims", appealId, "The appeal has been lodged.");
    }

    @PostMapping("/claims/{claimId}/appeals/{appealId}/decision")
    @Operation(
            operationId = "decideAppeal",
            summary = "Decide an appeal",
            description =
                    "Says whether the contested decision stands. If it falls, a closed claim is reopened, a voided notification is taken up again, and a denial is withdrawn, so that somebody else decides on the coverage. Who took the decision does not decide on the appeal.")
    @Permission("claims:decide-appeal")
    @Refuses({"CLAIM_NOT_FOUND", "APPEAL_UNKNOWN", "APPEAL_ALREADY_DECIDED", "APPEAL_BY_DECIDER"})
    ResponseEntity<Answer<Accepted>> decideAppeal(
            @PathVariable ClaimId claimId,
            @PathVariable AppealId appealId,
            @RequestBody @Valid FacetBodies.DecideAppeal body) {
        var receipt =
                commands.send(body, new AppealCommand.DecideAppeal(claimId, appealId, body.result(), body.reasons()));
        return Accepted.done(receipt, "The appeal has been decided.");
    }
}
