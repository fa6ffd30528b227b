package org.claimtrail.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.query.replay.ReadModelRebuild;
import org.claimtrail.query.replay.Rebuild;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Has read models rebuilt from the events, while questions go on being answered. */
@EdgeController
@Tag(name = "Operations", description = "What an operator sees and does.")
@RequestMapping("/api/v1/operations")
class RebuildController {

    private final ObjectProvider<ReadModelRebuild> rebuilds;

    RebuildController(ObjectProvider<ReadModelRebuild> rebuilds) {
        this.rebuilds = rebuilds;
    }

    @PostMapping("/rebuilds")
    @Operation(
            operationId = "startRebuild",
            summary = "Rebuild a read model",
            description = "Reads all events anew beside the read model, which goes on answering; at the end the"
                    + " rows that turned"
                    + " out to be different are replaced. If a rebuild is running already, that is the answer.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @Permission("replay:run")
    ResponseEntity<Answer<Rebuild>> startRebuild(@RequestBody @Valid StartRebuild body) {
        var rebuild = rebuilds()
                .start(body.readModel(), Caller.current().user())
                .orElseThrow(() -> ApiProblem.field(
                        "readModel",
                        ApiError.VALUE_NOT_ALLOWED,
                        "readModel must be one of "
                                + String.join(", ", rebuilds().readModels()) + "."));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/operations/rebuilds/" + rebuild.id()))
                .body(Answer.of(rebuild, message(rebuild)));
    }

    @GetMapping("/rebuilds")
    @Operation(
            operationId = "listRebuilds",
            summary = "List rebuilds",
            description = "The latest hundred rebuilds with their progress, the newest first.")
    @Permission("operations:read")
    ResponseEntity<Answer<List<Rebuild>>> listRebuilds() {
        var found = rebuilds().list();
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @GetMapping("/rebuilds/{rebuildId}")
    @Operation(
            operationId = "findRebuild",
            summary = "Find a rebuild",
            description =
                    "How far the rebuild is, how fast it gets on, and in the end how many rows had to be corrected.")
    @Permission("operations:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Rebuild>> findRebuild(@PathVariable UUID rebuildId) {
        return answer(rebuilds().find(rebuildId));
    }

    @PostMapping("/rebuilds/{rebuildId}/cancellation")
    @Operation(
            operationId = "cancelRebuild",
            summary = "Cancel a rebuild",
            description = "Ends a running rebuild without effect; what it has gathered is thrown away.")
    @Permission("replay:run")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Rebuild>> cancelRebuild(
            @PathVariable UUID rebuildId, @RequestBody @Valid CancelRebuild body) {
        return answer(rebuilds().cancel(rebuildId, Caller.current().user() + ": " + body.reason()));
    }

    private static ResponseEntity<Answer<Rebuild>> answer(Optional<Rebuild> found) {
        var rebuild = found.orElseThrow(
                () -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
        return ResponseEntity.ok(Answer.of(rebuild, message(rebuild)));
    }

    private static String message(Rebuild rebuild) {
        return switch (rebuild.status()) {
            case RUNNING -> rebuild.percent() + " % of " + rebuild.readModel() + " have been rebuilt.";
            case FINISHED -> rebuild.readModel() + " has been rebuilt.";
            case CANCELLED -> "The rebuild was cancelled.";
            case FAILED -> "The rebuild failed.";
        };
    }

    private ReadModelRebuild rebuilds() {
        var found = rebuilds.getIfAvailable();
        if (found == null) {
            throw new ApiProblem(
                    ApiError.UNAVAILABLE, "This instance has no read models; ask one with the query role.");
        }
        return found;
    }

    /** Which read model is rebuilt. */
    record StartRebuild(@NotBlank @Size(max = 100) String readModel) {}

    /** Why a rebuild is cancelled. */
    record CancelRebuild(@NotBlank @Size(max = 500) String reason) {}
}
