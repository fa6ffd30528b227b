package org.claimtrail.events.documents;

import java.util.Optional;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;

/** What a document is about. */
public record DocumentSubject(Kind kind, UUID id) {

    /** What documents can be about. */
    public enum Kind {
        CLAIM,
        POLICY,
        CUSTOMER,
        VENDOR
    }

    /** A document about a claim. */
    public static DocumentSubject of(ClaimId claim) {
        return new DocumentSubject(Kind.CLAIM, claim.value());
    }

    /** The claim that it is about; empty when it is about something else. */
    public Optional<ClaimId> claim() {
        return kind == Kind.CLAIM ? Optional.of(new ClaimId(id)) : Optional.empty();
    }
}
