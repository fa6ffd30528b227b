package org.claimtrail.command.payments;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;

/** What can be asked of a disbursement. */
public sealed interface DisbursementCommand {

    @TargetAggregateIdentifier
    DisbursementId disbursementId();

    /** Prepares an approved claim payment for release. */
    record CreateDisbursement(
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
            implements DisbursementCommand {

        public CreateDisbursement {
            involved = List.copyOf(involved);
        }

        /** One that only who asked and who approved had a part in. */
        public CreateDisbursement(
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

    /** Lets the money go: the next attempt begins. */
    record ReleaseDisbursement(DisbursementId disbursementId) implements DisbursementCommand {}

    /** Records what the provider said of an attempt. */
    record RecordProviderResult(DisbursementId disbursementId, int attempt, ProviderResult result)
            implements DisbursementCommand {}

    /**
     * Says what has become of an attempt that nobody knows about; without the provider two people say so.
     *
     * @param moved whether the money has moved
     * @param evidence what it was found out by, such as a line of a bank statement
     */
    record ResolveAttempt(DisbursementId disbursementId, int attempt, boolean moved, String evidence)
            implements DisbursementCommand {}

    /** Records that money which had moved came back. */
    record ReverseDisbursement(DisbursementId disbursementId, String reference, String explanation)
            implements DisbursementCommand {}

    /** Stops a disbursement that has not been released. */
    record StopDisbursement(DisbursementId disbursementId, String explanation) implements DisbursementCommand {}
}
