package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.supply.OrderCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Orders until they are placed, and their end without work. */
@EdgeController
@Tag(name = "Orders", description = "What vendors are asked to do on claims, from the draft to the invoice.")
@RequestMapping("/api/v1/orders")
class OrderDraftController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;

    OrderDraftController(Commands commands, NewIds ids, NewNumbers numbers) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
    }

    @PostMapping
    @Operation(
            operationId = "draftOrder",
            summary = "Draft an order",
            description = "Writes an order on an open claim to an approved vendor, in the currency of the claim. A"
                    + " line's net is rounded half up; the tax of each rate is taken of the sum of its lines and"
                    + " shared among them, so that everything adds up exactly.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("orders:write")
    @Refuses({
        "ORDER_EXISTS",
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "VENDOR_NOT_FOUND",
        "VENDOR_NOT_APPROVED",
        "ORDER_EMPTY",
        "QUANTITY_NOT_POSITIVE",
        "PRICE_NEGATIVE",
        "TAX_RATE_INVALID",
        "CURRENCY_MISMATCH",
        "ORDER_TOTAL_NOT_POSITIVE",
        "ORDER_TOO_LARGE",
        "FORMAT_INVALID"
    })
    ResponseEntity<Answer<Accepted>> draftOrder(@RequestBody @Valid OrderBodies.DraftOrder body) {
        var receipt = commands.send(
                body,
                new OrderCommand.DraftOrder(
                        OrderId.of(ids.of("order", body.orderId())),
                        numbers.order(),
                        body.kind(),
                        ClaimId.of(body.claimId()),
                        VendorId.of(body.vendorId()),
                        OrderBodies.items(body.items()),
                        body.dueOn(),
                        body.instructions()));
        return Accepted.created(receipt, "orders", "The order has been drafted.");
    }

    @PostMapping("/{orderId}/amendment")
    @Operation(
            operationId = "amendOrder",
            summary = "Change a draft",
            description = "Puts what is sent in the place of what the draft said. An order that has been placed is"
                    + " changed by a supplement.")
    @Permission("orders:write")
    @Refuses({
        "ORDER_NOT_FOUND",
        "ORDER_NOT_DRAFT",
        "ORDER_EMPTY",
        "QUANTITY_NOT_POSITIVE",
        "PRICE_NEGATIVE",
        "TAX_RATE_INVALID",
        "CURRENCY_MISMATCH",
        "ORDER_TOTAL_NOT_POSITIVE",
        "ORDER_TOO_LARGE",
        "FORMAT_INVALID"
    })
    ResponseEntity<Answer<Accepted>> amendOrder(
            @PathVariable OrderId orderId, @RequestBody @Valid OrderBodies.AmendOrder body) {
        var receipt = commands.send(
                body,
                new OrderCommand.AmendOrder(
                        orderId, OrderBodies.items(body.items()), body.dueOn(), body.instructions()));
        return Accepted.done(receipt, "The draft has been changed.");
    }

    @PostMapping("/{orderId}/placement")
    @Operation(
            operationId = "placeOrder",
            summary = "Place an order",
            description = "Asks the vendor to do it. The claim must still be open, and the vendor still approved.")
    @Permission("orders:write")
    @Refuses({
        "ORDER_NOT_FOUND",
        "ORDER_NOT_DRAFT",
        "CLAIM_NOT_FOUND",
        "CLAIM_NOT_OPEN",
        "VENDOR_NOT_FOUND",
        "VENDOR_NOT_APPROVED"
    })
    ResponseEntity<Answer<Accepted>> placeOrder(
            @PathVariable OrderId orderId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new OrderCommand.PlaceOrder(orderId));
        return Accepted.done(receipt, "The order has been placed.");
    }

    @PostMapping("/{orderId}/schedule")
    @Operation(
            operationId = "rescheduleOrder",
            summary = "Make an order due on another day",
            description = "Says by which other day it is to be done.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_ENDED"})
    ResponseEntity<Answer<Accepted>> rescheduleOrder(
            @PathVariable OrderId orderId, @RequestBody @Valid OrderBodies.RescheduleOrder body) {
        var receipt = commands.send(body, new OrderCommand.RescheduleOrder(orderId, body.dueOn(), body.explanation()));
        return Accepted.done(receipt, "The order is due on another day.");
    }

    @PostMapping("/{orderId}/cancellation")
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "Calls an order off that has not ended. Nothing is deleted.")
    @Permission("orders:write")
    @Refuses({"ORDER_NOT_FOUND", "ORDER_ENDED"})
    ResponseEntity<Answer<Accepted>> cancelOrder(@PathVariable OrderId orderId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new OrderCommand.CancelOrder(orderId, body.explanation()));
        return Accepted.done(receipt, "The order has been cancelled.");
    }
}
