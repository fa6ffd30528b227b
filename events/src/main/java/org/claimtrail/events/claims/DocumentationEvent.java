package org.claimtrail.events.claims;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/** What is wanted to decide on a claim, and what has come. */
public sealed interface DocumentationEvent extends FacetEvent {

    /**
     * The claimant was asked for something.
     *
     * @param documents the types of the documents that are wanted
     * @param dueOn until when they are wanted
     */
    record InformationRequested(
            ClaimId claimId,
            List<String> documents,
            String explanation,
            @Nullable LocalDate dueOn) implements DocumentationEvent {
        public InformationRequested {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Something that was asked for has come.
     *
     * @param documents the types of the documents that came
     * @param complete whether nothing that was asked for is missing any more
     */
    record InformationReceived(ClaimId claimId, List<String> documents, boolean complete)
            implements DocumentationEvent {
        public InformationReceived {
            documents = List.copyOf(documents);
        }
    }

    /**
     * A document was put on the claim's file.
     *
     * @param type the code of its type
     */
    record DocumentAttached(ClaimId claimId, DocumentId documentId, String type) implements DocumentationEvent {}

    /** The loss is proved as far as the claimant has to prove it: there is nothing left to wait for. */
    record ProofOfLossCompleted(ClaimId claimId, List<DocumentId> documents) implements DocumentationEvent {
        public ProofOfLossCompleted {
            documents = List.copyOf(documents);
        }
    }
}
