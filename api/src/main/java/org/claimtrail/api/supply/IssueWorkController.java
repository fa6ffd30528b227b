package org.claimtrail.api.supply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Because;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.supply.IssueCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Issues from their raising to their end. */
@EdgeController
@Tag(name = "Issues", description = "What went wrong with vendors and orders, and what is done about it.")
@RequestMapping("/api/v1/issues")
class IssueWorkController {

    private final Commands commands;
    private final NewIds ids;
    private final NewNumbers numbers;
    private final KnownUsers users;

    IssueWorkController(Commands commands, NewIds ids, NewNumbers numbers, KnownUsers users) {
        this.commands = commands;
        this.ids = ids;
        this.numbers = numbers;
        this.users = users;
    }

    @PostMapping
    @Operation(
            operationId = "raiseIssue",
            summary = "Raise an issue",
            description = "Says that something went wrong with a vendor, an order or a claim. An order brings its"
                    + " vendor and its claim along.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("issues:write")
    @Refuses({
        "ISSUE_EXISTS",
        "ISSUE_ABOUT_NOTHING",
        "ISSUE_SUBJECT_CONTRADICTED",
        "VENDOR_NOT_FOUND",
        "ORDER_NOT_FOUND",
        "CLAIM_NOT_FOUND",
        "USER_UNKNOWN"
    })
    ResponseEntity<Answer<Accepted>> raiseIssue(@RequestBody @Valid IssueBodies.RaiseIssue body) {
        var receipt = commands.send(
                body,
                new IssueCommand.RaiseIssue(
                        IssueId.of(ids.of("issue", body.issueId())),
                        numbers.issue(),
                        body.text(),
                        body.vendorId() == null ? null : VendorId.of(body.vendorId()),
                        body.orderId() == null ? null : OrderId.of(body.orderId()),
                        body.claimId() == null ? null : ClaimId.of(body.claimId()),
                        body.assignee() == null ? null : users.require(body.assignee(), "assignee")));
        return Accepted.created(receipt, "issues", "The issue has been raised.");
    }

    @PostMapping("/{issueId}/amendment")
    @Operation(
            operationId = "changeIssue",
            summary = "Change an issue",
            description = "Puts what is sent in the place of what was said of the issue, while it is not over.")
    @Permission("issues:write")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_UNCHANGED", "ISSUE_RESOLVED", "ISSUE_CLOSED", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> changeIssue(
            @PathVariable IssueId issueId, @RequestBody @Valid IssueBodies.ChangeIssue body) {
        var receipt = commands.send(body, new IssueCommand.ChangeIssue(issueId, body.text()));
        return Accepted.done(receipt, "The issue has been changed.");
    }

    @PostMapping("/{issueId}/assignment")
    @Operation(
            operationId = "assignIssue",
            summary = "Assign an issue",
            description = "Asks a user to see to the issue.")
    @Permission("issues:write")
    @Refuses({
        "ISSUE_NOT_FOUND",
        "ISSUE_ALREADY_ASSIGNED",
        "ISSUE_RESOLVED",
        "ISSUE_CLOSED",
        "ISSUE_WITHDRAWN",
        "USER_UNKNOWN"
    })
    ResponseEntity<Answer<Accepted>> assignIssue(
            @PathVariable IssueId issueId, @RequestBody @Valid IssueBodies.AssignIssue body) {
        var assignee = users.require(body.assignee(), "assignee");
        var receipt = commands.send(body, new IssueCommand.AssignIssue(issueId, assignee));
        return Accepted.done(receipt, "The issue has been assigned.");
    }

    @PostMapping("/{issueId}/start")
    @Operation(
            operationId = "startIssue",
            summary = "Begin to see to an issue",
            description = "Says that somebody sees to the issue now.")
    @Permission("issues:write")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_ALREADY_STARTED", "ISSUE_RESOLVED", "ISSUE_CLOSED", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> startIssue(
            @PathVariable IssueId issueId, @RequestBody(required = false) @Valid @Nullable Because body) {
        var receipt = commands.send(Because.of(body), new IssueCommand.StartIssue(issueId));
        return Accepted.done(receipt, "The issue is in progress.");
    }

    @PostMapping("/{issueId}/resolution")
    @Operation(
            operationId = "resolveIssue",
            summary = "Resolve an issue",
            description = "Says how the issue was settled.")
    @Permission("issues:resolve")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_RESOLVED", "ISSUE_CLOSED", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> resolveIssue(
            @PathVariable IssueId issueId, @RequestBody @Valid IssueBodies.ResolveIssue body) {
        var receipt = commands.send(body, new IssueCommand.ResolveIssue(issueId, body.resolution()));
        return Accepted.done(receipt, "The issue has been resolved.");
    }

    @PostMapping("/{issueId}/reopening")
    @Operation(
            operationId = "reopenIssue",
            summary = "Reopen an issue",
            description = "Says that an issue that was resolved or closed was not settled after all; how often that"
                    + " happens is counted.")
    @Permission("issues:resolve")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_NOT_OVER", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> reopenIssue(@PathVariable IssueId issueId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new IssueCommand.ReopenIssue(issueId, body.explanation()));
        return Accepted.done(receipt, "The issue has been reopened.");
    }

    @PostMapping("/{issueId}/closure")
    @Operation(
            operationId = "closeIssue",
            summary = "Close an issue",
            description = "Ends an issue that has been resolved.")
    @Permission("issues:resolve")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_NOT_RESOLVED", "ISSUE_CLOSED", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> closeIssue(
            @PathVariable IssueId issueId,
            @RequestBody(required = false) @Valid IssueBodies.@Nullable CloseIssue body) {
        var said = Objects.requireNonNullElse(body, IssueBodies.CloseIssue.WITHOUT_WORDS);
        var receipt = commands.send(said, new IssueCommand.CloseIssue(issueId, said.explanation()));
        return Accepted.done(receipt, "The issue has been closed.");
    }

    @PostMapping("/{issueId}/withdrawal")
    @Operation(
            operationId = "withdrawIssue",
            summary = "Withdraw an issue",
            description = "Takes back an issue that should not have been raised: it is closed, and counts against"
                    + " nobody. Nothing is deleted.")
    @Permission("issues:write")
    @Refuses({"ISSUE_NOT_FOUND", "ISSUE_RESOLVED", "ISSUE_CLOSED", "ISSUE_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> withdrawIssue(
            @PathVariable IssueId issueId, @RequestBody @Valid SupplyReason body) {
        var receipt = commands.send(body, new IssueCommand.WithdrawIssue(issueId, body.explanation()));
        return Accepted.done(receipt, "The issue has been withdrawn.");
    }

    @PostMapping("/{issueId}/comments")
    @Operation(
            operationId = "commentOnIssue",
            summary = "Comment on an issue",
            description = "Says something about the issue, also when it is over.")
    @Permission("issues:write")
    @Refuses({"ISSUE_NOT_FOUND"})
    ResponseEntity<Answer<Accepted>> commentOnIssue(
            @PathVariable IssueId issueId, @RequestBody @Valid IssueBodies.CommentOnIssue body) {
        var receipt = commands.send(body, new IssueCommand.CommentOnIssue(issueId, body.text()));
        return Accepted.done(receipt, "The comment has been added.");
    }
}
