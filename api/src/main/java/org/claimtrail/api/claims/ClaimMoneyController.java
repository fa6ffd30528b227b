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
import org.claimtrail.command.claims.MoneyCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** How large a loss is, and who is paid. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class ClaimMoneyController {

    private final Commands commands;

    ClaimMoneyController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/claims/{claimId}/exposures/{exposureId}/adjustments")
    @Operation(
            operationId = "adjustLoss",
            summary = "Adjust a loss",
            description = "Says how large the loss of an exposure is. What is paid for it follows step by step from the"
                    + " cover's terms, and the claim shows each step. The payments on the exposure never"
                    + " exceed it.")
    @Permission("claims:adjust-loss")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "EXPOSURE_UNKNOWN",
        "POLICY_NOT_ON_RISK",
        "COVER_UNKNOWN",
        "CURRENCY_MISMATCH",
        "AMOUNT_NOT_POSITIVE",
        "VALUE_AT_RISK_MISSING",
        "NET_BELOW_COMMITTED"
    })
    ResponseEntity<Answer<Accepted>> adjustLoss(
            @PathVariable ClaimId claimId,
            @PathVariable ExposureId exposureId,
            @RequestBody @Valid MoneyBodies.AdjustLoss body) {
        var receipt = commands.send(
                body,
                new MoneyCommand.AdjustLoss(claimId, exposureId, body.loss(), body.valueAtRisk(), body.rationale()));
        return Accepted.done(receipt, "The loss has been adjusted.");
    }

    @PostMapping("/claims/{claimId}/payments/{paymentId}/payee")
    @Operation(
            operationId = "changePayee",
            summary = "Change the payee of a payment",
            description = "Has a payment go to another party of the claim. An approval is void with that: the payment"
                    + " waits for approval again, and its disbursement is stopped. Once the money has been"
                    + " released, the payee stays.")
    @Permission("claims:change-payee")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "PAYMENT_UNKNOWN",
        "PAYMENT_ENDED",
        "PAYMENT_RELEASED",
        "PARTY_UNKNOWN",
        "PAYEE_NOT_VERIFIED",
        "PAYEE_UNCHANGED"
    })
    ResponseEntity<Answer<Accepted>> changePayee(
            @PathVariable ClaimId claimId,
            @PathVariable ClaimPaymentId paymentId,
            @RequestBody @Valid MoneyBodies.ChangePayee body) {
        var receipt = commands.send(body, new MoneyCommand.ChangePayee(claimId, paymentId, PartyId.of(body.payee())));
        return Accepted.done(receipt, "The payee has been changed.");
    }

    @PostMapping("/claims/{claimId}/parties/{partyId}/account")
    @Operation(
            operationId = "changePartyAccount",
            summary = "Change the account of a party",
            description =
                    "Has a party be paid into another account, in all its payments that have not been released; their"
                            + " approvals are void with that. Without an account it is not paid any more.")
    @Permission("claims:change-payee")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "PARTY_UNKNOWN", "PAYEE_UNCHANGED", "PAYMENT_RELEASED"})
    ResponseEntity<Answer<Accepted>> changePartyAccount(
            @PathVariable ClaimId claimId,
            @PathVariable PartyId partyId,
            @RequestBody @Valid MoneyBodies.ChangeAccount body) {
        var account = body.account();
        var receipt = commands.send(
                body,
                new MoneyCommand.ChangePartyAccount(claimId, partyId, account == null ? null : account.account()));
        return Accepted.done(receipt, "The account has been changed.");
    }

    @PostMapping("/claims/{claimId}/payments/{paymentId}/resubmission")
    @Operation(
            operationId = "resubmitPayment",
            summary = "Ask again for a payment",
            description = "Asks again for a payment that was turned down, failed, was withdrawn or got no part of a"
                    + " shared limit, with another payee or amount or as it was. It stays the same payment, on the same"
                    + " line; everything is checked as at the first time, and it always waits for the approval of"
                    + " somebody who has had no part in it. A payee in another currency needs the rate of today.")
    @Permission("claims:request-payment")
    @Refuses({
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "CLAIM_NOT_CLOSED",
        "PAYMENT_UNKNOWN",
        "PAYMENT_NOT_ENDED",
        "PAYMENTS_ON_HOLD",
        "COVERAGE_NOT_CONFIRMED",
        "EXPOSURE_CLOSED",
        "PARTY_UNKNOWN",
        "PAYEE_NOT_VERIFIED",
        "AMOUNT_NOT_POSITIVE",
        "AMOUNT_TOO_LARGE",
        "CURRENCY_MISMATCH",
        "EXCEEDS_RESERVE",
        "EXCEEDS_COVER_LIMIT",
        "EXCEEDS_SUB_LIMIT",
        "EXCEEDS_NET_PAYABLE",
        "LOSS_NOT_ADJUSTED",
        "ADJUSTMENT_OUTDATED",
        "EXCHANGE_INVALID"
    })
    ResponseEntity<Answer<Accepted>> resubmitPayment(
            @PathVariable ClaimId claimId,
            @PathVariable ClaimPaymentId paymentId,
            @RequestBody @Valid MoneyBodies.ResubmitPayment body) {
        var receipt = commands.send(
                body,
                new MoneyCommand.ResubmitPayment(
                        claimId,
                        paymentId,
                        body.payee() == null ? null : PartyId.of(body.payee()),
                        body.amount(),
                        body.exchange() == null ? null : body.exchange().quoted(),
                        body.explanation()));
        return Accepted.done(receipt, "The payment has been asked for again.");
    }

    @PostMapping("/claims/{claimId}/payments/{paymentId}/withdrawal")
    @Operation(
            operationId = "withdrawPayment",
            summary = "Withdraw a payment",
            description = "Takes a payment back that you have asked for and nobody has approved yet; its amount is free"
                    + " again.")
    @Permission("claims:request-payment")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "PAYMENT_UNKNOWN", "PAYMENT_NOT_PENDING", "NOT_THE_REQUESTER"})
    ResponseEntity<Answer<Accepted>> withdrawPayment(
            @PathVariable ClaimId claimId,
            @PathVariable ClaimPaymentId paymentId,
            @RequestBody @Valid MoneyBodies.WithdrawPayment body) {
        var receipt = commands.send(body, new MoneyCommand.WithdrawPayment(claimId, paymentId, body.explanation()));
        return Accepted.done(receipt, "The payment has been withdrawn.");
    }
}
