package org.claimtrail.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.processes.ProcessTask;
import org.claimtrail.command.processes.ProcessTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what processes have yet to do for the caller's tenant, and has it tried again. */
@EdgeController
@Tag(name = "Operations", description = "What an operator sees and does.")
@RequestMapping("/api/v1/operations")
class TaskController {

    private final ObjectProvider<ProcessTasks> tasks;

    TaskController(ObjectProvider<ProcessTasks> tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    @Operation(
            operationId = "listTasks",
            summary = "List the tasks of processes",
            description =
                    "What one context's events have yet to lead to in another, such as the disbursement of an approved"
                            + " payment. Tasks that have failed too often are parked and stand first: they"
                            + " wait for a person.")
    @Permission("operations:read")
    ResponseEntity<Answer<List<ProcessTask>>> listTasks(
            @RequestParam(required = false) ProcessTask.@Nullable State state,
            @RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
        var found = tasks().list(Caller.current().tenant(), state, limit);
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @PostMapping("/tasks/{process}/{instance}/retry")
    @Operation(
            operationId = "retryTask",
            summary = "Retry a task",
            description = "Has a waiting or parked task tried at once.")
    @Permission("tasks:manage")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<Retried>> retryTask(@PathVariable String process, @PathVariable String instance) {
        if (!tasks().retry(Caller.current().tenant(), process, instance)) {
            throw new ApiProblem(
                    ApiError.RESOURCE_NOT_FOUND, "There is no such task, or it is being worked on just now.");
        }
        return ResponseEntity.ok(Answer.of(new Retried(process, instance), "The task will be tried at once."));
    }

    private ProcessTasks tasks() {
        var found = tasks.getIfAvailable();
        if (found == null) {
            throw new ApiProblem(
                    ApiError.UNAVAILABLE, "This instance runs no processes; ask one with the command role.");
        }
        return found;
    }

    /** What will be tried again. */
    record Retried(String process, String instance) {}
}
