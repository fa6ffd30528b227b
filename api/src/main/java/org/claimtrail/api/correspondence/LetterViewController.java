package org.claimtrail.api.correspondence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.query.correspondence.letters.FindLetter;
import org.claimtrail.query.correspondence.letters.LetterDetail;
import org.claimtrail.query.correspondence.letters.LetterPage;
import org.claimtrail.query.correspondence.letters.LetterSummary;
import org.claimtrail.query.correspondence.letters.ListLetters;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The letters that have gone out. */
@EdgeController
@Tag(name = "Letters", description = "Letters on claims, written from templates; discharge vouchers among them.")
@RequestMapping("/api/v1/letters")
class LetterViewController {

    private final Queries queries;

    LetterViewController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    @Operation(
            operationId = "listLetters",
            summary = "List letters",
            description = "Filters, searches, sorts and pages the letters on claims. Customers see those on their"
                    + " own claims that are shared with them and not withdrawn. Sort by number, status, claimId,"
                    + " claimNumber, template, language, templateVersion, addressee, addresseeRole, subject,"
                    + " visibility, documentId, paymentId, amount, signedOn, issuedBy, issuedAt or changedAt, with a"
                    + " minus for descending order.")
    @FromReadModel
    @Permission(
            value = "letters:read",
            narrowed = {"letters:read-own"})
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<LetterSummary>>> listLetters(
            @ParameterObject @ModelAttribute @Valid LetterFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListLetters(
                        caller.tenant(), Reaches.letters(caller), filter.filter(), listing.text(), listing.paging()),
                LetterPage.class);
    }

    @GetMapping("/{issuedLetterId}")
    @Operation(
            operationId = "findLetter",
            summary = "Find a letter",
            description = "The letter with what a voucher says of the payment. What it says lies among the claim's"
                    + " documents, under documentId, and is downloaded from there.")
    @FromReadModel
    @Permission(
            value = "letters:read",
            narrowed = {"letters:read-own"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<LetterDetail>> findLetter(@PathVariable LetterId issuedLetterId) {
        var caller = Caller.current();
        var found = queries.get(
                new FindLetter(caller.tenant(), Reaches.letters(caller), issuedLetterId), LetterDetail.class);
        var version = found.letter().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Letter " + found.letter().number() + ".", version));
    }

    @GetMapping("/{issuedLetterId}/history")
    @Operation(
            operationId = "listLetterHistory",
            summary = "Show the audit trail of a letter",
            description = "Every event of the letter: who, when, from which address, under which command, why, and what"
                    + " changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listLetterHistory(
            @PathVariable LetterId issuedLetterId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.letters(caller), "correspondence", issuedLetterId.toString(), paged.paging()));
    }
}
