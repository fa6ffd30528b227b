package org.claimtrail.api.sessions;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.BearerTokens;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Lets others check tokens: by asking us, or by themselves with our public keys. */
@EdgeController
@Tag(name = "Sessions", description = "Logging in and out.")
class VerificationController {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final BearerTokens tokens;
    private final SigningKeys keys;
    private final TenantSettings tenants;

    VerificationController(BearerTokens tokens, SigningKeys keys, TenantSettings tenants) {
        this.tokens = tokens;
        this.keys = keys;
        this.tenants = tenants;
    }

    @PostMapping("/api/v1/sessions/verification")
    @Operation(
            operationId = "verifyToken",
            summary = "Verify a token",
            description = "Says whether a token would be taken now, and whose it is. The signature of an access token"
                    + " can also be checked with the keys at `/.well-known/jwks.json`; whether its session still goes on,"
                    + " only here.")
    @SecurityRequirements
    @Permission(RolePermissions.PUBLIC)
    @Refuses("LENGTH_OUT_OF_RANGE")
    ResponseEntity<Answer<TokenState>> verifyToken(@RequestBody @Valid SessionBodies.Verification body) {
        var caller = tokens.callerOf(body.token());
        if (caller == null || !tenants.isActive(caller.tenant())) {
            return ResponseEntity.ok(
                    Answer.of(new TokenState(false, null, null, null, null), "The token is good for nothing."));
        }
        var permissions = caller.permissions().stream().sorted().toList();
        return ResponseEntity.ok(Answer.of(
                new TokenState(true, caller.tenant(), caller.user(), caller.roles(), permissions),
                "The token is good."));
    }

    @Hidden
    @GetMapping("/.well-known/jwks.json")
    @Permission(RolePermissions.PUBLIC)
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(keys.published().toJSONObject());
    }

    /** Whether a token is good, and whose it is. */
    @Schema(name = "TokenState")
    record TokenState(
            boolean active,
            @Nullable String tenant,
            @Nullable String user,
            @Nullable List<String> roles,
            @Nullable List<String> permissions) {}
}
