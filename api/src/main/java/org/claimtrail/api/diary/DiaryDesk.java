package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.diary.ActivityCommand;
import org.claimtrail.events.diary.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people plan and do, over HTTP. */
@EdgeController
@Tag(name = "Diary", description = "What is to be done about claims, policies and customers, and what was.")
@RequestMapping("/api/v1/activities")
class DiaryDesk {

    private final Commands commands;
    private final NewIds ids;
    private final KnownUsers users;

    DiaryDesk(Commands commands, NewIds ids, KnownUsers users) {
        this.commands = commands;
        this.ids = ids;
        this.users = users;
    }

    @PostMapping
    @Operation(
            operationId = "planActivity",
            summary = "Plan an activity",
            description = "Puts a call, e-mail, chat, meeting, task, note or inspection about a claim, policy or"
                    + " customer into the diary; its kind is the part of details that is given. What has been done"
                    + " already is sent with done; a note is done by being written. Whoever writes only on what was"
                    + " assigned to him does so on the claims that he was appointed to, and for himself.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"ACTIVITY_EXISTS", "SUBJECT_UNKNOWN", "TIMING_INVALID", "USER_UNKNOWN", "ASSIGNEE_NOT_SELF"})
    ResponseEntity<Answer<Accepted>> planActivity(@RequestBody @Valid ActivityBodies.PlanActivity body) {
        var receipt = commands.send(
                body,
                new ActivityCommand.PlanActivity(
                        ActivityId.of(ids.of("activity", body.activityId())),
                        body.subject().kind(),
                        body.subject().id(),
                        body.content(),
                        body.timing(),
                        known(body.assignee()),
                        Objects.requireNonNullElse(body.done(), false),
                        body.outcome()));
        return Accepted.created(receipt, "activities", "The activity is in the diary.");
    }

    @PostMapping("/{activityId}/change")
    @Operation(
            operationId = "changeActivity",
            summary = "Change an activity",
            description = "Puts what is sent in the place of what the activity said, its times included: so it is"
                    + " put off, too. It stays of its kind.")
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"NOTE_STANDS", "ACTIVITY_ENDED", "ACTIVITY_KIND_FIXED", "TIMING_INVALID", "ACTIVITY_FOLLOWS_APPOINTMENT"})
    ResponseEntity<Answer<Accepted>> changeActivity(
            @PathVariable ActivityId activityId, @RequestBody @Valid ActivityBodies.ChangeActivity body) {
        var receipt =
                commands.send(body, new ActivityCommand.ChangeActivity(activityId, body.content(), body.timing()));
        return Accepted.done(receipt, "The activity has been changed.");
    }

    @PostMapping("/{activityId}/assignment")
    @Operation(
            operationId = "assignActivity",
            summary = "Assign an activity",
            description = "Gives the activity to somebody; without an assignee to nobody in particular.")
    @Permission("diary:write")
    @Refuses({"ACTIVITY_ENDED", "USER_UNKNOWN", "ACTIVITY_FOLLOWS_APPOINTMENT"})
    ResponseEntity<Answer<Accepted>> assignActivity(
            @PathVariable ActivityId activityId, @RequestBody @Valid ActivityBodies.AssignActivity body) {
        var receipt = commands.send(body, new ActivityCommand.AssignActivity(activityId, known(body.assignee())));
        return Accepted.done(receipt, "The activity has been assigned.");
    }

    @PostMapping("/{activityId}/start")
    @Operation(
            operationId = "startActivity",
            summary = "Start an activity",
            description = "Says that it is being done.")
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"ACTIVITY_ENDED", "ACTIVITY_STARTED"})
    ResponseEntity<Answer<Accepted>> startActivity(
            @PathVariable ActivityId activityId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new ActivityCommand.StartActivity(activityId));
        return Accepted.done(receipt, "The activity has been started.");
    }

    @PostMapping("/{activityId}/completion")
    @Operation(
            operationId = "completeActivity",
            summary = "Complete an activity",
            description = "Says that it was done, and what came of it; effectiveAt says when, if it was earlier.")
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"ACTIVITY_ENDED", "ACTIVITY_FOLLOWS_APPOINTMENT"})
    ResponseEntity<Answer<Accepted>> completeActivity(
            @PathVariable ActivityId activityId, @RequestBody @Valid ActivityBodies.CompleteActivity body) {
        var receipt = commands.send(body, new ActivityCommand.CompleteActivity(activityId, body.outcome()));
        return Accepted.done(receipt, "The activity has been completed.");
    }

    @PostMapping("/{activityId}/cancellation")
    @Operation(
            operationId = "cancelActivity",
            summary = "Cancel an activity",
            description = "Says that it will not be done, and why.")
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"ACTIVITY_ENDED", "ACTIVITY_FOLLOWS_APPOINTMENT"})
    ResponseEntity<Answer<Accepted>> cancelActivity(
            @PathVariable ActivityId activityId, @RequestBody @Valid ActivityBodies.EndActivity body) {
        var receipt = commands.send(body, new ActivityCommand.CancelActivity(activityId, body.explanation()));
        return Accepted.done(receipt, "The activity has been cancelled.");
    }

    @PostMapping("/{activityId}/reopening")
    @Operation(
            operationId = "reopenActivity",
            summary = "Reopen an activity",
            description = "Has a completed or cancelled activity done after all, or again. A note stands.")
    @Permission(value = "diary:write", narrowed = "diary:write-assigned")
    @Refuses({"NOTE_STANDS", "ACTIVITY_NOT_ENDED", "ACTIVITY_FOLLOWS_APPOINTMENT"})
    ResponseEntity<Answer<Accepted>> reopenActivity(
            @PathVariable ActivityId activityId, @RequestBody @Valid ActivityBodies.EndActivity body) {
        var receipt = commands.send(body, new ActivityCommand.ReopenActivity(activityId, body.explanation()));
        return Accepted.done(receipt, "The activity has been reopened.");
    }

    private @Nullable String known(@Nullable String assignee) {
        var named = DiaryFilter.me(assignee);
        return named == null ? null : users.require(named, "assignee");
    }
}
