package org.claimtrail.query.correspondence.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a tenant, answered by a {@link LetterPage}.
 *
 * @param q text that must occur, in any case, in the number, the claim's number, the addressee, the subject or the
 *     template
 * @param paging may be sorted by every column of a {@link LetterSummary}; the newest first otherwise
 */
public record ListLetters(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LETTERS;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /** What letters must have in common; null asks for nothing. */
    public record Filter(
            @Nullable LetterStatus status,
            @Nullable UUID claimId,
            @Nullable String claimNumber,
            @Nullable String template,
            @Nullable String language,
            @Nullable Integer templateVersion,
            @Nullable String addressee,
            Party.@Nullable Role addresseeRole,
            @Nullable Visibility visibility,
            @Nullable UUID paymentId,
            @Nullable String issuedBy,
            @Nullable Instant issuedFrom,
            @Nullable Instant issuedTo,
            @Nullable LocalDate signedFrom,
            @Nullable LocalDate signedTo) {

        /** Every letter. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        }
    }
}
