package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.tenants.TenantSettings;
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

/** A claim's first hours: notified, acknowledged, opened or voided. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class NotificationController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;

    private final TenantSettings settings;

    NotificationController(Commands commands, NewIds ids, NewNumbers numbers, TenantSettings settings) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
        this.settings = settings;
    }

    @PostMapping("/claims")
    @Operation(
            operationId = "notifyLoss",
            summary = "Notify a loss",
            description = "First notification of loss. The claim gets its number at once; its identifier can be"
                    + " chosen by the caller, or else follows from the Idempotency-Key, so that a repeated"
                    + " request makes no second claim. Without a currency it is the tenant's. Who notifies for himself"
                    + " only does so on a policy of his own.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission(value = "claims:notify", narrowed = "claims:notify-own")
    @Refuses({"ALREADY_NOTIFIED", "LOSS_IN_FUTURE", "POLICY_NOT_FOUND"})
    ResponseEntity<Answer<Accepted>> notifyLoss(@RequestBody @Valid ClaimBodies.NotifyLoss body) {
        var claimId = ids.of("claim", body.claimId());
        var reporter = body.reporter();
        var receipt = commands.send(
                body,
                new ClaimCommand.NotifyLoss(
                        ClaimId.of(claimId),
                        numbers.claim(),
                        body.policyNumber(),
                        body.loss(),
                        body.cause(),
                        body.description(),
                        reporter.party(ids.of("party", reporter.id())),
                        body.knownCurrency(
                                settings.of(Caller.current().tenant()).currency())));
        return Accepted.created(receipt, "claims", "The loss has been notified.");
    }

    @PostMapping("/claims/{claimId}/acknowledgement")
    @Operation(
            operationId = "acknowledgeClaim",
            summary = "Acknowledge a claim",
            description = "Takes note of the notification, names who handles it and which documents the"
                    + " claimant is to send.")
    @Permission("claims:acknowledge")
    @Refuses({"CLAIM_NOT_FOUND", "NOT_NOTIFIED", "ALREADY_ACKNOWLEDGED"})
    ResponseEntity<Answer<Accepted>> acknowledgeClaim(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.AcknowledgeClaim body) {
        var receipt = commands.send(
                body, new ClaimCommand.AcknowledgeClaim(claimId, body.handler(), body.requiredDocuments()));
        return Accepted.done(receipt, "The claim has been acknowledged.");
    }

    @PostMapping("/claims/{claimId}/opening")
    @Operation(
            operationId = "openClaim",
            summary = "Open a claim",
            description = "Begins work on the claim, on the policy as it stood on the loss date: that state of"
                    + " the policy stays with the claim. A suspected duplicate is dismissed first; a catastrophe must"
                    + " be on the register and fit the loss.")
    @Permission("claims:open")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "NOT_NOTIFIED",
        "POLICY_NOT_ON_RISK",
        "DUPLICATE_SUSPECTED",
        "CATASTROPHE_UNKNOWN",
        "CATASTROPHE_DOES_NOT_FIT"
    })
    ResponseEntity<Answer<Accepted>> openClaim(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.OpenClaim body) {
        var receipt = commands.send(body, new ClaimCommand.OpenClaim(claimId, body.handler(), body.catastropheCode()));
        return Accepted.done(receipt, "The claim has been opened.");
    }

    @PostMapping("/claims/{claimId}/void")
    @Operation(
            operationId = "voidNotification",
            summary = "Void a notification",
            description = "Ends a notification that leads to no claim: a duplicate, a loss without a policy, or"
                    + " an error. A duplicate names the claim that the same loss was notified as.")
    @Permission("claims:void")
    @Refuses({"CLAIM_NOT_FOUND", "NOT_NOTIFIED", "DUPLICATE_OF_MISSING", "DUPLICATE_OF_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> voidNotification(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.VoidNotification body) {
        var receipt = commands.send(
                body,
                new ClaimCommand.VoidNotification(claimId, body.voidReason(), body.earlier(), body.explanation()));
        return Accepted.done(receipt, "The notification has been voided.");
    }

    @PostMapping("/claims/{claimId}/assignment")
    @Operation(
            operationId = "assignClaim",
            summary = "Assign a claim",
            description =
                    "Makes somebody responsible for the claim. Where the tenant has enrolled its staff, he must be"
                            + " enrolled as an adjuster, be called upon, know what the claim needs, and not be away today. A"
                            + " supervisor who wants him all the same says why; the trail keeps it.")
    @Permission("claims:assign")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "HANDLER_UNSUITABLE", "EXCEEDS_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> assignClaim(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.AssignClaim body) {
        var receipt = commands.send(body, new ClaimCommand.AssignClaim(claimId, body.handler(), body.override()));
        return Accepted.done(receipt, "The claim has been assigned.");
    }
}
