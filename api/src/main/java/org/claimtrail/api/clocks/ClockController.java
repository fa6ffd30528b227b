package org.claimtrail.api.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.clocks.ClockBodies.ClockExplanation;
import org.claimtrail.api.clocks.ClockBodies.ClockExtension;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.clocks.ClockCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.claims.claimdetail.ClaimDetail;
import org.claimtrail.query.claims.claimdetail.FindClaim;
import org.claimtrail.query.clocks.clocksummary.ClockDetail;
import org.claimtrail.query.clocks.clocksummary.ClockPage;
import org.claimtrail.query.clocks.clocksummary.ClockSummary;
import org.claimtrail.query.clocks.clocksummary.FindClock;
import org.claimtrail.query.clocks.clocksummary.ListClocks;
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

/** Time limits over HTTP. */
@EdgeController
@Tag(name = "Clocks", description = "The time limits that run on claims, and the packs of rules that they run by.")
@RequestMapping("/api/v1")
class ClockController {

    private static final String COLUMNS = " Sort by claimNumber, handler, pack, packVersion, jurisdiction, rule, name,"
            + " subject, state, startedOn, dueOn, dueAt, daysLeft, days, dayType, warned, breached, inTime or"
            + " changedAt, with a minus for descending order; what is due first comes first otherwise.";

    private final Commands commands;
    private final Queries queries;
    private final Clock time;

    ClockController(Commands commands, Queries queries, Clock time) {
        this.commands = commands;
        this.queries = queries;
        this.time = time;
    }

    @GetMapping("/clocks")
    @Operation(
            operationId = "listClocks",
            summary = "List clocks",
            description = "Filters, searches, sorts and pages the time limits on all claims. What is about to run out"
                    + " is state=RUNNING&dueWithin=P3D." + COLUMNS)
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ClockSummary>>> listClocks(
            @ParameterObject @ModelAttribute @Valid ClockFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListClocks(
                        Caller.current().tenant(), filter.filter(time.instant()), listing.text(), listing.paging()),
                ClockPage.class);
    }

    @GetMapping("/claims/{claimId}/clocks")
    @Operation(
            operationId = "listClaimClocks",
            summary = "List the clocks of a claim",
            description = "The time limits that run or ran on the claim." + COLUMNS)
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ClockSummary>>> listClaimClocks(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        var clocks = queries.ask(
                new ListClocks(caller.tenant(), ListClocks.Filter.ofClaim(claimId), listing.text(), listing.paging()),
                ClockPage.class);
        if (clocks.total() == 0) {
            // A claim on which nothing runs is not the same as no claim.
            queries.get(FindClaim.now(caller.tenant(), Reach.everything(caller.user()), claimId), ClaimDetail.class);
        }
        return ResponseEntity.ok(Queries.page(clocks));
    }

    @GetMapping("/clocks/{clockId}")
    @Operation(
            operationId = "findClock",
            summary = "Find a clock",
            description = "One time limit: by which version of which pack it runs, until when, and what has become of"
                    + " it.")
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClockDetail>> findClock(@PathVariable ClockId clockId) {
        var found = queries.get(new FindClock(Caller.current().tenant(), clockId), ClockDetail.class);
        var clock = found.clock();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(clock.version()))
                .body(Answer.of(
                        found, "\"" + clock.name() + "\" on claim " + clock.claimNumber() + ".", clock.version()));
    }

    @GetMapping("/clocks/{clockId}/history")
    @Operation(
            operationId = "listClockHistory",
            summary = "Show the audit trail of a clock",
            description = "Every event of the time limit: what started, paused, resumed, extended and stopped it, who"
                    + " did so and why, and when it warned.")
    @FromReadModel
    @Permission(value = "history:read", also = "clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listClockHistory(
            @PathVariable ClockId clockId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reach.everything(caller.user()), "clocks", clockId.toString(), paged.paging()));
    }

    @PostMapping("/clocks/{clockId}/extension")
    @Operation(
            operationId = "extendClock",
            summary = "Extend a clock",
            description = "Gives it more days, of the kind that it counts, as far and as often as its rule allows.")
    @Permission("clocks:extend")
    @Refuses({
        "CLOCK_NOT_FOUND",
        "CLOCK_ENDED",
        "CLOCK_RAN_OUT",
        "CLOCK_NOT_EXTENDABLE",
        "CLOCK_EXTENSION_TOO_LONG",
        "CLOCK_EXTENDED_TOO_OFTEN"
    })
    ResponseEntity<Answer<Accepted>> extendClock(
            @PathVariable ClockId clockId, @RequestBody @Valid ClockExtension body) {
        var receipt = commands.send(body, new ClockCommand.ExtendClock(clockId, body.days(), body.explanation()));
        return Accepted.done(receipt, "The clock has been extended.");
    }

    @PostMapping("/clocks/{clockId}/pause")
    @Operation(
            operationId = "pauseClock",
            summary = "Pause a clock",
            description = "Lets its days not count, from the effective day on. Only clocks whose rule knows a pause can"
                    + " be paused.")
    @Permission("clocks:extend")
    @Refuses({
        "CLOCK_NOT_FOUND",
        "CLOCK_ENDED",
        "CLOCK_RAN_OUT",
        "CLOCK_PAUSED",
        "CLOCK_NOT_PAUSABLE",
        "CLOCK_DAY_TOO_EARLY"
    })
    ResponseEntity<Answer<Accepted>> pauseClock(
            @PathVariable ClockId clockId, @RequestBody @Valid ClockExplanation body) {
        var receipt = commands.send(body, new ClockCommand.PauseClock(clockId, body.explanation()));
        return Accepted.done(receipt, "The clock is paused.");
    }

    @PostMapping("/clocks/{clockId}/resume")
    @Operation(
            operationId = "resumeClock",
            summary = "Resume a clock",
            description = "Lets its days count again; it ends as much later as it was paused.")
    @Permission("clocks:extend")
    @Refuses({"CLOCK_NOT_FOUND", "CLOCK_ENDED", "CLOCK_NOT_PAUSED", "CLOCK_DAY_TOO_EARLY"})
    ResponseEntity<Answer<Accepted>> resumeClock(
            @PathVariable ClockId clockId, @RequestBody @Valid ClockExplanation body) {
        var receipt = commands.send(body, new ClockCommand.ResumeClock(clockId, body.explanation()));
        return Accepted.done(receipt, "The clock runs again.");
    }
}
