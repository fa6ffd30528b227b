package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Shows somebody his sessions, and ends them. */
@EdgeController
@Tag(name = "Sessions", description = "Logging in and out.")
@RequestMapping("/api/v1/sessions")
class OwnSessionController {

    private static final String END_ANYBODYS = "sessions:end";

    private final UserSessions sessions;
    private final SecurityLog log;

    OwnSessionController(UserSessions sessions, SecurityLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    @GetMapping
    @Operation(
            operationId = "listSessions",
            summary = "List one's sessions",
            description =
                    "The caller's sessions that go on, with device, address and last use; the one last used first.")
    @Permission("profile:read")
    @Refuses("NOT_FOR_MACHINES")
    ResponseEntity<Answer<List<UserSession>>> listSessions() {
        var caller = Caller.current();
        var found = sessions.list(caller.tenant(), Persons.idOf(caller), caller.sessionId());
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @DeleteMapping("/current")
    @Operation(
            operationId = "logOut",
            summary = "Log out",
            description = "Ends the session that asks. Its tokens are good for nothing from the next request on.")
    @Permission("profile:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<SessionBodies.EndedSession>> logOut() {
        var session = Caller.current().sessionId();
        if (session == null) {
            throw unknown();
        }
        sessions.end(session, SessionEnd.LOGGED_OUT);
        log.record(SecurityEntry.done("LOGOUT", Caller.current().user(), Map.of("session", session.toString())));
        return ResponseEntity.ok(Answer.of(new SessionBodies.EndedSession(session), "You are logged out."));
    }

    @DeleteMapping("/{sessionId}")
    @Operation(
            operationId = "endSession",
            summary = "End a session",
            description = "Ends one of the caller's sessions, or, with the permission `" + END_ANYBODYS
                    + "`, anybody's in his tenant.")
    @Permission("profile:write")
    @Refuses({"RESOURCE_NOT_FOUND", "NOT_FOR_MACHINES"})
    ResponseEntity<Answer<SessionBodies.EndedSession>> endSession(@PathVariable UUID sessionId) {
        var caller = Caller.current();
        var owner = sessions.ownerOf(caller.tenant(), sessionId)
                .filter(user -> user.equals(caller.userId()) || caller.may(END_ANYBODYS))
                .orElseThrow(OwnSessionController::unknown);
        sessions.end(sessionId, SessionEnd.ENDED);
        log.record(SecurityEntry.done("SESSION_ENDED", owner.toString(), Map.of("session", sessionId.toString())));
        return ResponseEntity.ok(Answer.of(new SessionBodies.EndedSession(sessionId), "The session has ended."));
    }

    @DeleteMapping
    @Operation(
            operationId = "endSessions",
            summary = "End all one's sessions",
            description = "Ends all sessions of the caller, the one that asks too unless it is to be kept.")
    @Permission("profile:write")
    @Refuses("NOT_FOR_MACHINES")
    ResponseEntity<Answer<SessionBodies.Ended>> endSessions(@RequestParam(defaultValue = "false") boolean keepCurrent) {
        var caller = Caller.current();
        var ended = sessions.endAll(Persons.idOf(caller), SessionEnd.ENDED, keepCurrent ? caller.sessionId() : null);
        log.record(SecurityEntry.done("SESSIONS_ENDED", caller.user(), Map.of("sessions", Integer.toString(ended))));
        return ResponseEntity.ok(Answer.of(new SessionBodies.Ended(ended), ended + " sessions have ended."));
    }

    static ApiProblem unknown() {
        return new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
    }
}
