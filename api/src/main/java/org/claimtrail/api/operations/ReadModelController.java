package org.claimtrail.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.runtime.DeadLetterCounts;
import org.claimtrail.api.runtime.ProcessorProgress;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how far the read models and processes of this instance have come. */
@EdgeController
@Tag(name = "Operations", description = "What an operator sees and does.")
@RequestMapping("/api/v1/operations")
class ReadModelController {

    private final ProcessorProgress progress;
    private final DeadLetterCounts deadLetters;

    ReadModelController(ProcessorProgress progress, DeadLetterCounts deadLetters) {
        this.progress = progress;
        this.deadLetters = deadLetters;
    }

    @GetMapping("/read-models")
    @Operation(
            operationId = "listReadModels",
            summary = "List read models and processes",
            description = "How many events each one that runs here lies behind the newest event, whether it is"
                    + " failing, and how"
                    + " many events it could not take in.")
    @Permission("operations:read")
    ResponseEntity<Answer<List<ReadModel>>> listReadModels() {
        var letters = deadLetters.byProcessor();
        var models = progress.now().stream()
                .map(one -> new ReadModel(
                        one.processor(),
                        one.segments(),
                        one.failing(),
                        one.lag(),
                        letters.getOrDefault(one.processor(), 0L)))
                .toList();
        return ResponseEntity.ok(Answer.of(models, models.size() + " run here."));
    }

    /**
     * A read model or process that runs here.
     *
     * @param segments how many parts of it run here
     * @param lag how many events it lies behind the newest
     * @param deadLetters how many events it could not take in, those that wait behind them included
     */
    record ReadModel(String name, int segments, boolean failing, long lag, long deadLetters) {}
}
