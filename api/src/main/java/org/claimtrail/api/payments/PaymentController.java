package org.claimtrail.api.payments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.payments.DisbursementCommand;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.payments.paymentsummary.FindPayment;
import org.claimtrail.query.payments.paymentsummary.ListPayments;
import org.claimtrail.query.payments.paymentsummary.PaymentPage;
import org.claimtrail.query.payments.paymentsummary.PaymentSummary;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Disbursements over HTTP. */
@EdgeController
@Tag(name = "Payments", description = "Money on its way to one payee, from its approval to its arrival.")
@RequestMapping("/api/v1")
class PaymentController {

    private final Commands commands;
    private final Queries queries;

    PaymentController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/payments")
    @Operation(
            operationId = "listPayments",
            summary = "List payments",
            description = "Filters, searches, sorts and pages the disbursements. Sort by number, status,"
                    + " claimNumber, payee, amount, createdAt or changedAt, with a minus for descending"
                    + " order.")
    @FromReadModel
    @Permission(value = "payments:read", narrowed = "payments:read-own")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<PaymentSummary>>> listPayments(
            @ParameterObject @ModelAttribute @Valid PaymentFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListPayments(
                        caller.tenant(), Reaches.payments(caller), filter.filter(), listing.text(), listing.paging()),
                PaymentPage.class);
    }

    @GetMapping("/payments/{paymentId}")
    @Operation(
            operationId = "findPayment",
            summary = "Find a payment",
            description = "One disbursement, with its last attempt.")
    @FromReadModel
    @Permission(value = "payments:read", narrowed = "payments:read-own")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<PaymentSummary>> findPayment(@PathVariable DisbursementId paymentId) {
        var caller = Caller.current();
        var payment = queries.get(
                new FindPayment(caller.tenant(), Reaches.payments(caller), paymentId), PaymentSummary.class);
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(payment.version()))
                .body(Answer.of(payment, "Payment " + payment.number() + ".", payment.version()));
    }

    @GetMapping("/payments/{paymentId}/history")
    @Operation(
            operationId = "listPaymentHistory",
            summary = "Show the audit trail of a payment",
            description = "Every event of the disbursement, with each attempt at the provider: who, when, from"
                    + " which address, under which command, why, and what changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listPaymentHistory(
            @PathVariable DisbursementId paymentId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.payments(caller), "payments", paymentId.toString(), paged.paging()));
    }

    @PostMapping("/payments/{paymentId}/release")
    @Operation(
            operationId = "releasePayment",
            summary = "Release a payment",
            description = "Lets the money go: an attempt at the provider begins, which a process carries out."
                    + " Whoever requested or approved a payment does not release it.")
    @Permission("payments:release")
    @Refuses({
        "DISBURSEMENT_NOT_FOUND",
        "RELEASER_NOT_FINANCE",
        "RELEASER_INVOLVED",
        "PAYEE_ACCOUNT_MISSING",
        "ATTEMPT_OPEN",
        "OUTCOME_UNKNOWN",
        "DISBURSEMENT_ENDED"
    })
    ResponseEntity<Answer<Accepted>> releasePayment(
            @PathVariable DisbursementId paymentId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new DisbursementCommand.ReleaseDisbursement(paymentId));
        return Accepted.done(receipt, "The payment has been released.");
    }

    @PostMapping("/payments/{paymentId}/stop")
    @Operation(
            operationId = "stopPayment",
            summary = "Stop a payment",
            description = "Stops a disbursement that has not been released; its amount is outstanding on the"
                    + " claim again.")
    @Permission("payments:stop")
    @Refuses({"DISBURSEMENT_NOT_FOUND", "STOP_NOT_ENTITLED", "DISBURSEMENT_RELEASED", "DISBURSEMENT_ENDED"})
    ResponseEntity<Answer<Accepted>> stopPayment(
            @PathVariable DisbursementId paymentId, @RequestBody @Valid StopPayment body) {
        var receipt = commands.send(body, new DisbursementCommand.StopDisbursement(paymentId, body.explanation()));
        return Accepted.done(receipt, "The payment has been stopped.");
    }

    @PostMapping("/payments/{paymentId}/resolution")
    @Operation(
            operationId = "resolvePayment",
            summary = "Resolve an attempt",
            description =
                    "Says what has become of an attempt that nobody knows about, by the evidence of a bank statement,"
                            + " for example. Two people of finance must say the same.")
    @Permission("payments:correct")
    @Refuses({"DISBURSEMENT_NOT_FOUND", "CORRECTION_NOT_FINANCE", "ATTEMPT_NOT_UNKNOWN", "RESOLUTION_NEEDS_ANOTHER"})
    ResponseEntity<Answer<Accepted>> resolvePayment(
            @PathVariable DisbursementId paymentId, @RequestBody @Valid CorrectionBodies.ResolveAttempt body) {
        var receipt = commands.send(
                body, new DisbursementCommand.ResolveAttempt(paymentId, body.attempt(), body.moved(), body.evidence()));
        return Accepted.done(receipt, "What has become of the attempt has been recorded.");
    }

    @PostMapping("/payments/{paymentId}/reversal")
    @Operation(
            operationId = "reversePayment",
            summary = "Reverse a payment",
            description = "Records that money which had moved came back; its reserve line has it again.")
    @Permission("payments:correct")
    @Refuses({"DISBURSEMENT_NOT_FOUND", "CORRECTION_NOT_FINANCE", "DISBURSEMENT_NOT_POSTED"})
    ResponseEntity<Answer<Accepted>> reversePayment(
            @PathVariable DisbursementId paymentId, @RequestBody @Valid CorrectionBodies.ReversePayment body) {
        var receipt = commands.send(
                body, new DisbursementCommand.ReverseDisbursement(paymentId, body.reference(), body.explanation()));
        return Accepted.done(receipt, "The payment has been reversed.");
    }
}
