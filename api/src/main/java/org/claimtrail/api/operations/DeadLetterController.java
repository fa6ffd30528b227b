package org.claimtrail.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.query.deadletters.DeadLetter;
import org.claimtrail.query.deadletters.DeadLetterPage;
import org.claimtrail.query.deadletters.DeadLetters;
import org.claimtrail.query.deadletters.DeadLetters.Outcome;
import org.claimtrail.query.deadletters.ListDeadLetters;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the events of the caller's tenant that could not be taken in, and has them tried again or given up. */
@EdgeController
@Tag(name = "Operations", description = "What an operator sees and does.")
@RequestMapping("/api/v1/operations")
class DeadLetterController {

    private final Queries queries;
    private final ObjectProvider<DeadLetters> deadLetters;

    DeadLetterController(Queries queries, ObjectProvider<DeadLetters> deadLetters) {
        this.queries = queries;
        this.deadLetters = deadLetters;
    }

    @GetMapping("/dead-letters")
    @Operation(
            operationId = "listDeadLetters",
            summary = "List dead letters",
            description = "Events that a read model or a process could not take in, and those that wait behind"
                    + " them: the oldest"
                    + " sequences first, each in its order.")
    @FromReadModel
    @Permission("operations:read")
    ResponseEntity<Answer<List<DeadLetter>>> listDeadLetters(
            @ParameterObject @ModelAttribute @Valid DeadLetterFilter filter) {
        return queries.list(
                new ListDeadLetters(Caller.current().tenant(), filter.processor(), filter.paging()),
                DeadLetterPage.class);
    }

    @PostMapping("/dead-letters/{letterId}/retry")
    @Operation(
            operationId = "retryDeadLetter",
            summary = "Retry a dead letter",
            description = "Has the letter's whole sequence tried again, from its first letter on. One that"
                    + " fails again stays, with"
                    + " its new cause.")
    @Permission("deadletters:manage")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Handled>> retryDeadLetter(@PathVariable String letterId) {
        return answer(letterId, letters(letterId).retry(letterId));
    }

    @PostMapping("/dead-letters/{letterId}/discard")
    @Operation(
            operationId = "discardDeadLetter",
            summary = "Discard a dead letter",
            description = "Gives the letter up for good: the read model will never show the event, and later"
                    + " events no longer wait"
                    + " for it. The event itself stays in the history; a rebuild tries it again.")
    @Permission("deadletters:manage")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Handled>> discardDeadLetter(@PathVariable String letterId, @RequestBody @Valid Discard body) {
        var outcome = letters(letterId).discard(letterId, Caller.current().user(), body.reason());
        return answer(letterId, outcome);
    }

    private static ResponseEntity<Answer<Handled>> answer(String letterId, Outcome outcome) {
        return switch (outcome) {
            case DONE -> ResponseEntity.ok(Answer.of(new Handled(letterId, true), "The letter has been dealt with."));
            case FAILED_AGAIN ->
                ResponseEntity.ok(Answer.of(new Handled(letterId, false), "It has failed again and waits on."));
            case NOT_FOUND -> throw unknown();
            case NOT_HERE -> throw new ApiProblem(ApiError.UNAVAILABLE, "The processor does not run on this instance.");
        };
    }

    private DeadLetters letters(String letterId) {
        var found = deadLetters.getIfAvailable();
        if (found == null) {
            throw new ApiProblem(
                    ApiError.UNAVAILABLE, "This instance has no read models; ask one with the query role.");
        }
        if (!found.concerns(Caller.current().tenant(), letterId)) {
            throw unknown();
        }
        return found;
    }

    private static ApiProblem unknown() {
        return new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
    }

    /**
     * What has become of a letter.
     *
     * @param dealtWith false when it has failed again and waits on
     */
    record Handled(String letterId, boolean dealtWith) {}

    /** Why a letter is given up. */
    record Discard(@NotBlank @Size(max = 500) String reason) {}
}
