package org.claimtrail.api.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.policies.PolicyCommand;
import org.claimtrail.events.policies.PolicyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which user a policy belongs to, so that he sees it and the claims on it. */
@EdgeController
@Tag(name = "Policies", description = "What is covered, from when to when and up to how much.")
@RequestMapping("/api/v1")
class PolicyholderController {

    private final Commands commands;
    private final KnownUsers users;

    PolicyholderController(Commands commands, KnownUsers users) {
        this.commands = commands;
        this.users = users;
    }

    /** Who holds the policy. */
    record LinkPolicyholder(
            @NotBlank @Size(max = 100) String user,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Why nobody is linked to it any more. */
    record UnlinkPolicyholder(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    @PostMapping("/policies/{policyId}/policyholder")
    @Operation(
            operationId = "linkPolicyholder",
            summary = "Link a policyholder",
            description = "Says which user holds the policy, in place of whoever was linked before. Who is only let to"
                    + " his own policies and claims reaches this one, and the claims on it, from then on.")
    @Permission("policies:link-holder")
    @Refuses({"POLICY_NOT_FOUND", "POLICYHOLDER_ALREADY_LINKED", "USER_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> linkPolicyholder(
            @PathVariable PolicyId policyId, @RequestBody @Valid LinkPolicyholder body) {
        var user = users.require(body.user(), "user");
        var receipt = commands.send(body, new PolicyCommand.LinkPolicyholder(policyId, user));
        return Accepted.done(receipt, "The policyholder has been linked.");
    }

    @PostMapping("/policies/{policyId}/policyholder/removal")
    @Operation(
            operationId = "unlinkPolicyholder",
            summary = "Unlink a policyholder",
            description = "Takes the link to a user back: he reaches the policy, and the claims on it, no more.")
    @Permission("policies:link-holder")
    @Refuses({"POLICY_NOT_FOUND", "POLICYHOLDER_NOT_LINKED"})
    ResponseEntity<Answer<Accepted>> unlinkPolicyholder(
            @PathVariable PolicyId policyId, @RequestBody @Valid UnlinkPolicyholder body) {
        var receipt = commands.send(body, new PolicyCommand.UnlinkPolicyholder(policyId, body.explanation()));
        return Accepted.done(receipt, "The policyholder has been unlinked.");
    }
}
