package org.claimtrail.api.secrets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.secrets.Credentials.Credential;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the tenant is known by elsewhere: it goes in over HTTP and never comes out. */
@EdgeController
@Tag(name = "Settings", description = "How a tenant has things done, where it is, and what it is known by elsewhere.")
@RequestMapping("/api/v1/credentials")
class CredentialController {

    private static final String NAME = "[a-z][a-z0-9-]{1,59}";

    private final Credentials credentials;

    CredentialController(Credentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping
    @Operation(
            operationId = "listCredentials",
            summary = "List the tenant's credentials",
            description = "Which credentials are set, when and by whom. None is ever shown; of a long one, the last"
                    + " four characters are.")
    @Permission("credentials:read")
    ResponseEntity<Answer<List<Credential>>> listCredentials() {
        var found = credentials.of(Caller.current().tenant());
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @PutMapping("/{name}")
    @Operation(
            operationId = "setCredential",
            summary = "Set a credential",
            description = "Keeps it encrypted with the tenant's own key, in the place of an earlier one. bank-transfer"
                    + " is the secret key that the bank transfer provider knows the tenant by.")
    @Permission("credentials:write")
    @Refuses("VERSION_CONFLICT")
    ResponseEntity<Answer<Credential>> setCredential(
            @PathVariable @Pattern(regexp = NAME, message = "must be 2 to 60 of a-z, 0-9 and -") String name,
            @RequestBody @Valid NewCredential body,
            HttpServletRequest request) {
        var caller = Caller.current();
        var set = credentials.set(
                caller.tenant(), name, body.secret(), caller.user(), EdgeHeaders.expectedVersion(request));
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(set.version()))
                .body(Answer.of(set, "The credential is kept.", set.version()));
    }

    @DeleteMapping("/{name}")
    @Operation(
            operationId = "removeCredential",
            summary = "Remove a credential",
            description = "Forgets it for good; what needs it no longer works for the tenant, or goes by the"
                    + " installation's own.")
    @Permission("credentials:write")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<CredentialRemoved>> removeCredential(@PathVariable String name) {
        if (!credentials.remove(Caller.current().tenant(), name)) {
            throw new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
        }
        return ResponseEntity.ok(Answer.of(new CredentialRemoved(name), "The credential is gone."));
    }

    @PostMapping("/rotation")
    @Operation(
            operationId = "rotateCredentialKey",
            summary = "Seal the credentials with a new key",
            description = "Makes a new key for the tenant and encrypts all its credentials with it. Who has read an"
                    + " old key and an old copy of the database gains nothing from what is set from now on.")
    @Permission("credentials:write")
    ResponseEntity<Answer<CredentialsSealed>> rotateCredentialKey() {
        var sealed = credentials.rotate(Caller.current().tenant());
        return ResponseEntity.ok(Answer.of(new CredentialsSealed(sealed), "There is a new key."));
    }

    /** A secret on its way in. */
    record NewCredential(
            @NotBlank @Size(min = 8, max = 4000) String secret) {

        /** Without the secret: this may end up in logs. */
        @Override
        public String toString() {
            return "NewCredential[]";
        }
    }

    /** A credential that is no more. */
    record CredentialRemoved(String name) {}

    /**
     * What a new key has been used for.
     *
     * @param credentials how many were sealed with it
     */
    record CredentialsSealed(int credentials) {}
}
