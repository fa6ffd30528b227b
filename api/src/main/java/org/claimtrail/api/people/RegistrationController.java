package org.claimtrail.api.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.people.PeopleBodies.AcceptInvitation;
import org.claimtrail.api.people.PeopleBodies.ConfirmEmail;
import org.claimtrail.api.people.PeopleBodies.ConfirmReset;
import org.claimtrail.api.people.PeopleBodies.Register;
import org.claimtrail.api.people.PeopleBodies.RequestReset;
import org.claimtrail.api.people.PeopleViews.Confirmed;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody does who is not in yet: he needs no token. */
@EdgeController
@Tag(name = "People", description = "How people come in, and what they say of themselves.")
@RequestMapping("/api/v1")
class RegistrationController {

    private final Registrations registrations;
    private final Invitations invitations;
    private final EmailVerifications emailVerifications;
    private final PasswordChanges passwordChanges;

    RegistrationController(
            Registrations registrations,
            Invitations invitations,
            EmailVerifications emailVerifications,
            PasswordChanges passwordChanges) {
        this.registrations = registrations;
        this.invitations = invitations;
        this.emailVerifications = emailVerifications;
        this.passwordChanges = passwordChanges;
    }

    @PostMapping("/registrations")
    @Operation(
            operationId = "register",
            summary = "Register as a customer",
            description =
                    "Takes a registration and mails a link that confirms it. The answer is the same for an address"
                            + " that is known already; its owner gets a mail that says so.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    @Refuses({
        "REGISTRATION_CLOSED",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_GUESSABLE",
        "PASSWORDS_DIFFER",
        "FORMAT_INVALID",
        "CONCURRENT_CHANGE"
    })
    ResponseEntity<Answer<Underway>> register(@RequestBody @Valid Register body) {
        return underway(registrations.register(body), "Look into your mail to confirm your registration.");
    }

    @PostMapping("/invitations/acceptance")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation",
            description = "Chooses the password of an invited user, by the token in his mail. It works once.")
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    @Refuses({
        "LINK_INVALID",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_GUESSABLE",
        "PASSWORDS_DIFFER",
        "CONCURRENT_CHANGE"
    })
    ResponseEntity<Answer<Confirmed>> acceptInvitation(@RequestBody @Valid AcceptInvitation body) {
        return ResponseEntity.ok(Answer.of(invitations.accept(body), "You can log in now."));
    }

    @PostMapping("/email-verifications/confirmation")
    @Operation(
            operationId = "confirmEmail",
            summary = "Confirm an e-mail address",
            description = "Proves an address by the token that was mailed to it. A registration is confirmed with its"
                    + " password as well, so that nobody lets in, by a click, somebody else who registered with his"
                    + " address. A new address takes the place of the old one.")
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    @Refuses({"LINK_INVALID", "PASSWORD_REFUSED", "EMAIL_TAKEN", "CONCURRENT_CHANGE"})
    ResponseEntity<Answer<Confirmed>> confirmEmail(@RequestBody @Valid ConfirmEmail body) {
        return ResponseEntity.ok(Answer.of(emailVerifications.confirm(body), "The address is confirmed."));
    }

    @PostMapping("/password-resets")
    @Operation(
            operationId = "requestPasswordReset",
            summary = "Ask for a new password",
            description =
                    "Mails a link by which a new password can be chosen. The answer is the same for an address that"
                            + " nobody has.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    ResponseEntity<Answer<Underway>> requestPasswordReset(@RequestBody @Valid RequestReset body) {
        return underway(passwordChanges.requestReset(body), "If there is an account, a mail is on its way.");
    }

    @PostMapping("/password-resets/confirmation")
    @Operation(
            operationId = "confirmPasswordReset",
            summary = "Choose a new password",
            description =
                    "Sets a new password by the token that was mailed. All sessions end, and a lock-out with them;"
                            + " a second factor stays.")
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    @Refuses({
        "LINK_INVALID",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_GUESSABLE",
        "PASSWORDS_DIFFER",
        "CONCURRENT_CHANGE"
    })
    ResponseEntity<Answer<Confirmed>> confirmPasswordReset(@RequestBody @Valid ConfirmReset body) {
        return ResponseEntity.ok(Answer.of(passwordChanges.confirmReset(body), "The new password holds from now on."));
    }

    private static ResponseEntity<Answer<Underway>> underway(Underway underway, String message) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Answer.of(underway, message));
    }
}
