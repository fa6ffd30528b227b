package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.access.Vocabulary;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Keys for machines. */
@EdgeController
@Tag(name = "API keys", description = "How machines come in.")
@RequestMapping("/api/v1/api-keys")
class ApiKeyController {

    private static final Duration USUAL = Duration.ofDays(365);
    private static final Duration LONGEST = Duration.ofDays(3 * 365L);

    private final ApiKeys keys;
    private final SecurityLog log;
    private final Clock clock;

    ApiKeyController(ApiKeys keys, SecurityLog log, Clock clock) {
        this.keys = keys;
        this.log = log;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            operationId = "makeApiKey",
            summary = "Make an API key",
            description =
                    "Gives a machine a key of the caller's tenant with the permissions named, which is sent like any"
                            + " bearer token. It is shown this once, and is good for a year unless said otherwise, for three at"
                            + " most. Its commands are those of `key:` and its name.")
    @Permission("apikeys:manage")
    @Refuses({"SCOPE_EXCEEDED", "NAME_TAKEN", "OUT_OF_RANGE", "FORMAT_INVALID", "LENGTH_OUT_OF_RANGE"})
    ResponseEntity<Answer<ApiKeys.Made>> makeApiKey(@RequestBody @Valid SessionBodies.NewApiKey body) {
        var caller = Caller.current();
        requireKnown(body.permissions());
        requireOwn(caller, body);
        var wanted = new ApiKeys.Wanted(
                body.name(), body.permissions().stream().distinct().sorted().toList(), expiry(body.expiresAt()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Answer.of(keys.make(caller, wanted), "Keep the key safe: it is not shown again."));
    }

    @GetMapping
    @Operation(
            operationId = "listApiKeys",
            summary = "List API keys",
            description = "The keys of the caller's tenant, those that were revoked or have expired too, by name.")
    @Permission("apikeys:manage")
    ResponseEntity<Answer<List<ApiKeys.ApiKey>>> listApiKeys() {
        var found = keys.list(Caller.current().tenant());
        return ResponseEntity.ok(Answer.of(found, found.size() + " found."));
    }

    @DeleteMapping("/{keyId}")
    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "From the next request on the key is good for nothing. It stays in the list, and its name is"
                    + " not given again.")
    @Permission("apikeys:manage")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<SessionBodies.EndedSession>> revokeApiKey(@PathVariable UUID keyId) {
        if (!keys.revoke(Caller.current().tenant(), keyId)) {
            throw OwnSessionController.unknown();
        }
        return ResponseEntity.ok(Answer.of(new SessionBodies.EndedSession(keyId), "The key is good for nothing now."));
    }

    private static void requireKnown(List<String> permissions) {
        for (var permission : permissions) {
            if (permission.equals(RolePermissions.PUBLIC) || !RolePermissions.isKnown(permission)) {
                throw ApiProblem.field(
                        "permissions", ApiError.VALUE_NOT_ALLOWED, "permissions must be permissions that there are.");
            }
        }
    }

    private void requireOwn(Caller caller, SessionBodies.NewApiKey body) {
        var exceeding = body.permissions().stream()
                .filter(permission -> !Vocabulary.canGive(caller.permissions(), permission))
                .toList();
        if (!exceeding.isEmpty()) {
            log.record(SecurityEntry.refused(
                    "API_KEY_MADE", "key:" + body.name(), Map.of("exceeding", String.join(" ", exceeding))));
            throw new ApiProblem(ApiError.SCOPE_EXCEEDED, "You do not have " + String.join(", ", exceeding) + ".");
        }
    }

    private Instant expiry(@Nullable Instant asked) {
        var now = clock.instant();
        var expiry = asked == null ? now.plus(USUAL) : asked;
        if (!expiry.isAfter(now) || expiry.isAfter(now.plus(LONGEST))) {
            throw ApiProblem.field(
                    "expiresAt", ApiError.OUT_OF_RANGE, "expiresAt must lie ahead, by three years at most.");
        }
        return expiry;
    }
}
