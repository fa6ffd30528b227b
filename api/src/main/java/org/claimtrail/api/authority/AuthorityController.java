package org.claimtrail.api.authority;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.authority.AuthorityCommand;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityProfileId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes of authority profiles over HTTP. */
@EdgeController
@Tag(name = "Authority", description = "Who may decide alone up to how much, from when on, and who laid that down.")
@RequestMapping("/api/v1")
class AuthorityController {

    private final Commands commands;
    private final NewIds ids;
    private final AuthorityDesk desk;

    AuthorityController(Commands commands, NewIds ids, AuthorityDesk desk) {
        this.commands = commands;
        this.ids = ids;
        this.desk = desk;
    }

    @PostMapping("/authority-profiles")
    @Operation(
            operationId = "draftAuthorityProfile",
            summary = "Draft an authority profile",
            description = "Proposes what each role may decide alone. It holds nothing until somebody else publishes"
                    + " it. With the first draft the profile that was in force comes into the list as well. The"
                    + " identifier of the profile is the answer's partId.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("authority:draft")
    @Refuses({
        "PROFILE_ALREADY_DRAFTED",
        "ROLE_REPEATED",
        "LIMIT_REPEATED",
        "LIMIT_NEGATIVE",
        "LIMITS_CONTRADICT",
        "VALUE_NOT_ALLOWED"
    })
    ResponseEntity<Answer<Accepted>> draftAuthorityProfile(@RequestBody @Valid AuthorityBodies.DraftProfile body) {
        var tenant = Caller.current().tenant();
        var profileId = ids.of("authority-profile", body.profileId());
        var receipt = commands.send(
                body,
                new AuthorityCommand.DraftProfile(
                        AuthorityBookId.ofTenant(tenant),
                        AuthorityProfileId.of(profileId),
                        body.title(),
                        desk.known(tenant, body.roles())));
        return Accepted.part(receipt, "authority-profiles", profileId, "The authority profile has been drafted.");
    }

    @PostMapping("/authority-profiles/{profileId}/revision")
    @Operation(
            operationId = "reviseAuthorityProfile",
            summary = "Revise a draft",
            description = "Puts what is sent in the place of what the draft said. Whoever revises a draft is one of"
                    + " its authors.")
    @Permission("authority:draft")
    @Refuses({
        "NOT_FOUND",
        "PROFILE_UNKNOWN",
        "PROFILE_NOT_DRAFT",
        "PROFILE_UNCHANGED",
        "ROLE_REPEATED",
        "LIMIT_REPEATED",
        "LIMIT_NEGATIVE",
        "LIMITS_CONTRADICT",
        "VALUE_NOT_ALLOWED"
    })
    ResponseEntity<Answer<Accepted>> reviseAuthorityProfile(
            @PathVariable AuthorityProfileId profileId, @RequestBody @Valid AuthorityBodies.ReviseProfile body) {
        var tenant = Caller.current().tenant();
        var receipt = commands.send(
                body,
                new AuthorityCommand.ReviseProfile(
                        AuthorityBookId.ofTenant(tenant), profileId, body.title(), desk.known(tenant, body.roles())));
        return Accepted.done(receipt, "The draft has been revised.");
    }

    @PostMapping("/authority-profiles/{profileId}/publication")
    @Operation(
            operationId = "publishAuthorityProfile",
            summary = "Publish a draft",
            description = "Has the draft come into force, at the given moment or as soon as every instance knows it."
                    + " Nobody publishes what he has written himself, nor what lets a role of his own do more.")
    @Permission("authority:publish")
    @Refuses({
        "NOT_FOUND",
        "PROFILE_UNKNOWN",
        "PROFILE_NOT_DRAFT",
        "PUBLISHER_IS_AUTHOR",
        "OWN_AUTHORITY_RAISED",
        "EFFECTIVE_TOO_SOON",
        "EFFECTIVE_TAKEN"
    })
    ResponseEntity<Answer<Accepted>> publishAuthorityProfile(
            @PathVariable AuthorityProfileId profileId,
            @RequestBody(required = false) @Valid AuthorityBodies.@Nullable PublishProfile body) {
        var wanted = AuthorityBodies.PublishProfile.of(body);
        var receipt = commands.send(
                wanted,
                new AuthorityCommand.PublishProfile(
                        AuthorityBookId.ofTenant(Caller.current().tenant()), profileId, wanted.effectiveFrom()));
        return Accepted.done(receipt, "The authority profile has been published.");
    }

    @PostMapping("/authority-profiles/{profileId}/withdrawal")
    @Operation(
            operationId = "withdrawAuthorityProfile",
            summary = "Withdraw an authority profile",
            description = "Gives a draft up, or a version before it comes into force. Nobody withdraws a version that"
                    + " would let a role of his own do less.")
    @Permission("authority:draft")
    @Refuses({"NOT_FOUND", "PROFILE_UNKNOWN", "PROFILE_NOT_DRAFT", "PROFILE_IN_FORCE", "OWN_AUTHORITY_RAISED"})
    ResponseEntity<Answer<Accepted>> withdrawAuthorityProfile(
            @PathVariable AuthorityProfileId profileId, @RequestBody @Valid AuthorityBodies.WithdrawProfile body) {
        var receipt = commands.send(
                body,
                new AuthorityCommand.WithdrawProfile(
                        AuthorityBookId.ofTenant(Caller.current().tenant()), profileId, body.explanation()));
        return Accepted.done(receipt, "The authority profile has been withdrawn.");
    }
}
