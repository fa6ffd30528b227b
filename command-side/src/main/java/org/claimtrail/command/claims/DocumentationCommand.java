package org.claimtrail.command.claims;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** What can be asked about what a claim is decided on. */
public sealed interface DocumentationCommand extends FacetCommand {

    /** Asks the claimant for documents. */
    record RequestInformation(
            ClaimId claimId,
            List<String> documents,
            String explanation,
            @Nullable LocalDate dueOn) implements DocumentationCommand {}

    /** Records that documents which were asked for have come. */
    record RecordInformationReceived(ClaimId claimId, List<String> documents) implements DocumentationCommand {}

    /** Puts a document on the claim's file. */
    record AttachDocument(ClaimId claimId, DocumentId documentId, String type) implements DocumentationCommand {}

    /** Records that the loss is proved, by documents on the file. */
    record RecordProofOfLoss(ClaimId claimId, List<DocumentId> documents) implements DocumentationCommand {}
}
