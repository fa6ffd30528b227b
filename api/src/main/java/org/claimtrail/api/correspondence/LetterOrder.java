package org.claimtrail.api.correspondence;

import java.util.UUID;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The letter that somebody wants written.
 *
 * @param template the code of the text that it is to be written from
 * @param addresseeParty null to find the addressee by his role
 * @param addresseeRole null for the insured, or the payee of a voucher
 * @param paymentId the payment that it is about, if it is about one
 * @param visibility null for what is usual for whoever gets it
 * @param branchId null for the only branch
 */
record LetterOrder(
        String template,
        String language,
        @Nullable UUID addresseeParty,
        Party.@Nullable Role addresseeRole,
        @Nullable ClaimPaymentId paymentId,
        @Nullable String paragraph,
        @Nullable Visibility visibility,
        @Nullable UUID branchId) {

    static final String VOUCHER = "DISCHARGE_VOUCHER";
}
