package org.claimtrail.api.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.staff.StaffCommand;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Absences over HTTP. */
@EdgeController
@Tag(name = "Staff", description = "Who works for the tenant: what he can do, what he has to do, when he is away.")
@RequestMapping("/api/v1/staff/{handle}/absences")
class AbsenceController {

    private final Commands commands;
    private final NewIds ids;

    AbsenceController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping
    @Operation(
            operationId = "requestAbsence",
            summary = "Request an absence",
            description = "Asks for somebody to be away on these days, both included; a deputy can be named. Whoever"
                    + " asks only for himself does so as \"me\".")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission(value = "absences:request", narrowed = "absences:request-own")
    @Refuses({
        "STAFF_NOT_FOUND",
        "ABSENCE_INVALID",
        "ABSENCE_EXISTS",
        "ABSENCE_OVERLAPS",
        "DEPUTY_INVALID",
        "DEPUTY_ABSENT"
    })
    ResponseEntity<Answer<Accepted>> requestAbsence(
            @PathVariable String handle, @RequestBody @Valid StaffBodies.RequestAbsence body) {
        var absence = ids.of("absence", body.absenceId());
        var receipt = commands.send(
                body,
                new StaffCommand.RequestAbsence(
                        staff(handle),
                        AbsenceId.of(absence),
                        body.from(),
                        body.to(),
                        body.absenceKind(),
                        body.deputy()));
        return Accepted.part(receipt, "staff", absence, "The absence has been requested.");
    }

    @PostMapping("/{absenceId}/approval")
    @Operation(
            operationId = "approveAbsence",
            summary = "Approve an absence",
            description = "Lets him be away: from then on nobody is chosen and no slot is free on these days. A deputy"
                    + " who is named takes the place of the one in the request. Nobody approves his own.")
    @Permission("absences:approve")
    @Refuses({"ABSENCE_UNKNOWN", "ABSENCE_DECIDED", "ABSENCE_OWN", "DEPUTY_INVALID", "DEPUTY_ABSENT"})
    ResponseEntity<Answer<Accepted>> approveAbsence(
            @PathVariable String handle,
            @PathVariable AbsenceId absenceId,
            @RequestBody @Valid StaffBodies.ApproveAbsence body) {
        var receipt = commands.send(body, new StaffCommand.ApproveAbsence(staff(handle), absenceId, body.deputy()));
        return Accepted.done(receipt, "The absence has been approved.");
    }

    @PostMapping("/{absenceId}/rejection")
    @Operation(
            operationId = "rejectAbsence",
            summary = "Reject an absence",
            description = "Turns the request down. Nobody decides on his own.")
    @Permission("absences:approve")
    @Refuses({"ABSENCE_UNKNOWN", "ABSENCE_DECIDED", "ABSENCE_OWN"})
    ResponseEntity<Answer<Accepted>> rejectAbsence(
            @PathVariable String handle,
            @PathVariable AbsenceId absenceId,
            @RequestBody @Valid StaffBodies.StaffExplanation body) {
        var receipt = commands.send(body, new StaffCommand.RejectAbsence(staff(handle), absenceId, body.explanation()));
        return Accepted.done(receipt, "The absence has been rejected.");
    }

    @PostMapping("/{absenceId}/withdrawal")
    @Operation(
            operationId = "withdrawAbsence",
            summary = "Withdraw an absence",
            description = "He will not be away after all, also when it was approved already.")
    @Permission(value = "absences:request", narrowed = "absences:request-own")
    @Refuses("ABSENCE_UNKNOWN")
    ResponseEntity<Answer<Accepted>> withdrawAbsence(
            @PathVariable String handle,
            @PathVariable AbsenceId absenceId,
            @RequestBody @Valid StaffBodies.StaffExplanation body) {
        var receipt =
                commands.send(body, new StaffCommand.WithdrawAbsence(staff(handle), absenceId, body.explanation()));
        return Accepted.done(receipt, "The absence has been withdrawn.");
    }

    private static StaffId staff(String handle) {
        return StaffId.of(Caller.current().tenant(), StaffFilters.me(handle));
    }
}
