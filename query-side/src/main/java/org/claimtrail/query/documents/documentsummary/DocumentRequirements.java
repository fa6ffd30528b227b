package org.claimtrail.query.documents.documentsummary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a claim wants.
 *
 * @param complete whether none is missing or was rejected
 * @param missing how many are missing, or were rejected and not replaced
 */
public record DocumentRequirements(
        ClaimId claimId, boolean complete, int missing, List<DocumentRequirement> requirements) {

    public DocumentRequirements {
        requirements = List.copyOf(requirements);
    }

    /** Counts what is missing. */
    static DocumentRequirements of(ClaimId claim, List<DocumentRequirement> requirements) {
        var missing = (int) requirements.stream()
                .filter(each -> each.status() == State.MISSING || each.status() == State.REJECTED)
                .count();
        return new DocumentRequirements(claim, missing == 0, missing, requirements);
    }

    /**
     * One kind of document that is wanted.
     *
     * @param askedFor in the words of whoever asked
     * @param source where it was asked for
     * @param documents those of the type that whoever asks may see, the newest first
     */
    public record DocumentRequirement(
            String type,
            String askedFor,
            State status,
            Source source,
            @Nullable String explanation,
            @Nullable LocalDate dueOn,
            String requestedBy,
            Instant requestedAt,
            List<SatisfyingDocument> documents) {

        public DocumentRequirement {
            documents = List.copyOf(documents);
        }
    }

    /** A document of the type that is wanted. */
    public record SatisfyingDocument(DocumentId id, String number, String title, DocumentStatus status) {}

    /** What came of a requirement: the best of what its documents came to. */
    public enum State {
        MISSING,
        RECEIVED,
        VERIFIED,
        REJECTED
    }

    /** Where a document was asked for. */
    public enum Source {
        ACKNOWLEDGEMENT,
        INFORMATION_REQUEST
    }
}
