package org.claimtrail.events.payments;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a disbursement. */
public sealed interface DisbursementEvent extends DomainEvent {

    DisbursementId disbursementId();

    /**
     * An approved claim payment is ready to be released by finance.
     *
     * @param amount what the payee gets, in his currency
     * @param involved everybody who had a part in the payment: none of them releases it
     */
    @Revision(2)
    record DisbursementCreated(
            DisbursementId disbursementId,
            String paymentNumber,
            ClaimId claimId,
            String claimNumber,
            ClaimPaymentId claimPaymentId,
            Party payee,
            Money amount,
            String requestedBy,
            String approvedBy,
            List<String> involved)
            implements DisbursementEvent {

        public DisbursementCreated {
            involved = List.copyOf(involved);
        }

        /** One that only who asked and who approved had a part in. */
        public DisbursementCreated(
                DisbursementId disbursementId,
                String paymentNumber,
                ClaimId claimId,
                String claimNumber,
                ClaimPaymentId claimPaymentId,
                Party payee,
                Money amount,
                String requestedBy,
                String approvedBy) {
            this(
                    disbursementId,
                    paymentNumber,
                    claimId,
                    claimNumber,
                    claimPaymentId,
                    payee,
                    amount,
                    requestedBy,
                    approvedBy,
                    Stream.of(requestedBy, approvedBy).distinct().sorted().toList());
        }
    }

    /**
     * Finance released the money: an attempt to move it begins.
     *
     * @param attempt counts from 1
     * @param reference our reference at the provider, the same whenever the same attempt is sent again
     */
    record DisbursementRequested(
            DisbursementId disbursementId, int attempt, String provider, String reference, Party payee, Money amount)
            implements DisbursementEvent {}

    /** The provider has taken the order; that does not mean that it has been paid. */
    record AttemptPending(DisbursementId disbursementId, int attempt, String providerTransactionId)
            implements DisbursementEvent {}

    /** The provider has moved the money. */
    record AttemptSucceeded(DisbursementId disbursementId, int attempt, String providerTransactionId)
            implements DisbursementEvent {}

    /** A definite no: the money has not moved and will not. */
    record AttemptFailed(
            DisbursementId disbursementId,
            int attempt,
            @Nullable String providerTransactionId,
            String explanation) implements DisbursementEvent {}

    /** Nobody knows whether the money has moved: the order is never sent again, the provider is asked. */
    record AttemptUnknown(DisbursementId disbursementId, int attempt, String explanation)
            implements DisbursementEvent {}

    /** The disbursement is complete. */
    record DisbursementPosted(
            DisbursementId disbursementId,
            ClaimId claimId,
            ClaimPaymentId claimPaymentId,
            Money amount,
            String providerTransactionId)
            implements DisbursementEvent {}

    /** The disbursement came to nothing. */
    record DisbursementFailed(
            DisbursementId disbursementId, ClaimId claimId, ClaimPaymentId claimPaymentId, String explanation)
            implements DisbursementEvent {}

    /**
     * It was found out what had become of an attempt that nobody knew about.
     *
     * @param evidence what it was found out by
     */
    record AttemptResolved(
            DisbursementId disbursementId, int attempt, boolean moved, String evidence, String resolvedBy)
            implements DisbursementEvent {}

    /** Two people are needed to say so without the provider: this is what the first of them says. */
    record AttemptResolutionProposed(
            DisbursementId disbursementId, int attempt, boolean moved, String evidence, String proposedBy)
            implements DisbursementEvent {}

    /** Money that had moved came back. */
    record DisbursementReversed(
            DisbursementId disbursementId,
            ClaimId claimId,
            ClaimPaymentId claimPaymentId,
            Money amount,
            String reference,
            String explanation)
            implements DisbursementEvent {}

    /** Somebody stopped the disbursement before it was released. */
    record DisbursementStopped(
            DisbursementId disbursementId, ClaimId claimId, ClaimPaymentId claimPaymentId, String explanation)
            implements DisbursementEvent {}
}
