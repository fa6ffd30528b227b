package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.sessions.SecondFactors.State;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets somebody look after his second factor. */
@EdgeController
@Tag(name = "Second factor", description = "Codes of an authenticator application beside the password.")
@RequestMapping("/api/v1/me/second-factor")
class SecondFactorController {

    private final Persons persons;
    private final SecondFactors factors;
    private final LogIn logIn;
    private final SecurityLog log;

    SecondFactorController(Persons persons, SecondFactors factors, LogIn logIn, SecurityLog log) {
        this.persons = persons;
        this.factors = factors;
        this.logIn = logIn;
        this.log = log;
    }

    @GetMapping
    @Operation(
            operationId = "getSecondFactor",
            summary = "Get one's second factor",
            description = "Whether there is one, whether there must be, and how many recovery codes are left.")
    @Permission("profile:read")
    @Refuses("NOT_FOR_MACHINES")
    ResponseEntity<Answer<SessionBodies.SecondFactorView>> getSecondFactor() {
        var person = persons.current();
        var view = new SessionBodies.SecondFactorView(
                factors.state(person.id()), factors.isRequired(person), factors.recoveryCodesLeft(person.id()));
        return ResponseEntity.ok(Answer.of(view, "Found."));
    }

    @PostMapping
    @Operation(
            operationId = "enrolSecondFactor",
            summary = "Enrol a second factor",
            description = "Gives a secret for an authenticator application: as text, as an address, and as a picture to"
                    + " scan. It counts once a code has confirmed it; until then asking again gives another.")
    @Permission("profile:write")
    @Refuses({"PASSWORD_REFUSED", "SECOND_FACTOR_EXISTS", "NOT_FOR_MACHINES", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<Enrolment>> enrolSecondFactor(@RequestBody @Valid SessionBodies.WithPassword body) {
        var person = persons.current();
        logIn.confirm(person, body.password());
        var enrolment = factors.enrol(person);
        log.record(SecurityEntry.done("SECOND_FACTOR_ENROLLED", person.name(), Map.of()));
        return ResponseEntity.ok(Answer.of(enrolment, "Add it to an authenticator application, then confirm it."));
    }

    @PostMapping("/confirmation")
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Confirm a second factor",
            description = "From the first right code on, log-ins want one. The recovery codes are shown this once.")
    @Permission("profile:write")
    @Refuses({"SECOND_FACTOR_REFUSED", "SECOND_FACTOR_MISSING", "NOT_FOR_MACHINES", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<SessionBodies.RecoveryCodes>> confirmSecondFactor(
            @RequestBody @Valid SessionBodies.WithCode body) {
        var person = persons.current();
        check(person, State.PENDING, body.code());
        var codes = factors.confirm(person.id());
        log.record(SecurityEntry.done("SECOND_FACTOR_CONFIRMED", person.name(), Map.of()));
        return ResponseEntity.ok(Answer.of(new SessionBodies.RecoveryCodes(codes), "Keep the recovery codes safe."));
    }

    @PostMapping("/recovery-codes")
    @Operation(
            operationId = "renewRecoveryCodes",
            summary = "Renew the recovery codes",
            description = "Gives ten new recovery codes; earlier ones are good for nothing.")
    @Permission("profile:write")
    @Refuses({"SECOND_FACTOR_REFUSED", "SECOND_FACTOR_MISSING", "NOT_FOR_MACHINES", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<SessionBodies.RecoveryCodes>> renewRecoveryCodes(
            @RequestBody @Valid SessionBodies.WithCode body) {
        var person = persons.current();
        check(person, State.CONFIRMED, body.code());
        var codes = factors.renewRecoveryCodes(person.id());
        log.record(SecurityEntry.done("RECOVERY_CODES_RENEWED", person.name(), Map.of()));
        return ResponseEntity.ok(Answer.of(new SessionBodies.RecoveryCodes(codes), "Keep the recovery codes safe."));
    }

    @PostMapping("/removal")
    @Operation(
            operationId = "removeSecondFactor",
            summary = "Remove one's second factor",
            description = "Afterwards the password alone is enough, unless the caller's role or tenant wants more.")
    @Permission("profile:write")
    @Refuses({
        "PASSWORD_REFUSED",
        "SECOND_FACTOR_REFUSED",
        "SECOND_FACTOR_MISSING",
        "SECOND_FACTOR_NEEDED",
        "NOT_FOR_MACHINES",
        "LENGTH_OUT_OF_RANGE"
    })
    ResponseEntity<Answer<SessionBodies.SecondFactorRemoved>> removeSecondFactor(
            @RequestBody @Valid SessionBodies.WithBoth body) {
        var person = persons.current();
        if (factors.isRequired(person)) {
            throw new ApiProblem(ApiError.SECOND_FACTOR_NEEDED, ApiError.SECOND_FACTOR_NEEDED.meaning());
        }
        logIn.confirm(person, body.password());
        check(person, State.CONFIRMED, body.code());
        var removed = factors.remove(person.id());
        log.record(SecurityEntry.done("SECOND_FACTOR_REMOVED", person.name(), Map.of()));
        return ResponseEntity.ok(
                Answer.of(new SessionBodies.SecondFactorRemoved(removed), "The second factor is gone."));
    }

    private void check(Person person, State expected, String code) {
        var state = factors.state(person.id());
        if (state == State.CONFIRMED && expected == State.PENDING) {
            throw new ApiProblem(ApiError.SECOND_FACTOR_EXISTS, ApiError.SECOND_FACTOR_EXISTS.meaning());
        }
        if (state != expected) {
            throw new ApiProblem(ApiError.SECOND_FACTOR_MISSING, ApiError.SECOND_FACTOR_MISSING.meaning());
        }
        if (!factors.accepts(person.id(), code)) {
            log.record(SecurityEntry.refused("SECOND_FACTOR_USED", person.name(), Map.of()));
            throw new ApiProblem(ApiError.SECOND_FACTOR_REFUSED, ApiError.SECOND_FACTOR_REFUSED.meaning());
        }
    }
}
