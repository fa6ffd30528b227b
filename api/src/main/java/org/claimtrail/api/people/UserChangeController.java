package org.claimtrail.api.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.people.PeopleBodies.ReplaceRoles;
import org.claimtrail.api.people.PeopleBodies.ReplaceUser;
import org.claimtrail.api.people.PeopleBodies.UserReason;
import org.claimtrail.api.people.PeopleViews.UserView;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What administrators change about users. */
@EdgeController
@Tag(name = "Users", description = "What administrators see of the people of their tenant, and do to them.")
@RequestMapping("/api/v1/users/{userId}")
class UserChangeController {

    private static final String IF_MATCH = "#/components/parameters/IfMatch";

    private final UserAdministration administration;

    UserChangeController(UserAdministration administration) {
        this.administration = administration;
    }

    @PutMapping
    @Operation(
            operationId = "replaceUser",
            summary = "Change a user",
            description =
                    "Replaces what is said of a user; what is left out is taken away. A new address or number has yet"
                            + " to be verified, and the owner of the old address is told.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("users:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "VERSION_CONFLICT",
        "IF_MATCH_REQUIRED",
        "CONCURRENT_CHANGE",
        "EMAIL_TAKEN",
        "GRANT_EXCEEDS_OWN",
        "FORMAT_INVALID"
    })
    ResponseEntity<Answer<UserView>> replaceUser(
            HttpServletRequest request, @PathVariable UUID userId, @RequestBody @Valid ReplaceUser body) {
        var user = administration.replace(userId, Seen.required(request), body);
        return UserController.answer(ResponseEntity.ok(), user, "The user has been changed.");
    }

    @PutMapping("/roles")
    @Operation(
            operationId = "replaceUserRoles",
            summary = "Give a user other roles",
            description =
                    "Replaces the roles of a user, from his next request on. Nobody gives roles that permit more than"
                            + " his own, nor changes his own.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("users:write")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "VERSION_CONFLICT",
        "IF_MATCH_REQUIRED",
        "CONCURRENT_CHANGE",
        "GRANT_EXCEEDS_OWN",
        "OWN_ROLES",
        "LAST_ADMINISTRATOR"
    })
    ResponseEntity<Answer<UserView>> replaceUserRoles(
            HttpServletRequest request, @PathVariable UUID userId, @RequestBody @Valid ReplaceRoles body) {
        var user = administration.replaceRoles(userId, Seen.required(request), body.roles());
        return UserController.answer(ResponseEntity.ok(), user, "The user has other roles.");
    }

    @PostMapping("/deactivation")
    @Operation(
            operationId = "deactivateUser",
            summary = "Deactivate a user",
            description = "Shuts a user out: his sessions end, his links are worth nothing. He is never deleted.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("users:deactivate")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CONCURRENT_CHANGE", "GRANT_EXCEEDS_OWN", "LAST_ADMINISTRATOR"})
    ResponseEntity<Answer<UserView>> deactivateUser(
            HttpServletRequest request,
            @PathVariable UUID userId,
            @RequestBody(required = false) @Valid @Nullable UserReason body) {
        var user = administration.deactivate(userId, Seen.in(request), reason(body));
        return UserController.answer(ResponseEntity.ok(), user, "The user has been deactivated.");
    }

    @PostMapping("/reactivation")
    @Operation(
            operationId = "reactivateUser",
            summary = "Reactivate a user",
            description = "Lets a user in again, as far as he had come before.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("users:deactivate")
    @Refuses({"RESOURCE_NOT_FOUND", "VERSION_CONFLICT", "CONCURRENT_CHANGE", "GRANT_EXCEEDS_OWN"})
    ResponseEntity<Answer<UserView>> reactivateUser(
            HttpServletRequest request,
            @PathVariable UUID userId,
            @RequestBody(required = false) @Valid @Nullable UserReason body) {
        var user = administration.reactivate(userId, Seen.in(request), reason(body));
        return UserController.answer(ResponseEntity.ok(), user, "The user has been reactivated.");
    }

    private static @Nullable String reason(@Nullable UserReason body) {
        return body == null ? null : PeopleBodies.trimmed(body.reason());
    }
}
