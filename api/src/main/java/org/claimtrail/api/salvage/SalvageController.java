package org.claimtrail.api.salvage;

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
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.salvage.SalvageCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SaleId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What becomes of salvage. */
@EdgeController
@Tag(name = "Salvage", description = "What is left of insured things, from its taking in to its sale.")
@RequestMapping("/api/v1/salvage-lots")
class SalvageController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;

    SalvageController(Commands commands, NewIds ids, NewNumbers numbers) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
    }

    @PostMapping
    @Operation(
            operationId = "takeInLot",
            summary = "Take salvage in",
            description = "Takes things of one kind into the stock, for an open recovery by salvage of their claim; the"
                    + " lot gets its number.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("salvage:write")
    @Refuses({"LOT_EXISTS", "SALVAGE_RECOVERY_NOT_OPEN", "LOT_ESTIMATE_NEGATIVE", "LOT_CURRENCY_MISMATCH"})
    ResponseEntity<Answer<Accepted>> takeInLot(@RequestBody @Valid SalvageBodies.TakeInLot body) {
        var receipt = commands.send(
                body,
                new SalvageCommand.TakeInLot(
                        LotId.of(ids.of("salvage-lot", body.lotId())),
                        numbers.salvageLot(),
                        ClaimId.of(body.claimId()),
                        RecoveryId.of(body.recoveryId()),
                        body.category(),
                        body.description(),
                        body.quantity(),
                        body.location(),
                        body.estimate()));
        return Accepted.created(receipt, "salvage-lots", "The lot has been taken in.");
    }

    @PostMapping("/{lotId}/valuation")
    @Operation(
            operationId = "valueLot",
            summary = "Value a lot",
            description = "Says what is left of the lot is worth now.")
    @Permission("salvage:write")
    @Refuses({"LOT_NOT_FOUND", "LOT_EXHAUSTED", "LOT_ESTIMATE_NEGATIVE", "LOT_CURRENCY_MISMATCH"})
    ResponseEntity<Answer<Accepted>> valueLot(
            @PathVariable LotId lotId, @RequestBody @Valid SalvageBodies.ValueLot body) {
        var receipt = commands.send(body, new SalvageCommand.ValueLot(lotId, body.estimate(), body.rationale()));
        return Accepted.done(receipt, "The lot has been valued.");
    }

    @PostMapping("/{lotId}/location")
    @Operation(operationId = "moveLot", summary = "Move a lot", description = "Says where the lot is kept now.")
    @Permission("salvage:write")
    @Refuses({"LOT_NOT_FOUND", "LOT_EXHAUSTED"})
    ResponseEntity<Answer<Accepted>> moveLot(
            @PathVariable LotId lotId, @RequestBody @Valid SalvageBodies.MoveLot body) {
        var receipt = commands.send(body, new SalvageCommand.MoveLot(lotId, body.location()));
        return Accepted.done(receipt, "The lot has been moved.");
    }

    @PostMapping("/{lotId}/sales")
    @Operation(
            operationId = "sellLot",
            summary = "Sell salvage",
            description = "Sells pieces of the lot. A process books the price on the claim's recovery.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("salvage:sell")
    @Refuses({
        "LOT_NOT_FOUND",
        "LOT_EXHAUSTED",
        "LOT_PRICE_NOT_POSITIVE",
        "LOT_CURRENCY_MISMATCH",
        "SALE_IN_FUTURE",
        "SALE_ALREADY_RECORDED"
    })
    ResponseEntity<Answer<Accepted>> sellLot(
            @PathVariable LotId lotId, @RequestBody @Valid SalvageBodies.SellLot body) {
        var saleId = ids.of("salvage-sale", body.saleId());
        var receipt = commands.send(
                body,
                new SalvageCommand.SellLot(
                        lotId, SaleId.of(saleId), body.buyer(), body.quantity(), body.price(), body.soldOn()));
        return Accepted.part(receipt, "salvage-lots", saleId, "The sale has been recorded.");
    }

    @PostMapping("/{lotId}/scrapping")
    @Operation(
            operationId = "scrapLot",
            summary = "Scrap salvage",
            description = "Gives pieces of the lot up that are worth nothing.")
    @Permission("salvage:write")
    @Refuses({"LOT_NOT_FOUND", "LOT_EXHAUSTED"})
    ResponseEntity<Answer<Accepted>> scrapLot(
            @PathVariable LotId lotId, @RequestBody @Valid SalvageBodies.ScrapLot body) {
        var receipt = commands.send(body, new SalvageCommand.ScrapLot(lotId, body.quantity(), body.explanation()));
        return Accepted.done(receipt, "The pieces have been scrapped.");
    }

    @PostMapping("/{lotId}/return")
    @Operation(
            operationId = "returnLot",
            summary = "Return salvage",
            description = "Gives pieces of the lot back to whom they had belonged.")
    @Permission("salvage:write")
    @Refuses({"LOT_NOT_FOUND", "LOT_EXHAUSTED"})
    ResponseEntity<Answer<Accepted>> returnLot(
            @PathVariable LotId lotId, @RequestBody @Valid SalvageBodies.ReturnLot body) {
        var receipt = commands.send(
                body, new SalvageCommand.ReturnLot(lotId, body.quantity(), body.recipient(), body.explanation()));
        return Accepted.done(receipt, "The pieces have been returned.");
    }
}
