package org.claimtrail.command.payments;

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
            String approvedBy)
            implements DisbursementCommand {}

    /** Lets the money go: the next attempt begins. */
    record ReleaseDisbursement(DisbursementId disbursementId) implements DisbursementCommand {}

    /** Records what the provider said of an attempt. */
    record RecordProviderResult(DisbursementId disbursementId, int attempt, ProviderResult result)
            implements DisbursementCommand {}

    /** Stops a disbursement that has not been released. */
    record StopDisbursement(DisbursementId disbursementId, String explanation) implements DisbursementCommand {}

    /**
     * Keeps a disbursement that has not been released from being so while its claim is investigated.
     *
     * @param investigation which investigation of the claim it is, counted from 1
     */
    record HoldDisbursement(DisbursementId disbursementId, int investigation) implements DisbursementCommand {}

    /** Lets it go again: the holds for this investigation and for earlier ones are over. */
    record LiftHold(DisbursementId disbursementId, int investigation) implements DisbursementCommand {}
}
