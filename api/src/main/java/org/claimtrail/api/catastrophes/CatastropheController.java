package org.claimtrail.api.catastrophes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
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
import org.claimtrail.command.catastrophes.CatastropheCommand;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastropheDetail;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastrophePage;
import org.claimtrail.query.catastrophes.catastrophesummary.CatastropheSummary;
import org.claimtrail.query.catastrophes.catastrophesummary.FindCatastrophe;
import org.claimtrail.query.catastrophes.catastrophesummary.ListCatastrophes;
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

/** The register of catastrophes. */
@EdgeController
@Tag(
        name = "Catastrophes",
        description = "Events that many claims have in common, under the codes that claims name them by.")
@RequestMapping("/api/v1")
class CatastropheController {

    private final Commands commands;
    private final Queries queries;

    CatastropheController(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/catastrophes")
    @Operation(
            operationId = "listCatastrophes",
            summary = "List catastrophes",
            description = "Filters, searches, sorts and pages the register. Sort by code, name, area, from, to,"
                    + " declaredBy, declaredAt or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission("catastrophes:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<CatastropheSummary>>> listCatastrophes(
            @ParameterObject @ModelAttribute @Valid CatastropheFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListCatastrophes(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                CatastrophePage.class);
    }

    @GetMapping("/catastrophes/{catastropheId}")
    @Operation(
            operationId = "findCatastrophe",
            summary = "Find a catastrophe",
            description =
                    "One catastrophe, with what its claims come to in each of their currencies: how many, and what is"
                            + " reserved, paid, outstanding and incurred on them.")
    @FromReadModel
    @Permission("catastrophes:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<CatastropheDetail>> findCatastrophe(@PathVariable CatastropheId catastropheId) {
        var found = queries.get(new FindCatastrophe(Caller.current().tenant(), catastropheId), CatastropheDetail.class);
        var version = found.catastrophe().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Catastrophe " + found.catastrophe().code() + ".", version));
    }

    @GetMapping("/catastrophes/{catastropheId}/history")
    @Operation(
            operationId = "listCatastropheHistory",
            summary = "Show the audit trail of a catastrophe",
            description =
                    "Every event of the catastrophe: who, when, under which command, why, and what changed from what"
                            + " to what.")
    @FromReadModel
    @Permission(value = "catastrophes:read", also = "history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listCatastropheHistory(
            @PathVariable CatastropheId catastropheId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(),
                Reach.everything(caller.user()),
                "catastrophes",
                catastropheId.toString(),
                paged.paging()));
    }

    @PostMapping("/catastrophes")
    @Operation(
            operationId = "declareCatastrophe",
            summary = "Declare a catastrophe",
            description =
                    "Puts a catastrophe on the register, under a code that claims name it by. Its identifier follows"
                            + " from the code.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("catastrophes:write")
    @Refuses({"CATASTROPHE_EXISTS", "CATASTROPHE_DAYS_REVERSED", "CATASTROPHE_IN_FUTURE"})
    ResponseEntity<Answer<Accepted>> declareCatastrophe(@RequestBody @Valid CatastropheBodies.DeclareCatastrophe body) {
        var code = body.catastropheCode();
        var receipt = commands.send(
                body,
                new CatastropheCommand.DeclareCatastrophe(
                        CatastropheId.of(Caller.current().tenant(), code),
                        code,
                        body.extent().extent()));
        return Accepted.created(receipt, "catastrophes", "The catastrophe has been declared.");
    }

    @PostMapping("/catastrophes/{catastropheId}/amendment")
    @Operation(
            operationId = "amendCatastrophe",
            summary = "Amend a catastrophe",
            description = "Changes what is known of a catastrophe. Claims that were assigned to it stay assigned.")
    @Permission("catastrophes:write")
    @Refuses({"CATASTROPHE_NOT_FOUND", "CATASTROPHE_UNCHANGED", "CATASTROPHE_DAYS_REVERSED", "CATASTROPHE_IN_FUTURE"})
    ResponseEntity<Answer<Accepted>> amendCatastrophe(
            @PathVariable CatastropheId catastropheId, @RequestBody @Valid CatastropheBodies.AmendCatastrophe body) {
        var receipt = commands.send(
                body,
                new CatastropheCommand.AmendCatastrophe(
                        catastropheId, body.extent().extent(), body.explanation()));
        return Accepted.done(receipt, "The catastrophe has been amended.");
    }

    @PostMapping("/catastrophes/{catastropheId}/end")
    @Operation(
            operationId = "endCatastrophe",
            summary = "End a catastrophe",
            description = "Says on which day a catastrophe was over: no later loss belongs to it.")
    @Permission("catastrophes:write")
    @Refuses({"CATASTROPHE_NOT_FOUND", "CATASTROPHE_ENDED", "CATASTROPHE_DAYS_REVERSED", "CATASTROPHE_IN_FUTURE"})
    ResponseEntity<Answer<Accepted>> endCatastrophe(
            @PathVariable CatastropheId catastropheId, @RequestBody @Valid CatastropheBodies.EndCatastrophe body) {
        var receipt = commands.send(body, new CatastropheCommand.EndCatastrophe(catastropheId, body.on()));
        return Accepted.done(receipt, "The end of the catastrophe has been recorded.");
    }
}
