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
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is paid on a claim, and the claim's end. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class ClaimPaymentController {

    private final Commands commands;
    private final NewIds ids;

    ClaimPaymentController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping("/claims/{claimId}/payments")
    @Operation(
            operationId = "requestPayment",
            summary = "Request a payment",
            description = "Asks for a payment from a reserve line to a party. If the sum of all payments on the"
                    + " claim exceeds your authority, the payment waits for approval; otherwise it is"
                    + " approved at once. A supplement to a closed claim and a payment ex gratia always wait for"
                    + " somebody else. What takes from a limit that other claims share waits until its part"
                    + " of it has been set aside.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("claims:request-payment")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "PAYMENTS_ON_HOLD",
        "CLAIM_NOT_CLOSED",
        "COVERAGE_NOT_CONFIRMED",
        "EXPOSURE_UNKNOWN",
        "EXPOSURE_CLOSED",
        "PARTY_UNKNOWN",
        "PAYEE_NOT_VERIFIED",
        "CURRENCY_MISMATCH",
        "AMOUNT_NOT_POSITIVE",
        "EXCEEDS_RESERVE",
        "EXCEEDS_COVER_LIMIT",
        "EXCEEDS_SUB_LIMIT",
        "EXCEEDS_NET_PAYABLE",
        "LOSS_NOT_ADJUSTED",
        "ADJUSTMENT_OUTDATED",
        "EXCHANGE_INVALID",
        "AMOUNT_TOO_LARGE",
        "PAYMENT_ALREADY_REQUESTED"
    })
    ResponseEntity<Answer<Accepted>> requestPayment(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.RequestPayment body) {
        var paymentId = ids.of("payment", body.paymentId());
        var receipt = commands.send(
                body,
                new ClaimCommand.RequestPayment(
                        claimId,
                        ClaimPaymentId.of(paymentId),
                        body.type(),
                        body.line().line(),
                        PartyId.of(body.payee()),
                        body.amount(),
                        body.exchange() == null ? null : body.exchange().quoted()));
        return Accepted.part(receipt, "claims", paymentId, "The payment has been requested.");
    }

    @PostMapping("/claims/{claimId}/payments/{paymentId}/approval")
    @Operation(
            operationId = "approvePayment",
            summary = "Approve a payment",
            description = "Grants a payment that waits. Nobody approves what he had a part in; the"
                    + " authority is tested on everything paid and promised on the claim. A member of a"
                    + " committee votes for it, and it is granted as soon as there are votes enough.")
    @Permission("claims:approve-payment")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "PAYMENT_UNKNOWN",
        "PAYMENT_NOT_PENDING",
        "PAYMENTS_ON_HOLD",
        "COVERAGE_NOT_CONFIRMED",
        "PAYEE_NOT_VERIFIED",
        "FOUR_EYES",
        "ALREADY_VOTED",
        "EXCEEDS_AUTHORITY"
    })
    ResponseEntity<Answer<Accepted>> approvePayment(
            @PathVariable ClaimId claimId,
            @PathVariable ClaimPaymentId paymentId,
            @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new ClaimCommand.ApprovePayment(claimId, paymentId));
        return Accepted.done(receipt, "The payment has been approved.");
    }

    @PostMapping("/claims/{claimId}/payments/{paymentId}/rejection")
    @Operation(
            operationId = "rejectPayment",
            summary = "Reject a payment",
            description = "Turns a payment that waits down; its amount is free again.")
    @Permission("claims:approve-payment")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "PAYMENT_UNKNOWN", "PAYMENT_NOT_PENDING"})
    ResponseEntity<Answer<Accepted>> rejectPayment(
            @PathVariable ClaimId claimId,
            @PathVariable ClaimPaymentId paymentId,
            @RequestBody @Valid ClaimBodies.RejectPayment body) {
        var receipt = commands.send(body, new ClaimCommand.RejectPayment(claimId, paymentId, body.explanation()));
        return Accepted.done(receipt, "The payment has been rejected.");
    }

    @PostMapping("/claims/{claimId}/closure")
    @Operation(
            operationId = "closeClaim",
            summary = "Close a claim",
            description = "Ends work on the claim and releases what is still reserved. Every exposure must be"
                    + " closed, and nothing may be pending: no approval, payment, investigation, suit, appeal, proposed"
                    + " denial or order. Activities that are still open are cancelled, and clocks that still run.")
    @Permission("claims:close")
    @Refuses({
        "ORDERS_OPEN",
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "EXPOSURE_OPEN",
        "PAYMENT_PENDING",
        "INVESTIGATION_OPEN",
        "LITIGATION_PENDING",
        "APPEAL_OPEN",
        "DENIAL_PENDING",
        "OUTCOME_CONTRADICTED"
    })
    ResponseEntity<Answer<Accepted>> closeClaim(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.CloseClaim body) {
        var receipt = commands.send(body, new ClaimCommand.CloseClaim(claimId, body.outcome()));
        return Accepted.done(receipt, "The claim has been closed.");
    }

    @PostMapping("/claims/{claimId}/reopening")
    @Operation(
            operationId = "reopenClaim",
            summary = "Reopen a claim",
            description = "Begins work on a closed claim again. After twelve months this needs the authority of"
                    + " a supervisor.")
    @Permission("claims:reopen")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_CLOSED", "EXCEEDS_AUTHORITY"})
    ResponseEntity<Answer<Accepted>> reopenClaim(
            @PathVariable ClaimId claimId, @RequestBody @Valid ClaimBodies.ReopenClaim body) {
        var receipt = commands.send(body, new ClaimCommand.ReopenClaim(claimId, body.explanation()));
        return Accepted.done(receipt, "The claim has been reopened.");
    }
}
