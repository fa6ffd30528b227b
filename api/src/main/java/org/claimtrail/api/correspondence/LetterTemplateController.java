package org.claimtrail.api.correspondence;

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
import org.claimtrail.command.correspondence.LetterTemplateCommand;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Changes of letter templates over HTTP. */
@EdgeController
@Tag(
        name = "Letter templates",
        description = "What letters are written from: drafted by one, published by another, in versions.")
@RequestMapping("/api/v1/letter-templates")
class LetterTemplateController {

    private final Commands commands;
    private final NewIds ids;

    LetterTemplateController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PostMapping
    @Operation(
            operationId = "draftLetterTemplate",
            summary = "Draft a letter template",
            description = "Proposes a text for a kind of letter in a language. Variables stand between double"
                    + " braces; the only blocks are if, unless and each. What is no template, or names a variable"
                    + " that there is not, is refused, and the refusal says where. No letter is written from it"
                    + " before somebody else publishes it. The identifier of the template is the answer's partId.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("letter-templates:draft")
    @Refuses({
        "TEMPLATE_ALREADY_DRAFTED",
        "TEMPLATE_CODE_INVALID",
        "TEMPLATE_LANGUAGE_INVALID",
        "TEMPLATE_SYNTAX_INVALID",
        "TEMPLATE_TAG_FORBIDDEN",
        "TEMPLATE_VARIABLE_UNKNOWN",
        "TEMPLATE_TOO_LONG"
    })
    ResponseEntity<Answer<Accepted>> draftLetterTemplate(@RequestBody @Valid LetterBodies.DraftLetterTemplate body) {
        var templateId = ids.of("letter-template", body.templateId());
        var receipt = commands.send(
                body,
                new LetterTemplateCommand.DraftTemplate(
                        book(),
                        LetterTemplateId.of(templateId),
                        body.code(),
                        body.language(),
                        body.subject(),
                        body.body()));
        return Accepted.partAt(receipt, "letter-templates", templateId, "The letter template has been drafted.");
    }

    @PostMapping("/{templateId}/revision")
    @Operation(
            operationId = "reviseLetterTemplate",
            summary = "Revise the draft of a letter template",
            description =
                    "Puts another text in the place of the draft's. Whoever revises a draft is one of its authors.")
    @Permission("letter-templates:draft")
    @Refuses({
        "NOT_FOUND",
        "TEMPLATE_UNKNOWN",
        "TEMPLATE_NOT_DRAFT",
        "TEMPLATE_UNCHANGED",
        "TEMPLATE_SYNTAX_INVALID",
        "TEMPLATE_TAG_FORBIDDEN",
        "TEMPLATE_VARIABLE_UNKNOWN",
        "TEMPLATE_TOO_LONG"
    })
    ResponseEntity<Answer<Accepted>> reviseLetterTemplate(
            @PathVariable LetterTemplateId templateId, @RequestBody @Valid LetterBodies.ReviseLetterTemplate body) {
        var receipt = commands.send(
                body, new LetterTemplateCommand.ReviseTemplate(book(), templateId, body.subject(), body.body()));
        return Accepted.done(receipt, "The draft has been revised.");
    }

    @PostMapping("/{templateId}/publication")
    @Operation(
            operationId = "publishLetterTemplate",
            summary = "Publish a letter template",
            description = "Has letters of this kind in this language written from the draft from now on; it is the next"
                    + " version. Nobody publishes what he has written himself. Letters that were issued stay as they"
                    + " are.")
    @Permission("letter-templates:publish")
    @Refuses({"NOT_FOUND", "TEMPLATE_UNKNOWN", "TEMPLATE_NOT_DRAFT", "TEMPLATE_AUTHOR_PUBLISHES"})
    ResponseEntity<Answer<Accepted>> publishLetterTemplate(
            @PathVariable LetterTemplateId templateId,
            @RequestBody(required = false) @Valid LetterBodies.@Nullable PublishLetterTemplate body) {
        var receipt = commands.send(
                LetterBodies.PublishLetterTemplate.of(body),
                new LetterTemplateCommand.PublishTemplate(book(), templateId));
        return Accepted.done(receipt, "The letter template has been published.");
    }

    @PostMapping("/{templateId}/withdrawal")
    @Operation(
            operationId = "withdrawLetterTemplate",
            summary = "Withdraw a letter template",
            description = "Gives a draft up, or has no letter written from a published version any more. Without a"
                    + " published version the product's sample is used again, where there is one; an earlier version"
                    + " does not come back.")
    @Permission("letter-templates:publish")
    @Refuses({"NOT_FOUND", "TEMPLATE_UNKNOWN", "TEMPLATE_ALREADY_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> withdrawLetterTemplate(
            @PathVariable LetterTemplateId templateId, @RequestBody @Valid LetterBodies.WithdrawLetterTemplate body) {
        var receipt =
                commands.send(body, new LetterTemplateCommand.WithdrawTemplate(book(), templateId, body.explanation()));
        return Accepted.done(receipt, "The letter template has been withdrawn.");
    }

    private static LetterBookId book() {
        return LetterBookId.ofTenant(Caller.current().tenant());
    }
}
