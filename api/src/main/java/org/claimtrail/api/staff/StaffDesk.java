package org.claimtrail.api.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.tenants.Branches;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.staff.StaffCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.events.staff.StaffProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is laid down about who works for the tenant, over HTTP. */
@EdgeController
@Tag(name = "Staff", description = "Who works for the tenant: what he can do, what he has to do, when he is away.")
@RequestMapping("/api/v1/staff")
class StaffDesk {

    private final Commands commands;
    private final KnownUsers users;
    private final NewIds ids;
    private final TenantSettings settings;
    private final Branches branches;
    private final Clock clock;

    StaffDesk(
            Commands commands, KnownUsers users, NewIds ids, TenantSettings settings, Branches branches, Clock clock) {
        this.commands = commands;
        this.users = users;
        this.ids = ids;
        this.branches = branches;
        this.settings = settings;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "enrolStaffMember",
            summary = "Enrol an employee",
            description = "Has a user of the tenant called upon: as adjuster for claims, within his capacity and by his"
                    + " skills; as assessor for inspections, in his working hours.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("staff:write")
    @Refuses({"STAFF_ENROLLED", "SKILL_REPEATED", "HOURS_INVALID", "USER_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> enrolStaffMember(@RequestBody @Valid StaffBodies.EnrolStaffMember body) {
        var handle = users.require(body.handle(), "handle");
        var receipt =
                commands.send(body, new StaffCommand.EnrolStaffMember(staff(handle), handle, profile(body.profile())));
        return Accepted.created(receipt, "staff", "The employee has been enrolled.");
    }

    @PostMapping("/{handle}/profile")
    @Operation(
            operationId = "changeStaffMember",
            summary = "Change an employee",
            description = "Puts what is sent in the place of his duties, capacity, skills, branch and working hours.")
    @Permission("staff:write")
    @Refuses({"STAFF_NOT_FOUND", "SKILL_REPEATED", "HOURS_INVALID"})
    ResponseEntity<Answer<Accepted>> changeStaffMember(
            @PathVariable String handle, @RequestBody @Valid StaffBodies.ChangeStaffMember body) {
        var receipt = commands.send(body, new StaffCommand.ChangeStaffMember(staff(handle), profile(body.profile())));
        return Accepted.done(receipt, "The employee has been changed.");
    }

    @PostMapping("/{handle}/deactivation")
    @Operation(
            operationId = "deactivateStaffMember",
            summary = "Deactivate an employee",
            description = "Has him not called upon any more. His claims stay his until they are handed over; whether"
                    + " he gets in is another matter.")
    @Permission("staff:write")
    @Refuses({"STAFF_NOT_FOUND", "STAFF_INACTIVE"})
    ResponseEntity<Answer<Accepted>> deactivateStaffMember(
            @PathVariable String handle, @RequestBody @Valid StaffBodies.StaffExplanation body) {
        var receipt = commands.send(body, new StaffCommand.DeactivateStaffMember(staff(handle), body.explanation()));
        return Accepted.done(receipt, "The employee is not called upon any more.");
    }

    @PostMapping("/{handle}/reactivation")
    @Operation(
            operationId = "reactivateStaffMember",
            summary = "Reactivate an employee",
            description = "Has him called upon again.")
    @Permission("staff:write")
    @Refuses({"STAFF_NOT_FOUND", "STAFF_ACTIVE"})
    ResponseEntity<Answer<Accepted>> reactivateStaffMember(
            @PathVariable String handle, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new StaffCommand.ReactivateStaffMember(staff(handle)));
        return Accepted.done(receipt, "The employee is called upon again.");
    }

    @PostMapping("/{handle}/blocked-times")
    @Operation(
            operationId = "blockTime",
            summary = "Block a time",
            description = "Keeps a time of an assessor free of inspections. What has been booked in it already stands.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("staff:write")
    @Refuses({"STAFF_NOT_FOUND", "BLOCK_INVALID"})
    ResponseEntity<Answer<Accepted>> blockTime(
            @PathVariable String handle, @RequestBody @Valid StaffBodies.BlockTime body) {
        var block = ids.of("block", body.blockId());
        var receipt = commands.send(
                body, new StaffCommand.BlockTime(staff(handle), block, body.begins(), body.ends(), body.title()));
        return Accepted.part(receipt, "staff", block, "The time has been blocked.");
    }

    @PostMapping("/{handle}/blocked-times/{blockId}/removal")
    @Operation(
            operationId = "unblockTime",
            summary = "Free a blocked time",
            description = "Lets inspections take place in it again.")
    @Permission("staff:write")
    @Refuses("BLOCK_UNKNOWN")
    ResponseEntity<Answer<Accepted>> unblockTime(
            @PathVariable String handle,
            @PathVariable UUID blockId,
            @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new StaffCommand.UnblockTime(staff(handle), blockId));
        return Accepted.done(receipt, "The time is free again.");
    }

    @PostMapping("/{handle}/handover")
    @Operation(
            operationId = "handOverClaims",
            summary = "Hand claims over",
            description = "Gives the claims that are named to another, such as a deputy during an absence. Each is"
                    + " assigned to him soon after; one that has gone elsewhere meanwhile stays there.")
    @Permission(
            value = "claims:assign",
            also = {"staff:read"})
    @Refuses({"CLAIM_NOT_HELD", "DEPUTY_INVALID", "DEPUTY_ABSENT"})
    ResponseEntity<Answer<Accepted>> handOverClaims(
            @PathVariable String handle, @RequestBody @Valid StaffBodies.HandOverClaims body) {
        var day = settings.dayAt(Caller.current().tenant(), clock.instant());
        var receipt = commands.send(
                body,
                new StaffCommand.HandOverClaims(
                        staff(handle),
                        body.to(),
                        body.claims().stream().map(ClaimId::of).toList(),
                        day));
        return Accepted.done(receipt, "The claims are being handed over.");
    }

    private static StaffId staff(String handle) {
        return StaffId.of(Caller.current().tenant(), StaffFilters.me(handle));
    }

    /** Nobody works at another tenant's branch, or at one that is closed. */
    private StaffProfile profile(StaffBodies.WorkProfile body) {
        var branch = body.branchId();
        if (branch != null && !branches.isActive(Caller.current().tenant(), branch)) {
            throw ApiProblem.field(
                    "profile.branchId", ApiError.VALUE_NOT_ALLOWED, "There is no such branch that is open.");
        }
        return body.profile();
    }
}
