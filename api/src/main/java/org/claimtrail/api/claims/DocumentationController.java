package org.claimtrail.api.claims;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.command.claims.DocumentationCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a claim is decided on: what is wanted, and what has come. */
@EdgeController
@Tag(name = "Claims", description = "From the first notification of a loss to the closure of the claim.")
@RequestMapping("/api/v1")
class DocumentationController {

    private final Commands commands;

    DocumentationController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/claims/{claimId}/information-requests")
    @Operation(
            operationId = "requestInformation",
            summary = "Request information",
            description =
                    "Asks the claimant for documents, on a notified or an open claim. Clocks that wait for the claimant stand still until all of them have come.")
    @Permission("claims:document")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "NOTHING_WANTED", "DUE_IN_PAST"})
    ResponseEntity<Answer<Accepted>> requestInformation(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.RequestInformation body) {
        var receipt = commands.send(
                body,
                new DocumentationCommand.RequestInformation(
                        claimId, body.documents(), body.explanation(), body.dueOn()));
        return Accepted.done(receipt, "The information has been requested.");
    }

    @PostMapping("/claims/{claimId}/information-receipts")
    @Operation(
            operationId = "recordInformationReceived",
            summary = "Record that information came",
            description = "Says which of the documents that were asked for have come.")
    @Permission("claims:document")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "INFORMATION_NOT_REQUESTED"})
    ResponseEntity<Answer<Accepted>> recordInformationReceived(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.RecordInformationReceived body) {
        var receipt =
                commands.send(body, new DocumentationCommand.RecordInformationReceived(claimId, body.documents()));
        return Accepted.done(receipt, "The receipt has been recorded.");
    }

    @PostMapping("/claims/{claimId}/attached-documents")
    @Operation(
            operationId = "attachDocument",
            summary = "Attach a document",
            description =
                    "Puts a document on the claim's file, whatever the claim's status. The same document twice changes nothing.")
    @Permission("claims:document")
    @Refuses({"CLAIM_NOT_FOUND", "DOCUMENT_ALREADY_ATTACHED"})
    ResponseEntity<Answer<Accepted>> attachDocument(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.AttachDocument body) {
        var receipt = commands.send(
                body,
                new DocumentationCommand.AttachDocument(
                        claimId, DocumentId.of(body.documentId()), body.documentType()));
        return Accepted.done(receipt, "The document has been attached.");
    }

    @PostMapping("/claims/{claimId}/proof-of-loss")
    @Operation(
            operationId = "recordProofOfLoss",
            summary = "Record the proof of loss",
            description =
                    "Says that the loss is proved, and by which documents on the file: from then on the insurer has what he needs to decide.")
    @Permission("claims:document")
    @Refuses({"CLAIM_NOT_FOUND", "CLAIM_NOT_OPEN", "PROOF_ALREADY_RECORDED", "DOCUMENT_NOT_ATTACHED"})
    ResponseEntity<Answer<Accepted>> recordProofOfLoss(
            @PathVariable ClaimId claimId, @RequestBody @Valid FacetBodies.RecordProofOfLoss body) {
        var receipt = commands.send(body, new DocumentationCommand.RecordProofOfLoss(claimId, body.documents()));
        return Accepted.done(receipt, "The proof of loss has been recorded.");
    }
}
