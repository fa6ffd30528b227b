package org.claimtrail.api.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.staff.StaffViews.AssignmentProposal;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.staff.AssignmentCommand;
import org.claimtrail.command.staff.HandlerProposals;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AssignmentId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who is to handle a claim, over HTTP. */
@EdgeController
@Tag(name = "Staff", description = "Who works for the tenant: what he can do, what he has to do, when he is away.")
@RequestMapping("/api/v1/claims/{claimId}")
class AssignmentController {

    private final Commands commands;
    private final Queries queries;
    private final KnownClaims claims;
    private final HandlerProposals proposals;
    private final TenantSettings settings;
    private final Clock clock;

    AssignmentController(
            Commands commands,
            Queries queries,
            KnownClaims claims,
            HandlerProposals proposals,
            TenantSettings settings,
            Clock clock) {
        this.commands = commands;
        this.queries = queries;
        this.claims = claims;
        this.proposals = proposals;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/assignment-proposal")
    @Operation(
            operationId = "findAssignmentProposal",
            summary = "Propose a handler",
            description = "Everybody who is considered for the claim as things stand now, the first choice first, with"
                    + " the reasons: who knows the product or the cause before who takes what comes; nobody who is away"
                    + " today or has no room; then who has least to do for his capacity, who knows more, who has waited"
                    + " longest, by name.")
    @Permission("assignments:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<AssignmentProposal>> findAssignmentProposal(@PathVariable ClaimId claimId) {
        var caller = Caller.current();
        var claim = claims.find(caller.tenant(), claimId)
                .filter(found -> Reaches.claims(caller).everything())
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        var ranking = proposals.rank(caller.tenant(), claim, settings.dayAt(caller.tenant(), clock.instant()));
        var best = HandlerProposals.best(ranking);
        var proposal = new AssignmentProposal(
                claimId,
                claim.number(),
                claim.handler(),
                best.orElse(null),
                ranking.day(),
                ranking.product(),
                ranking.cause(),
                ranking.considered());
        return ResponseEntity.ok(
                Answer.of(proposal, best.map(name -> name + ".").orElse("Nobody comes into question.")));
    }

    @PostMapping("/assignment-proposal")
    @Operation(
            operationId = "takeAssignmentProposal",
            summary = "Take a proposal",
            description = "Chooses the first who comes into question as things stand now, or the one who is named, if"
                    + " he does. Who was considered and why is kept; the claim is assigned to him soon after.")
    @Permission(
            value = "claims:assign",
            also = {"assignments:read"})
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_WORKED", "HANDLER_NOT_ELIGIBLE", "NOBODY_ELIGIBLE"})
    ResponseEntity<Answer<Accepted>> takeAssignmentProposal(
            @PathVariable ClaimId claimId, @RequestBody @Valid StaffBodies.TakeProposal body) {
        var receipt = commands.send(
                body,
                new AssignmentCommand.TakeProposal(
                        AssignmentId.of(Caller.current().tenant(), claimId.toString()), claimId, body.handler()));
        return Accepted.done(receipt, "The handler has been chosen.");
    }

    @GetMapping("/assignment-history")
    @Operation(
            operationId = "listAssignmentHistory",
            summary = "Show how a claim got its handlers",
            description = "Every proposal and choice for the claim, with everybody who was considered and the reasons.")
    @FromReadModel
    @Permission(
            value = "assignments:read",
            also = {"history:read"})
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listAssignmentHistory(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        var assignment = AssignmentId.of(caller.tenant(), claimId.toString());
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.claims(caller), "staff", assignment.toString(), paged.paging()));
    }
}
