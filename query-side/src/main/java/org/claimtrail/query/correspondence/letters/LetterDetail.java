package org.claimtrail.query.correspondence.letters;

import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A letter with all there is to it.
 *
 * @param sha256 the digest of the printed letter
 * @param settlement what a discharge voucher says; null for other letters
 * @param signedDocumentId the signed voucher among the claim's documents
 * @param explanation why it was withdrawn
 */
public record LetterDetail(
        LetterSummary letter,
        PartyId addresseeParty,
        String fileName,
        long size,
        String sha256,
        @Nullable VoucherFigures settlement,
        @Nullable DocumentId signedDocumentId,
        @Nullable String explanation) {

    /**
     * How a loss came down to what is paid for it, as the voucher says.
     *
     * @param limits what is above the limits of the cover
     * @param net what is paid in all under the cover
     * @param amount of the voucher's payment
     * @param payout what the payee gets, in his currency
     */
    public record VoucherFigures(
            String payee,
            Money gross,
            Money average,
            Money deductible,
            Money coinsurance,
            Money limits,
            Money net,
            Money amount,
            Money payout) {}
}
