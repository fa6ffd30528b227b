package org.claimtrail.api.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.documents.DocumentCommand;
import org.claimtrail.events.documents.DocumentId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people find of documents. */
@EdgeController
@Tag(
        name = "Documents",
        description = "What is sent in about claims and other things, in versions, with what was found.")
@RequestMapping("/api/v1")
class DocumentFindingController {

    private final Commands commands;

    DocumentFindingController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/documents/{documentId}/verification")
    @Operation(
            operationId = "verifyDocument",
            summary = "Verify a document",
            description =
                    "Says that the newest version is what it says it is. Who verifies names the version that he has"
                            + " seen; one that came meanwhile is not verified with it.")
    @Permission("documents:verify")
    @Refuses({"DOCUMENT_NOT_FOUND", "DOCUMENT_WITHDRAWN", "DOCUMENT_VERSION_OUTDATED", "DOCUMENT_ALREADY_VERIFIED"})
    ResponseEntity<Answer<Accepted>> verifyDocument(
            @PathVariable DocumentId documentId, @RequestBody @Valid DocumentBodies.VerifyDocument body) {
        var receipt =
                commands.send(body, new DocumentCommand.VerifyDocument(documentId, body.versionNumber(), body.notes()));
        return Accepted.done(receipt, "The document has been verified.");
    }

    @PostMapping("/documents/{documentId}/rejection")
    @Operation(
            operationId = "rejectDocument",
            summary = "Reject a document",
            description = "Says that the newest version does not do, and why. What it was wanted for is missing again"
                    + " until a better one comes.")
    @Permission("documents:verify")
    @Refuses({"DOCUMENT_NOT_FOUND", "DOCUMENT_WITHDRAWN", "DOCUMENT_VERSION_OUTDATED", "DOCUMENT_ALREADY_REJECTED"})
    ResponseEntity<Answer<Accepted>> rejectDocument(
            @PathVariable DocumentId documentId, @RequestBody @Valid DocumentBodies.RejectDocument body) {
        var receipt = commands.send(
                body, new DocumentCommand.RejectDocument(documentId, body.versionNumber(), body.explanation()));
        return Accepted.done(receipt, "The document has been rejected.");
    }

    @PostMapping("/documents/{documentId}/classification")
    @Operation(
            operationId = "reclassifyDocument",
            summary = "Classify a document anew",
            description =
                    "Says what the document really is, what it is called, or for whose eyes it is; what is left out"
                            + " stays as it is.")
    @Permission("documents:verify")
    @Refuses({"DOCUMENT_NOT_FOUND", "DOCUMENT_WITHDRAWN", "DOCUMENT_TYPE_INVALID", "DOCUMENT_UNCHANGED"})
    ResponseEntity<Answer<Accepted>> reclassifyDocument(
            @PathVariable DocumentId documentId, @RequestBody @Valid DocumentBodies.ReclassifyDocument body) {
        var receipt = commands.send(
                body,
                new DocumentCommand.ReclassifyDocument(
                        documentId,
                        DocumentBodies.text(body.type()),
                        DocumentBodies.text(body.title()),
                        body.visibility()));
        return Accepted.done(receipt, "The document has been classified.");
    }

    @PostMapping("/documents/{documentId}/withdrawal")
    @Operation(
            operationId = "withdrawDocument",
            summary = "Withdraw a document",
            description =
                    "Has the document count no more. Nothing is deleted: those who see every document of the house"
                            + " still see it, customers do not.")
    @Permission("documents:withdraw")
    @Refuses({"DOCUMENT_NOT_FOUND", "DOCUMENT_WITHDRAWN"})
    ResponseEntity<Answer<Accepted>> withdrawDocument(
            @PathVariable DocumentId documentId, @RequestBody @Valid DocumentBodies.WithdrawDocument body) {
        var receipt = commands.send(body, new DocumentCommand.WithdrawDocument(documentId, body.explanation()));
        return Accepted.done(receipt, "The document has been withdrawn.");
    }
}
