package org.claimtrail.api.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.people.PeopleBodies.PatchProfile;
import org.claimtrail.api.people.PeopleBodies.Preferences;
import org.claimtrail.api.people.PeopleBodies.ReplaceProfile;
import org.claimtrail.api.people.PeopleViews.Profile;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.node.ObjectNode;

/** One's own profile and preferences. */
@EdgeController
@Tag(name = "People", description = "How people come in, and what they say of themselves.")
@RequestMapping("/api/v1/me")
class ProfileController {

    private static final String IF_MATCH = "#/components/parameters/IfMatch";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Myself myself;
    private final Profiles profiles;

    ProfileController(Myself myself, Profiles profiles) {
        this.myself = myself;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(
            operationId = "findProfile",
            summary = "Show my profile",
            description = "Who you are here, your roles, and what they permit.")
    @Permission("profile:read")
    @Refuses("NOT_FOR_MACHINES")
    ResponseEntity<Answer<Profile>> findProfile() {
        return answer(profiles.of(myself.get()), "This is you.");
    }

    @PutMapping
    @Operation(
            operationId = "replaceProfile",
            summary = "Replace my profile",
            description =
                    "Replaces what you say of yourself; what is left out is taken away. A new phone number has yet to"
                            + " be verified. Your e-mail address is changed by its verification.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "VERSION_CONFLICT", "IF_MATCH_REQUIRED", "CONCURRENT_CHANGE", "FORMAT_INVALID"})
    ResponseEntity<Answer<Profile>> replaceProfile(
            HttpServletRequest request, @RequestBody @Valid ReplaceProfile body) {
        return answer(profiles.replace(myself.get(), Seen.required(request), body), "Your profile has been replaced.");
    }

    @PatchMapping(consumes = MERGE_PATCH)
    @Operation(
            operationId = "patchProfile",
            summary = "Change my profile",
            description =
                    "Changes what the patch names, as JSON Merge Patch (RFC 7396) has it: null takes a part away.",
            parameters = @Parameter(ref = IF_MATCH))
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(mediaType = MERGE_PATCH, schema = @Schema(implementation = PatchProfile.class)))
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "VERSION_CONFLICT", "CONCURRENT_CHANGE", "FORMAT_INVALID"})
    ResponseEntity<Answer<Profile>> patchProfile(HttpServletRequest request, @RequestBody ObjectNode body)
            throws BindException {
        return answer(profiles.patch(myself.get(), Seen.in(request), body), "Your profile has been changed.");
    }

    @GetMapping("/preferences")
    @Operation(
            operationId = "findPreferences",
            summary = "Show my preferences",
            description = "By which channels you want to hear of what. Messages about the safety of your account are"
                    + " always sent.")
    @Permission("profile:read")
    @Refuses("NOT_FOR_MACHINES")
    ResponseEntity<Answer<Preferences>> findPreferences() {
        var user = myself.get();
        return answer(profiles.preferences(user), user);
    }

    @PutMapping("/preferences")
    @Operation(
            operationId = "replacePreferences",
            summary = "Replace my preferences",
            description = "Says anew, for every channel and topic, whether you want to hear of it. The version is the"
                    + " profile's.",
            parameters = @Parameter(ref = IF_MATCH))
    @Permission("profile:write")
    @Refuses({"NOT_FOR_MACHINES", "VERSION_CONFLICT", "IF_MATCH_REQUIRED", "CONCURRENT_CHANGE"})
    ResponseEntity<Answer<Preferences>> replacePreferences(
            HttpServletRequest request, @RequestBody @Valid Preferences body) {
        return answer(body, profiles.replace(myself.get(), Seen.required(request), body));
    }

    private static ResponseEntity<Answer<Profile>> answer(Profile profile, String message) {
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(profile.version()))
                .body(Answer.of(profile, message, profile.version()));
    }

    private static ResponseEntity<Answer<Preferences>> answer(Preferences preferences, User user) {
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(user.version()))
                .body(Answer.of(preferences, "These are your preferences.", user.version()));
    }
}
