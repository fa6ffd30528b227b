package org.claimtrail.api.correspondence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.correspondence.press.BuiltInTemplates;
import org.claimtrail.command.correspondence.press.Variables;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.correspondence.templates.FindLetterTemplate;
import org.claimtrail.query.correspondence.templates.LetterTemplateDetail;
import org.claimtrail.query.correspondence.templates.LetterTemplatePage;
import org.claimtrail.query.correspondence.templates.LetterTemplateSummary;
import org.claimtrail.query.correspondence.templates.ListLetterTemplates;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What letters are written from, and how a letter would look. */
@EdgeController
@Tag(
        name = "Letter templates",
        description = "What letters are written from: drafted by one, published by another, in versions.")
@RequestMapping("/api/v1/letter-templates")
class LetterTemplateViewController {

    private final Queries queries;
    private final LetterPreviews previews;

    LetterTemplateViewController(Queries queries, LetterPreviews previews) {
        this.queries = queries;
        this.previews = previews;
    }

    /**
     * Something that a template can name.
     *
     * @param list the list that each item of has it; absent for what stands for itself
     */
    record LetterVariable(String name, String list, String meaning, String example) {}

    /** A text that comes with the product. */
    record LetterSample(String code, String language, String subject, String body) {}

    @GetMapping
    @Operation(
            operationId = "listLetterTemplates",
            summary = "List letter templates",
            description = "Filters, searches, sorts and pages the tenant's letter templates, one for each version."
                    + " Sort by code, language, templateVersion, status, subject, authors, draftedAt, publishedBy,"
                    + " publishedAt, withdrawnBy, explanation or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission("letter-templates:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<LetterTemplateSummary>>> listLetterTemplates(
            @ParameterObject @ModelAttribute @Valid LetterTemplateFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListLetterTemplates(Caller.current().tenant(), filter.filter(), listing.text(), listing.paging()),
                LetterTemplatePage.class);
    }

    @GetMapping("/{templateId}")
    @Operation(
            operationId = "findLetterTemplate",
            summary = "Find a letter template",
            description = "One version of a letter template with its text.")
    @FromReadModel
    @Permission("letter-templates:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<LetterTemplateDetail>> findLetterTemplate(@PathVariable LetterTemplateId templateId) {
        var found =
                queries.get(new FindLetterTemplate(Caller.current().tenant(), templateId), LetterTemplateDetail.class);
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(found.version()))
                .body(Answer.of(found, "Letter template " + found.template().code() + ".", found.version()));
    }

    @GetMapping("/history")
    @Operation(
            operationId = "listLetterTemplateHistory",
            summary = "Show the audit trail of the letter templates",
            description = "Every event of the tenant's letter templates: who, when, from which address, under which"
                    + " command, why, and what changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listLetterTemplateHistory(
            @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        var reach = caller.may("letter-templates:read")
                ? Reach.everything(caller.user())
                : Reach.only(caller.user(), false, false);
        var book = LetterBookId.ofTenant(caller.tenant());
        return queries.trail(
                new ListHistory(caller.tenant(), reach, "correspondence", book.toString(), paged.paging()));
    }

    @GetMapping("/variables")
    @Operation(
            operationId = "listLetterVariables",
            summary = "List what a letter template can name",
            description =
                    "Every variable with its meaning and an example. What has a list belongs to each item of it and"
                            + " is named between each and its end.")
    @Permission("letter-templates:read")
    ResponseEntity<Answer<List<LetterVariable>>> listLetterVariables() {
        var variables = Variables.all().stream()
                .map(each -> new LetterVariable(each.name(), each.list(), each.meaning(), each.example()))
                .toList();
        return ResponseEntity.ok(Answer.of(variables, variables.size() + " variables."));
    }

    @GetMapping("/samples")
    @Operation(
            operationId = "listLetterSamples",
            summary = "List the samples that come with the product",
            description = "The texts that letters are written from as long as the tenant has published none of its"
                    + " own, to begin one's own from. They are samples: have them looked at by whoever answers for"
                    + " the letters.")
    @Permission("letter-templates:read")
    ResponseEntity<Answer<List<LetterSample>>> listLetterSamples() {
        var samples = BuiltInTemplates.all().stream()
                .map(each -> new LetterSample(
                        each.code(),
                        each.language(),
                        each.text().subject(),
                        each.text().body()))
                .toList();
        return ResponseEntity.ok(Answer.of(samples, samples.size() + " samples."));
    }

    @PostMapping("/preview")
    @Operation(
            operationId = "previewLetter",
            summary = "Preview a letter",
            description = "Shows what a text would say, with the examples or with what a claim says; the text is the"
                    + " one that is sent, or the one that letters with the template's code are written from. Nothing"
                    + " is issued and nothing kept.")
    @Permission("letter-templates:read")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "TEMPLATE_SYNTAX_INVALID",
        "TEMPLATE_TAG_FORBIDDEN",
        "TEMPLATE_VARIABLE_UNKNOWN",
        "TEMPLATE_TOO_LONG",
        "TEMPLATE_NOT_PUBLISHED",
        "ADDRESSEE_UNKNOWN",
        "ADDRESSEE_AMBIGUOUS",
        "LETTER_VALUE_MISSING",
        "LETTER_TOO_LONG",
        "VOUCHER_PAYMENT_UNKNOWN",
        "VOUCHER_PAYMENT_ENDED"
    })
    ResponseEntity<Answer<LetterPreviews.LetterPreview>> previewLetter(
            @RequestBody @Valid LetterBodies.PreviewLetter body) {
        return ResponseEntity.ok(Answer.of(previews.of(body), "This is how the letter would read."));
    }
}
