package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RoleBook;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets an administrator see and end the sessions of others, and take away a second factor that was lost. */
@EdgeController
@Tag(name = "Sessions", description = "Logging in and out.")
@RequestMapping("/api/v1/users/{userId}")
class UserAccessController {

    private final UserSessions sessions;
    private final SecondFactors factors;
    private final Persons persons;
    private final RoleBook roles;
    private final SecurityLog log;

    UserAccessController(
            UserSessions sessions, SecondFactors factors, Persons persons, RoleBook roles, SecurityLog log) {
        this.sessions = sessions;
        this.factors = factors;
        this.persons = persons;
        this.roles = roles;
        this.log = log;
    }

    @GetMapping("/sessions")
    @Operation(
            operationId = "listUserSessions",
            summary = "List a user's sessions",
            description = "The sessions of a user of the caller's tenant that go on, the one last used first.")
    @Permission("sessions:end")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<List<UserSession>>> listUserSessions(@PathVariable UUID userId) {
        var caller = requireOwn(userId);
        var found = sessions.list(caller.tenant(), userId, caller.sessionId());
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @DeleteMapping("/sessions")
    @Operation(
            operationId = "endUserSessions",
            summary = "End a user's sessions",
            description = "Ends all sessions of a user of the caller's tenant; he can log in again.")
    @Permission("sessions:end")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<SessionBodies.Ended>> endUserSessions(@PathVariable UUID userId) {
        requireOwn(userId);
        var ended = sessions.endAll(userId, SessionEnd.ENDED, null);
        log.record(
                SecurityEntry.done("SESSIONS_ENDED", userId.toString(), Map.of("sessions", Integer.toString(ended))));
        return ResponseEntity.ok(Answer.of(new SessionBodies.Ended(ended), ended + " sessions have ended."));
    }

    @DeleteMapping("/second-factor")
    @Operation(
            operationId = "removeUserSecondFactor",
            summary = "Remove a user's second factor",
            description = "For somebody who has lost his authenticator and his recovery codes. His sessions end; if he"
                    + " must have a second factor he enrols a new one at the next log-in.")
    @Permission("users:write")
    @Refuses({"RESOURCE_NOT_FOUND", "GRANT_EXCEEDS_OWN"})
    ResponseEntity<Answer<SessionBodies.SecondFactorRemoved>> removeUserSecondFactor(@PathVariable UUID userId) {
        requireWithinOwn(requireOwn(userId), userId);
        var removed = factors.remove(userId);
        sessions.endAll(userId, SessionEnd.SECOND_FACTOR_CHANGED, null);
        log.record(SecurityEntry.done("SECOND_FACTOR_REMOVED", userId.toString(), Map.of()));
        return ResponseEntity.ok(
                Answer.of(new SessionBodies.SecondFactorRemoved(removed), "The second factor is gone."));
    }

    private Caller requireOwn(UUID userId) {
        var caller = Caller.current();
        if (!persons.has(caller.tenant(), userId)) {
            throw OwnSessionController.unknown();
        }
        return caller;
    }

    /** Nobody weakens the access of somebody who may do more than he: it would be half the way to becoming him. */
    private void requireWithinOwn(Caller caller, UUID userId) {
        var beyond = persons.find(userId)
                .map(person -> roles.beyond(caller, person.roles()))
                .orElseThrow(OwnSessionController::unknown);
        if (!beyond.isEmpty()) {
            log.record(SecurityEntry.refused("SECOND_FACTOR_REMOVED", userId.toString(), Map.of()));
            throw new ApiProblem(
                    ApiError.GRANT_EXCEEDS_OWN,
                    "This reaches beyond your own permissions, which lack " + String.join(", ", beyond) + ".");
        }
    }
}
