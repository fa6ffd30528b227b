package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.supply.OrderCommand;
import org.claimtrail.events.supply.OrderId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Orders from the vendor's answer to his invoice. */
@EdgeController
@Tag(name = "Orders", description = "What vendors are asked to do on claims, from the draft to the invoice.")
@RequestMapping("/api/v1/orders/{orderId}")
class OrderWorkController {

    private final Commands commands;

    OrderWorkController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/acceptance")
    @Operation(
            operationId = "acceptOrder",
            summary = "Record that an order is accepted",
            description = "The vendor takes the order, perhaps under a number of its own.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_NOT_PLACED"})
    ResponseEntity<Answer<Accepted>> acceptOrder(
            @PathVariable OrderId orderId,
            @RequestBody(required = false) @Valid OrderBodies.@Nullable AcceptOrder body) {
        var said = Objects.requireNonNullElse(body, OrderBodies.AcceptOrder.WITHOUT_WORDS);
        var receipt = commands.send(said, new OrderCommand.AcceptOrder(orderId, said.vendorReference()));
        return Accepted.done(receipt, "The order has been accepted.");
    }

    @PostMapping("/declination")
    @Operation(
            operationId = "declineOrder",
            summary = "Record that an order is declined",
            description = "The vendor does not take the order; it has ended.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_NOT_PLACED"})
    ResponseEntity<Answer<Accepted>> declineOrder(
            @PathVariable OrderId orderId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new OrderCommand.DeclineOrder(orderId, body.explanation()));
        return Accepted.done(receipt, "The order has been declined.");
    }

    @PostMapping("/start")
    @Operation(
            operationId = "startOrder",
            summary = "Record that work on an order began",
            description = "The vendor works on the order that he accepted.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_NOT_ACCEPTED"})
    ResponseEntity<Answer<Accepted>> startOrder(
            @PathVariable OrderId orderId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new OrderCommand.StartOrder(orderId));
        return Accepted.done(receipt, "The work has begun.");
    }

    @PostMapping("/supplements")
    @Operation(
            operationId = "requestSupplement",
            summary = "Ask for a supplement",
            description = "Puts other lines in the place of those that were ordered, because more, or less, is needed"
                    + " than was thought. If the total stays within the tolerance over what somebody approved"
                    + " last, it holds at once; otherwise it waits for approval.")
    @Permission("orders:write")
    @Refuses({
        "ORDER_NOT_FOUND",
        "ORDER_NOT_UNDER_WAY",
        "SUPPLEMENT_PENDING",
        "SUPPLEMENT_UNCHANGED",
        "ORDER_EMPTY",
        "QUANTITY_NOT_POSITIVE",
        "PRICE_NEGATIVE",
        "TAX_RATE_INVALID",
        "CURRENCY_MISMATCH",
        "ORDER_TOTAL_NOT_POSITIVE",
        "ORDER_TOO_LARGE",
        "FORMAT_INVALID"
    })
    ResponseEntity<Answer<Accepted>> requestSupplement(
            @PathVariable OrderId orderId, @RequestBody @Valid OrderBodies.RequestSupplement body) {
        var receipt = commands.send(
                body, new OrderCommand.RequestSupplement(orderId, OrderBodies.items(body.items()), body.explanation()));
        return Accepted.done(receipt, "The supplement has been recorded.");
    }

    @PostMapping("/supplements/{supplement}/approval")
    @Operation(
            operationId = "approveSupplement",
            summary = "Approve a supplement",
            description = "Grants a supplement that waits. Nobody approves what he asked for himself.")
    @Permission("orders:approve")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_ENDED", "SUPPLEMENT_NOT_PENDING", "FOUR_EYES"})
    ResponseEntity<Answer<Accepted>> approveSupplement(
            @PathVariable OrderId orderId,
            @PathVariable @Min(1) int supplement,
            @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new OrderCommand.ApproveSupplement(orderId, supplement));
        return Accepted.done(receipt, "The supplement has been approved.");
    }

    @PostMapping("/supplements/{supplement}/rejection")
    @Operation(
            operationId = "rejectSupplement",
            summary = "Reject a supplement",
            description = "Turns a supplement that waits down; the order stays as it is.")
    @Permission("orders:approve")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_ENDED", "SUPPLEMENT_NOT_PENDING"})
    ResponseEntity<Answer<Accepted>> rejectSupplement(
            @PathVariable OrderId orderId,
            @PathVariable @Min(1) int supplement,
            @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new OrderCommand.RejectSupplement(orderId, supplement, body.explanation()));
        return Accepted.done(receipt, "The supplement has been rejected.");
    }

    @PostMapping("/invoices")
    @Operation(
            operationId = "recordInvoice",
            summary = "Record an invoice",
            description = "Records what the vendor wants to be paid; what differs from the order's total is shown"
                    + " with the order. A corrected invoice takes the place of the one before.")
    @Permission("orders:write")
    @Refuses({
        "ORDER_NOT_FOUND",
        "ORDER_NOT_INVOICEABLE",
        "CURRENCY_MISMATCH",
        "AMOUNT_NOT_POSITIVE",
        "DAY_IN_FUTURE",
        "INVOICE_ALREADY_RECORDED"
    })
    ResponseEntity<Answer<Accepted>> recordInvoice(
            @PathVariable OrderId orderId, @RequestBody @Valid OrderBodies.RecordInvoice body) {
        var receipt = commands.send(
                body, new OrderCommand.RecordInvoice(orderId, body.invoiceNumber(), body.amount(), body.receivedOn()));
        return Accepted.done(receipt, "The invoice has been recorded.");
    }

    @PostMapping("/completion")
    @Operation(
            operationId = "completeOrder",
            summary = "Complete an order",
            description = "Records that the work is done. No supplement may wait for approval.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_NOT_IN_PROGRESS", "SUPPLEMENT_PENDING", "DAY_IN_FUTURE"})
    ResponseEntity<Answer<Accepted>> completeOrder(
            @PathVariable OrderId orderId, @RequestBody @Valid OrderBodies.CompleteOrder body) {
        var receipt = commands.send(body, new OrderCommand.CompleteOrder(orderId, body.completedOn()));
        return Accepted.done(receipt, "The order has been completed.");
    }
}
