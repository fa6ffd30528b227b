package org.claimtrail.events.correspondence;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter on a claim. What it says is a document, and is never changed. */
public sealed interface LetterEvent extends DomainEvent {

    LetterId letterId();

    /**
     * A letter was written and printed; a process files it among the claim's documents.
     *
     * @param letterNumber as people know it
     * @param template the text that it was written from
     * @param subject the line above it
     * @param visibility for whose eyes its document is
     * @param settlement what a discharge voucher is about; null for other letters
     * @param documentId the document that it becomes
     * @param content the printed letter, which lies in the document store already
     */
    record LetterIssued(
            LetterId letterId,
            String letterNumber,
            ClaimId claimId,
            String claimNumber,
            TemplateVersion template,
            Addressee addressee,
            String subject,
            Visibility visibility,
            @Nullable SettlementTerms settlement,
            DocumentId documentId,
            DocumentContent content)
            implements LetterEvent {}

    /**
     * A discharge voucher came back signed.
     *
     * @param documentId the signed voucher, as it was sent in
     * @param signedOn the day that stands beside the signature
     */
    record VoucherSigned(LetterId letterId, DocumentId documentId, LocalDate signedOn) implements LetterEvent {}

    /** The letter is not to be relied upon: it was wrong, or went to the wrong person. */
    record LetterWithdrawn(LetterId letterId, DocumentId documentId, String explanation) implements LetterEvent {}
}
