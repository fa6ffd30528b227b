package org.claimtrail.api.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
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
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.documents.DocumentTypes;
import org.claimtrail.query.documents.documentsummary.DocumentDetail;
import org.claimtrail.query.documents.documentsummary.DocumentPage;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements;
import org.claimtrail.query.documents.documentsummary.DocumentSummary;
import org.claimtrail.query.documents.documentsummary.FindDocument;
import org.claimtrail.query.documents.documentsummary.FindDocumentRequirements;
import org.claimtrail.query.documents.documentsummary.ListDocuments;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Documents as they are, how they came to be so, and which are missing. */
@EdgeController
@Tag(
        name = "Documents",
        description = "What is sent in about claims and other things, in versions, with what was found.")
@RequestMapping("/api/v1")
class DocumentViewController {

    private static final String SORTS = " Sort by number, subjectKind, subjectId, subjectNumber, type, title, notes,"
            + " visibility, status, versions, fileName, mediaType, size, scan, decidedBy, decidedAt, decisionNotes,"
            + " uploadedBy, uploadedAt or changedAt, with a minus for descending order.";

    private final Queries queries;

    DocumentViewController(Queries queries) {
        this.queries = queries;
    }

    /**
     * A kind of document that is known everywhere.
     *
     * @param code as it stands in requests and answers
     */
    record DocumentType(String code, String title) {}

    @GetMapping("/documents")
    @Operation(
            operationId = "listDocuments",
            summary = "List documents",
            description = "Filters, searches, sorts and pages the documents." + SORTS)
    @FromReadModel
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<DocumentSummary>>> listDocuments(
            @ParameterObject @ModelAttribute @Valid DocumentFilter filter,
            @ParameterObject @ModelAttribute @Valid DocumentFilter.About subject,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(subject.of(filter.filter()), listing);
    }

    @GetMapping("/claims/{claimId}/documents")
    @Operation(
            operationId = "listClaimDocuments",
            summary = "List the documents about a claim",
            description = "Filters, searches, sorts and pages the documents about the claim." + SORTS)
    @FromReadModel
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<DocumentSummary>>> listClaimDocuments(
            @PathVariable ClaimId claimId,
            @ParameterObject @ModelAttribute @Valid DocumentFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(filter.filter().about(Kind.CLAIM, claimId.value()), listing);
    }

    @GetMapping("/claims/{claimId}/documents/requirements")
    @Operation(
            operationId = "findDocumentRequirements",
            summary = "Show which documents a claim wants",
            description =
                    "Every kind of document that was asked for, and whether it is missing, has been received, has been"
                            + " verified or was rejected; the best of several documents counts. What was asked for in words"
                            + " that are no known type is a type of its own, made of these words.")
    @FromReadModel
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<DocumentRequirements>> findDocumentRequirements(@PathVariable ClaimId claimId) {
        var caller = Caller.current();
        var wanted = queries.get(
                new FindDocumentRequirements(caller.tenant(), Reaches.documents(caller), claimId),
                DocumentRequirements.class);
        var message = wanted.complete() ? "No document is missing." : wanted.missing() + " missing.";
        return ResponseEntity.ok(Answer.of(wanted, message));
    }

    @GetMapping("/documents/{documentId}")
    @Operation(
            operationId = "findDocument",
            summary = "Find a document",
            description = "The document with all its versions and what was found of each.")
    @FromReadModel
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<DocumentDetail>> findDocument(@PathVariable DocumentId documentId) {
        var caller = Caller.current();
        var found = queries.get(
                new FindDocument(caller.tenant(), Reaches.documents(caller), documentId), DocumentDetail.class);
        var version = found.document().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(found, "Document " + found.document().number() + ".", version));
    }

    @GetMapping("/documents/{documentId}/history")
    @Operation(
            operationId = "listDocumentHistory",
            summary = "Show the audit trail of a document",
            description =
                    "Every event of the document: who, when, from which address, under which command, why, and what"
                            + " changed from what to what.")
    @FromReadModel
    @Permission("history:read")
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listDocumentHistory(
            @PathVariable DocumentId documentId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.documents(caller), "documents", documentId.toString(), paged.paging()));
    }

    @GetMapping("/document-types")
    @Operation(
            operationId = "listDocumentTypes",
            summary = "List the known types of documents",
            description =
                    "The types that are known everywhere. Any other text is a type as well: its code is made of its"
                            + " words.")
    @Permission(
            value = "documents:read",
            narrowed = {"documents:read-own", "documents:read-assigned"})
    ResponseEntity<Answer<List<DocumentType>>> listDocumentTypes() {
        var types = Arrays.stream(DocumentTypes.Standard.values())
                .map(type -> new DocumentType(type.name(), type.title()))
                .toList();
        return ResponseEntity.ok(Answer.of(types, types.size() + " types."));
    }

    private ResponseEntity<Answer<List<DocumentSummary>>> list(ListDocuments.Filter filter, Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListDocuments(caller.tenant(), Reaches.documents(caller), filter, listing.text(), listing.paging()),
                DocumentPage.class);
    }
}
