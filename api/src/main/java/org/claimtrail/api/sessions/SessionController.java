package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Origins;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets people in: what can be asked without a token, because it is how one comes by one. */
@EdgeController
@Tag(name = "Sessions", description = "Logging in and out.")
@RequestMapping("/api/v1/sessions")
@SecurityRequirements
class SessionController {

    private final LogIn logIn;
    private final SessionDesk desk;
    private final Lockouts lockouts;
    private final Origins origins;
    private final SessionSettings settings;

    SessionController(LogIn logIn, SessionDesk desk, Lockouts lockouts, Origins origins, SessionSettings settings) {
        this.logIn = logIn;
        this.desk = desk;
        this.lockouts = lockouts;
        this.origins = origins;
        this.settings = settings;
    }

    @PostMapping
    @Operation(
            operationId = "logIn",
            summary = "Log in",
            description =
                    "Begins a session. The answer has its tokens, or says that a second factor must follow, or must"
                            + " be enrolled first: send `challenge` there. A code of the second factor can be sent along at once;"
                            + " then it opens an account that is locked, too. Whoever is unknown, has the wrong password or is"
                            + " locked hears the same, after the same time.")
    @Permission(RolePermissions.PUBLIC)
    @Refuses({
        "LOGIN_REFUSED",
        "SECOND_FACTOR_REFUSED",
        "EMAIL_UNVERIFIED",
        "PASSWORD_LOGIN_OFF",
        "TOO_MANY_ATTEMPTS",
        "LENGTH_OUT_OF_RANGE"
    })
    ResponseEntity<Answer<LogInAnswer>> logIn(
            @RequestBody @Valid SessionBodies.NewSession body, HttpServletResponse response) {
        if (!settings.passwordLogin()) {
            throw new ApiProblem(ApiError.PASSWORD_LOGIN_OFF, ApiError.PASSWORD_LOGIN_OFF.meaning());
        }
        slowDown(response);
        var answer = logIn.logIn(body.credentials());
        return answer.session() == null
                ? ResponseEntity.ok(Answer.of(answer, "A second factor is needed."))
                : begun(answer);
    }

    @PostMapping("/second-factor")
    @Operation(
            operationId = "logInSecondStep",
            summary = "Log in: second step",
            description = "Sends the second factor after the challenge of a log-in: the authenticator's code, or a"
                    + " recovery code. If it has just been enrolled this confirms it, and the answer has the recovery"
                    + " codes.")
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"SECOND_FACTOR_REFUSED", "TOO_MANY_ATTEMPTS", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<LogInAnswer>> logInSecondStep(
            @RequestBody @Valid SessionBodies.SecondStep body, HttpServletResponse response) {
        slowDown(response);
        return begun(logIn.secondStep(body.challenge(), body.code(), body.device()));
    }

    @PostMapping("/second-factor/enrolment")
    @Operation(
            operationId = "enrolAtLogIn",
            summary = "Log in: enrol a second factor",
            description = "Gives the secret for an authenticator application to somebody who must have a second factor"
                    + " and has none. The second step confirms it.")
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"SECOND_FACTOR_REFUSED", "SECOND_FACTOR_EXISTS", "TOO_MANY_ATTEMPTS", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<Enrolment>> enrolAtLogIn(
            @RequestBody @Valid SessionBodies.Challenge body, HttpServletResponse response) {
        slowDown(response);
        return ResponseEntity.ok(Answer.of(logIn.enrol(body.challenge()), "Add it to an authenticator application."));
    }

    @PostMapping("/refresh")
    @Operation(
            operationId = "refreshSession",
            summary = "Refresh a session",
            description = "Gives a new access token and a new refresh token for a refresh token. Each is good once: one"
                    + " that comes a second time was stolen from somebody, and ends the whole session.")
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"REFRESH_REFUSED", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<LogInAnswer.Session>> refreshSession(@RequestBody @Valid SessionBodies.Refresh body) {
        return ResponseEntity.ok(Answer.of(desk.refresh(body.refreshToken()), "The session goes on."));
    }

    @PostMapping("/unlocking")
    @Operation(
            operationId = "unlockAccount",
            summary = "Unlock an account",
            description = "Lets somebody log in again at once whose account was locked, with the token of the link that"
                    + " he got by mail.")
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"LINK_INVALID", "TOO_MANY_ATTEMPTS", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<SessionBodies.Unlocked>> unlockAccount(
            @RequestBody @Valid SessionBodies.Unlocking body, HttpServletResponse response) {
        slowDown(response);
        logIn.unlock(body.token());
        return ResponseEntity.ok(Answer.of(new SessionBodies.Unlocked(true), "You can log in again."));
    }

    private void slowDown(HttpServletResponse response) {
        var wait = lockouts.waitOf(origins.current().address());
        if (wait.isPositive()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1));
            throw new ApiProblem(ApiError.TOO_MANY_ATTEMPTS, ApiError.TOO_MANY_ATTEMPTS.meaning());
        }
    }

    private static ResponseEntity<Answer<LogInAnswer>> begun(LogInAnswer answer) {
        return ResponseEntity.status(HttpStatus.CREATED).body(Answer.of(answer, "You are logged in."));
    }
}
