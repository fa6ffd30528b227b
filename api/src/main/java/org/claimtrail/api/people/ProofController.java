package org.claimtrail.api.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.people.PeopleBodies.ChangePassword;
import org.claimtrail.api.people.PeopleBodies.ConfirmPhone;
import org.claimtrail.api.people.PeopleBodies.VerifyEmail;
import org.claimtrail.api.people.PeopleViews.Confirmed;
import org.claimtrail.api.people.PeopleViews.Profile;
import org.claimtrail.api.people.PeopleViews.Underway;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** How somebody who is logged in proves his address, his phone and himself. */
@EdgeController
@Tag(name = "People", description = "How people come in, and what they say of themselves.")
@RequestMapping("/api/v1")
class ProofController {

    private final Myself myself;
    private final EmailVerifications emailVerifications;
    private final PhoneVerifications phoneVerifications;
    private final PasswordChanges passwordChanges;
    private final Profiles profiles;

    ProofController(
            Myself myself,
            EmailVerifications emailVerifications,
            PhoneVerifications phoneVerifications,
            PasswordChanges passwordChanges,
            Profiles profiles) {
        this.myself = myself;
        this.emailVerifications = emailVerifications;
        this.phoneVerifications = phoneVerifications;
        this.passwordChanges = passwordChanges;
        this.profiles = profiles;
    }

    @PostMapping("/email-verifications")
    @Operation(
            operationId = "verifyEmail",
            summary = "Verify or change my e-mail address",
            description = "Mails a link to your address, or to another one that you want to have, which needs your"
                    + " password. Until it is confirmed your address stays as it is.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "PASSWORD_REFUSED", "ALREADY_VERIFIED", "TOO_MANY_MESSAGES"})
    ResponseEntity<Answer<Underway>> verifyEmail(@RequestBody @Valid VerifyEmail body) {
        return underway(emailVerifications.request(myself.get(), body), "Look into the mail at this address.");
    }

    @PostMapping("/phone-verifications")
    @Operation(
            operationId = "verifyPhone",
            summary = "Verify my phone",
            description = "Sends a code of six digits to the phone in your profile.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "PHONE_MISSING", "ALREADY_VERIFIED", "TOO_MANY_MESSAGES"})
    ResponseEntity<Answer<Underway>> verifyPhone() {
        return underway(phoneVerifications.request(myself.get()), "Look at your phone.");
    }

    @PostMapping("/phone-verifications/confirmation")
    @Operation(
            operationId = "confirmPhone",
            summary = "Confirm my phone",
            description = "Proves the phone by the code that was sent to it. A code can be tried five times.")
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "LINK_INVALID", "CONCURRENT_CHANGE"})
    ResponseEntity<Answer<Profile>> confirmPhone(@RequestBody @Valid ConfirmPhone body) {
        var user = phoneVerifications.confirm(myself.get(), body);
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(user.version()))
                .body(Answer.of(profiles.of(user), "The phone is confirmed.", user.version()));
    }

    @PutMapping("/me/password")
    @Operation(
            operationId = "changePassword",
            summary = "Change my password",
            description = "Needs the current password. All your other sessions end. After five wrong ones in a row this"
                    + " session ends too.")
    @Permission("profile:write")
    @Refuses({
        "NOT_FOR_MACHINES",
        "PASSWORD_REFUSED",
        "PASSWORD_TOO_SHORT",
        "PASSWORD_TOO_LONG",
        "PASSWORD_GUESSABLE",
        "PASSWORDS_DIFFER"
    })
    ResponseEntity<Answer<Confirmed>> changePassword(@RequestBody @Valid ChangePassword body) {
        var done = passwordChanges.change(myself.get(), Caller.current().sessionId(), body);
        return ResponseEntity.ok(Answer.of(done, "Your password has been changed."));
    }

    private static ResponseEntity<Answer<Underway>> underway(Underway underway, String message) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Answer.of(underway, message));
    }
}
