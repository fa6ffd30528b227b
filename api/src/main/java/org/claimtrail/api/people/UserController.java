package org.claimtrail.api.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.people.PeopleBodies.CreateUser;
import org.claimtrail.api.people.PeopleViews.UserView;
import org.claimtrail.api.people.UserSearch.Wanted;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The users of a tenant, and how administrators bring new ones in. */
@EdgeController
@Tag(name = "Users", description = "What administrators see of the people of their tenant, and do to them.")
@RequestMapping("/api/v1")
class UserController {

    private final Users users;
    private final UserSearch search;
    private final UserAdministration administration;

    UserController(Users users, UserSearch search, UserAdministration administration) {
        this.users = users;
        this.search = search;
        this.administration = administration;
    }

    @GetMapping("/users")
    @Operation(
            operationId = "listUsers",
            summary = "List users",
            description = "Filters, searches, sorts and pages the users of the tenant. Search by name, e-mail address,"
                    + " phone number or national ID. Sort by name, displayName, email, status, createdAt or changedAt,"
                    + " with a minus for descending order.")
    @Permission("users:read")
    @Refuses({"SORT_UNKNOWN", "DUPLICATE_FIELD", "TEXT_NOT_STORABLE"})
    ResponseEntity<Answer<List<UserView>>> listUsers(
            @ParameterObject @ModelAttribute @Valid UserFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var wanted = new Wanted(
                Caller.current().tenant(), filter.status(), filter.role(), filter.branchId(), listing.text());
        var found = search.find(wanted, listing.paging());
        var views = found.users().stream().map(UserView::of).toList();
        return ResponseEntity.ok(Queries.page(views, listing.paging(), found.total()));
    }

    @GetMapping("/users/{userId}")
    @Operation(
            operationId = "findUser",
            summary = "Find a user",
            description = "A user of the tenant, with all that is known of him but what he proves himself by.")
    @Permission("users:read")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<UserView>> findUser(@PathVariable UUID userId) {
        var user = users.get(Caller.current().tenant(), userId);
        return answer(ResponseEntity.ok(), user, "User " + user.name() + ".");
    }

    @PostMapping("/users")
    @Operation(
            operationId = "createUser",
            summary = "Create a user",
            description = "Creates a user without a password and tells him nothing yet; an invitation does.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("users:write")
    @Refuses({"EMAIL_TAKEN", "GRANT_EXCEEDS_OWN", "FORMAT_INVALID", "CONCURRENT_CHANGE"})
    ResponseEntity<Answer<UserView>> createUser(@RequestBody @Valid CreateUser body) {
        var user = administration.create(body, false);
        return answer(created(user), user, "The user has been created.");
    }

    @PostMapping("/invitations")
    @Operation(
            operationId = "inviteUser",
            summary = "Invite a user",
            description = "Creates a user and mails him an invitation, by which he chooses his password.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("users:write")
    @Refuses({"EMAIL_TAKEN", "GRANT_EXCEEDS_OWN", "FORMAT_INVALID", "CONCURRENT_CHANGE"})
    ResponseEntity<Answer<UserView>> inviteUser(@RequestBody @Valid CreateUser body) {
        var user = administration.create(body, true);
        return answer(created(user), user, "The user has been invited.");
    }

    @PostMapping("/users/{userId}/invitations")
    @Operation(
            operationId = "inviteUserAgain",
            summary = "Mail an invitation to a user",
            description =
                    "Mails an invitation to a user who has no password yet; an earlier one is worth nothing then.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @Permission("users:write")
    @Refuses({"RESOURCE_NOT_FOUND", "USER_DEACTIVATED", "USER_ALREADY_ACTIVE", "GRANT_EXCEEDS_OWN", "TOO_MANY_MESSAGES"
    })
    ResponseEntity<Answer<UserView>> inviteUserAgain(@PathVariable UUID userId) {
        var user = administration.invite(userId);
        return answer(ResponseEntity.status(HttpStatus.ACCEPTED), user, "The invitation is on its way.");
    }

    private static ResponseEntity.BodyBuilder created(User user) {
        return ResponseEntity.created(URI.create("/api/v1/users/" + user.userId()));
    }

    static ResponseEntity<Answer<UserView>> answer(ResponseEntity.BodyBuilder response, User user, String message) {
        return response.eTag(EdgeHeaders.etag(user.version()))
                .body(Answer.of(UserView.of(user), message, user.version()));
    }
}
