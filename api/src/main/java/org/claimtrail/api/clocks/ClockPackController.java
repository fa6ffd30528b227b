package org.claimtrail.api.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.clocks.ClockBodies.WantedPack;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.clocks.ClockPackCommand.PublishClockPack;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.clocks.clockpacks.ClockPackDetail;
import org.claimtrail.query.clocks.clockpacks.ClockPackPage;
import org.claimtrail.query.clocks.clockpacks.ClockPackSummary;
import org.claimtrail.query.clocks.clockpacks.FindClockPack;
import org.claimtrail.query.clocks.clockpacks.ListClockPacks;
import org.claimtrail.query.clocks.clockpacks.PackOrigin;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Packs of time limits over HTTP. */
@EdgeController
@Tag(name = "Clocks", description = "The time limits that run on claims, and the packs of rules that they run by.")
@RequestMapping("/api/v1/clock-packs")
class ClockPackController {

    private static final Pattern CODE = Pattern.compile(ClockBodies.CODE);

    private final Commands commands;
    private final Queries queries;

    ClockPackController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** Which packs are wanted. */
    record PackFilter(
            @Nullable PackOrigin origin,
            @Size(max = 60) @Nullable String jurisdiction) {}

    /** Which version of a pack is wanted. */
    record PackVersionWanted(
            @Min(1) @Max(1_000_000) @Nullable Integer version) {}

    @GetMapping
    @Operation(
            operationId = "listClockPacks",
            summary = "List clock packs",
            description = "The packs of time limits that the tenant can go by: those that come with the product, and"
                    + " its own at their newest versions. Which of them it goes by is one of its settings. Sort by"
                    + " code, name, jurisdiction, origin, version, effectiveFrom, standing or rules, with a minus for"
                    + " descending order.")
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<ClockPackSummary>>> listClockPacks(
            @ParameterObject @ModelAttribute @Valid PackFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListClockPacks(
                        Caller.current().tenant(),
                        filter.origin(),
                        filter.jurisdiction(),
                        listing.text(),
                        listing.paging()),
                ClockPackPage.class);
    }

    @GetMapping("/{packCode}")
    @Operation(
            operationId = "findClockPack",
            summary = "Find a clock pack",
            description = "All rules of a pack at its newest version, or at the one asked for, and which versions there"
                    + " are.")
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<ClockPackDetail>> findClockPack(
            @PathVariable String packCode, @ParameterObject @ModelAttribute @Valid PackVersionWanted wanted) {
        var found = queries.get(
                new FindClockPack(Caller.current().tenant(), packCode, wanted.version()), ClockPackDetail.class);
        // What a new version is put upon is the last one, whichever is shown.
        var version = found.versions().size() - 1L;
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, found.pack().name() + ".", version));
    }

    @PutMapping("/{packCode}")
    @Operation(
            operationId = "publishClockPack",
            summary = "Lay down a clock pack",
            description = "Lays down the first version of a pack of the tenant's own, or the next one, which holds from"
                    + " its effective day on. Clocks that run already go on by the version that they were started by.")
    @Permission("clock-packs:write")
    @Refuses({
        "VALUE_NOT_ALLOWED",
        "CLOCK_PACK_RESERVED",
        "CLOCK_PACK_TOO_EARLY",
        "CLOCK_RULE_INVALID",
        "CLOCK_EVENT_UNKNOWN"
    })
    ResponseEntity<Answer<Accepted>> publishClockPack(
            @PathVariable String packCode, @RequestBody @Valid WantedPack body) {
        if (!CODE.matcher(packCode).matches()) {
            throw ApiProblem.field("packCode", ApiError.VALUE_NOT_ALLOWED, "must be a name of a-z, 0-9 and -.");
        }
        var receipt = commands.send(
                body,
                new PublishClockPack(
                        ClockPackId.of(Caller.current().tenant(), packCode),
                        packCode,
                        body.name(),
                        body.jurisdiction(),
                        body.effectiveFrom(),
                        body.standingOrNone(),
                        body.rules().stream().map(WantedRule::rule).toList()));
        return Accepted.done(receipt, "Version " + (receipt.version() + 1) + " of the pack has been laid down.");
    }

    @GetMapping("/{packCode}/history")
    @Operation(
            operationId = "listClockPackHistory",
            summary = "Show the audit trail of a clock pack",
            description = "Every version of a pack of the tenant's own, with who laid it down, when and why.")
    @FromReadModel
    @Permission(value = "history:read", also = "clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listClockPackHistory(
            @PathVariable String packCode, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(),
                Reach.everything(caller.user()),
                "clocks",
                ClockPackId.of(caller.tenant(), packCode).toString(),
                paged.paging()));
    }
}
