package org.claimtrail.api.correspondence;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.query.correspondence.letters.LetterStatus;
import org.claimtrail.query.correspondence.letters.ListLetters;
import org.jspecify.annotations.Nullable;

/** What the letters of a list must have in common. */
record LetterFilter(
        @Nullable LetterStatus status,
        @Nullable UUID claimId,
        @Size(max = 60) @Nullable String claimNumber,
        @Size(max = 60) @Nullable String template,
        @Size(max = 10) @Nullable String language,
        @Nullable Integer templateVersion,
        @Size(max = 200) @Nullable String addressee,
        Party.@Nullable Role addresseeRole,
        @Nullable Visibility visibility,
        @Nullable UUID paymentId,
        @Size(max = 100) @Nullable String issuedBy,
        @Nullable Instant issuedFrom,
        @Nullable Instant issuedTo,
        @Nullable LocalDate signedFrom,
        @Nullable LocalDate signedTo) {

    ListLetters.Filter filter() {
        return new ListLetters.Filter(
                status,
                claimId,
                claimNumber,
                template,
                language,
                templateVersion,
                addressee,
                addresseeRole,
                visibility,
                paymentId,
                issuedBy,
                issuedFrom,
                issuedTo,
                signedFrom,
                signedTo);
    }
}
