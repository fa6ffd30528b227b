package org.claimtrail.api.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.documents.DocumentBodies.NewForm;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.security.NewNumbers;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.documents.DocumentCommand;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes documents in. */
@EdgeController
@Tag(
        name = "Documents",
        description = "What is sent in about claims and other things, in versions, with what was found.")
@RequestMapping("/api/v1")
class DocumentController {

    private static final String DONE = "The document has been received.";

    private final DocumentDesk desk;
    private final NewIds ids;
    private final NewNumbers numbers;

    DocumentController(DocumentDesk desk, NewIds ids, NewNumbers numbers) {
        this.desk = desk;
        this.ids = ids;
        this.numbers = numbers;
    }

    @PostMapping(path = "/claims/{claimId}/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "uploadClaimDocument",
            summary = "Send in a document about a claim",
            description = "Takes a document in. What it is is told by its bytes, and must agree with its name and media"
                    + " type; what could be carried out, is two things at once, unpacks to too much or is infected is"
                    + " refused. Whoever sees only his own claims sends documents in about these, and they are shared"
                    + " with him; what the house sends in is internal unless it says otherwise.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission(
            value = "documents:upload",
            narrowed = {"documents:upload-own", "documents:upload-assigned"})
    @Refuses({
        "MULTIPART_INVALID",
        "DOCUMENT_SUBJECT_NOT_FOUND",
        "DOCUMENT_EXISTS",
        "DOCUMENT_TYPE_INVALID",
        "DOCUMENT_VISIBILITY_FORBIDDEN",
        "DOCUMENT_EMPTY",
        "DOCUMENT_TOO_LARGE",
        "DOCUMENT_NAME_INVALID",
        "DOCUMENT_KIND_FORBIDDEN",
        "DOCUMENT_KIND_MISMATCH",
        "DOCUMENT_DAMAGED",
        "DOCUMENT_AMBIGUOUS",
        "DOCUMENT_ACTIVE_CONTENT",
        "DOCUMENT_UNPACKS_TOO_LARGE",
        "DOCUMENT_INFECTED"
    })
    ResponseEntity<Answer<Accepted>> uploadClaimDocument(
            @PathVariable ClaimId claimId,
            @ModelAttribute @Valid DocumentBodies.NewClaimDocument form,
            HttpServletRequest request)
            throws IOException {
        return Accepted.created(upload(DocumentSubject.of(claimId), form, request), "documents", DONE);
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "uploadDocument",
            summary = "Send in a document",
            description =
                    "Takes a document in about a claim, a policy, a customer or a vendor, as it is taken in about a"
                            + " claim. Whoever sees only his own claims, or those assigned to him, sends"
                            + " documents in about claims alone.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission(
            value = "documents:upload",
            narrowed = {"documents:upload-own", "documents:upload-assigned"})
    @Refuses({
        "MULTIPART_INVALID",
        "DOCUMENT_SUBJECT_NOT_FOUND",
        "DOCUMENT_EXISTS",
        "DOCUMENT_TYPE_INVALID",
        "DOCUMENT_VISIBILITY_FORBIDDEN",
        "DOCUMENT_EMPTY",
        "DOCUMENT_TOO_LARGE",
        "DOCUMENT_NAME_INVALID",
        "DOCUMENT_KIND_FORBIDDEN",
        "DOCUMENT_KIND_MISMATCH",
        "DOCUMENT_DAMAGED",
        "DOCUMENT_AMBIGUOUS",
        "DOCUMENT_ACTIVE_CONTENT",
        "DOCUMENT_UNPACKS_TOO_LARGE",
        "DOCUMENT_INFECTED"
    })
    ResponseEntity<Answer<Accepted>> uploadDocument(
            @ModelAttribute @Valid DocumentBodies.NewDocument form, HttpServletRequest request) throws IOException {
        var subject = new DocumentSubject(form.subjectKind(), form.subjectId());
        return Accepted.created(upload(subject, form, request), "documents", DONE);
    }

    @PostMapping(path = "/documents/{documentId}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "uploadDocumentVersion",
            summary = "Send in a newer version of a document",
            description = "Takes a newer version in; the earlier ones stay. What was found of the earlier version does"
                    + " not hold for it. A customer replaces only what he has sent in himself, as long as it has not"
                    + " been verified.")
    @Permission(
            value = "documents:upload",
            narrowed = {"documents:upload-own", "documents:upload-assigned"})
    @Refuses({
        "MULTIPART_INVALID",
        "DOCUMENT_NOT_FOUND",
        "DOCUMENT_WITHDRAWN",
        "DOCUMENT_UNCHANGED",
        "DOCUMENT_NOT_YOURS",
        "DOCUMENT_ALREADY_VERIFIED",
        "DOCUMENT_EMPTY",
        "DOCUMENT_TOO_LARGE",
        "DOCUMENT_NAME_INVALID",
        "DOCUMENT_KIND_FORBIDDEN",
        "DOCUMENT_KIND_MISMATCH",
        "DOCUMENT_DAMAGED",
        "DOCUMENT_AMBIGUOUS",
        "DOCUMENT_ACTIVE_CONTENT",
        "DOCUMENT_UNPACKS_TOO_LARGE",
        "DOCUMENT_INFECTED"
    })
    ResponseEntity<Answer<Accepted>> uploadDocumentVersion(
            @PathVariable DocumentId documentId,
            @ModelAttribute @Valid DocumentBodies.NewDocumentVersion form,
            HttpServletRequest request)
            throws IOException {
        desk.admit(documentId);
        var receipt = desk.send(
                request,
                documentId,
                form,
                content -> new DocumentCommand.UploadVersion(documentId, DocumentBodies.text(form.notes()), content));
        return Accepted.done(receipt, "The version has been received.");
    }

    private Receipt upload(DocumentSubject subject, NewForm form, HttpServletRequest request) throws IOException {
        desk.admit(subject);
        var document = DocumentId.of(ids.of("document", null));
        return desk.send(
                request,
                document,
                form,
                content -> new DocumentCommand.UploadDocument(
                        document,
                        numbers.document(),
                        subject,
                        String.valueOf(DocumentBodies.text(form.type())),
                        DocumentBodies.text(form.title()),
                        DocumentBodies.text(form.notes()),
                        form.visibility(),
                        content));
    }
}
