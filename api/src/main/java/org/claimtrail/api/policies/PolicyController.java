package org.claimtrail.api.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.policies.PolicyCommand;
import org.claimtrail.events.policies.PolicyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Policies over HTTP. */
@EdgeController
@Tag(name = "Policies", description = "What is covered, from when to when and up to how much.")
@RequestMapping("/api/v1")
class PolicyController {

    private final Commands commands;
    private final NewNumbers numbers;

    PolicyController(Commands commands, NewNumbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    @PostMapping("/policies")
    @Operation(
            operationId = "issuePolicy",
            summary = "Issue a policy",
            description = "Puts the first term of a policy on risk. A policy is identified by its number: the"
                    + " identifier follows from it.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("policies:write")
    @Refuses({
        "POLICY_ALREADY_ISSUED",
        "NO_COVER",
        "COVER_REPEATED",
        "CURRENCY_MISMATCH",
        "PREMIUM_NEGATIVE",
        "TERMS_INVALID",
        "LIMIT_NOT_POSITIVE",
        "TERM_INVALID"
    })
    ResponseEntity<Answer<Accepted>> issuePolicy(@RequestBody @Valid PolicyBodies.IssuePolicy body) {
        var number = body.policyNumber() == null ? numbers.policy() : body.policyNumber();
        var receipt = commands.send(
                body,
                new PolicyCommand.IssuePolicy(
                        PolicyId.of(Caller.current().tenant(), number),
                        number,
                        body.product(),
                        body.holder(),
                        body.term().term(),
                        PolicyBodies.covers(body.covers()),
                        body.premium()));
        return Accepted.created(receipt, "policies", "The policy has been issued.");
    }

    @PostMapping("/policies/{policyId}/renewals")
    @Operation(
            operationId = "renewPolicy",
            summary = "Renew a policy",
            description = "Adds the term that follows the last one.")
    @Permission("policies:write")
    @Refuses({
        "POLICY_NOT_FOUND",
        "TERM_OVERLAPS",
        "TERM_NOT_NEXT",
        "NO_COVER",
        "COVER_REPEATED",
        "CURRENCY_MISMATCH",
        "PREMIUM_NEGATIVE",
        "TERMS_INVALID",
        "LIMIT_NOT_POSITIVE",
        "TERM_INVALID"
    })
    ResponseEntity<Answer<Accepted>> renewPolicy(
            @PathVariable PolicyId policyId, @RequestBody @Valid PolicyBodies.RenewPolicy body) {
        var receipt = commands.send(
                body,
                new PolicyCommand.RenewPolicy(
                        policyId, body.term().term(), PolicyBodies.covers(body.covers()), body.premium()));
        return Accepted.done(receipt, "The policy has been renewed.");
    }

    @PostMapping("/policies/{policyId}/endorsements")
    @Operation(
            operationId = "endorsePolicy",
            summary = "Endorse a policy",
            description = "Changes the cover within a term, from a day on. Claims keep the policy as it stood"
                    + " on their loss date.")
    @Permission("policies:write")
    @Refuses({
        "POLICY_NOT_FOUND",
        "OUTSIDE_TERM",
        "OUT_OF_SEQUENCE",
        "NO_COVER",
        "COVER_REPEATED",
        "CURRENCY_MISMATCH",
        "PREMIUM_NEGATIVE",
        "TERMS_INVALID",
        "LIMIT_NOT_POSITIVE"
    })
    ResponseEntity<Answer<Accepted>> endorsePolicy(
            @PathVariable PolicyId policyId, @RequestBody @Valid PolicyBodies.EndorsePolicy body) {
        var receipt = commands.send(
                body,
                new PolicyCommand.EndorsePolicy(
                        policyId, body.effectiveOn(), PolicyBodies.covers(body.covers()), body.premiumChange()));
        return Accepted.done(receipt, "The policy has been endorsed.");
    }

    @PostMapping("/policies/{policyId}/premiums")
    @Operation(
            operationId = "recordPremium",
            summary = "Record premium received",
            description = "Says that premium of a term was received, and when. A cover that answers on premium does so"
                    + " from the day on which the whole premium of its term was there.")
    @Permission("policies:write")
    @Refuses({"POLICY_NOT_FOUND", "OUTSIDE_TERM", "CURRENCY_MISMATCH", "PREMIUM_NOT_POSITIVE"})
    ResponseEntity<Answer<Accepted>> recordPremium(
            @PathVariable PolicyId policyId, @RequestBody @Valid PolicyBodies.RecordPremium body) {
        var receipt = commands.send(
                body,
                new PolicyCommand.RecordPremium(
                        policyId, body.term(), body.amount(), body.receivedOn(), body.reference()));
        return Accepted.done(receipt, "The premium has been recorded.");
    }
}
