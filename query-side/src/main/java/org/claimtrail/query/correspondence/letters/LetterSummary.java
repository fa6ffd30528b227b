package org.claimtrail.query.correspondence.letters;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A letter on a claim.
 *
 * @param template the code of the text that it was written from
 * @param templateVersion of the tenant's template; 0 for the sample that comes with the product
 * @param documentId where it lies among the claim's documents
 * @param paymentId the payment that a discharge voucher is about
 * @param amount of that payment
 * @param version of the letter's last event that is in here
 */
public record LetterSummary(
        LetterId id,
        String number,
        LetterStatus status,
        ClaimId claimId,
        String claimNumber,
        String template,
        String language,
        int templateVersion,
        String addressee,
        Party.Role addresseeRole,
        String subject,
        Visibility visibility,
        DocumentId documentId,
        @Nullable ClaimPaymentId paymentId,
        @Nullable Money amount,
        @Nullable LocalDate signedOn,
        String issuedBy,
        Instant issuedAt,
        Instant changedAt,
        long version) {}
