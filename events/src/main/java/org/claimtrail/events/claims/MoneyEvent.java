package org.claimtrail.events.claims;

import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to the money of a claim beside reserves and payments: what is owed, shared limits, votes, changed payees. */
public sealed interface MoneyEvent extends ClaimEvent {

    /**
     * It was decided how large the loss of an exposure is, and what follows from it.
     *
     * @param adjustment counts the adjustments of the exposure, from 1
     * @param valueAtRisk what was there to be lost, where average applies
     * @param deductible how much of the deductible the loss used up
     * @param sharedDeductible the deductible that the claims of the term bear together, if it is such a one
     */
    record LossAdjusted(
            ClaimId claimId,
            String claimNumber,
            ExposureId exposureId,
            int adjustment,
            @Nullable Money valueAtRisk,
            String rationale,
            NetPayable calculation,
            Money deductible,
            @Nullable SharedLimit sharedDeductible)
            implements MoneyEvent {}

    /**
     * Other claims have used up more of the shared deductible than the adjustment assumed: the loss is to be adjusted anew.
     *
     * @param remaining what is left of it
     */
    record AdjustmentOutdated(ClaimId claimId, ExposureId exposureId, int adjustment, Money remaining)
            implements MoneyEvent {}

    /**
     * The payment takes from a limit that other claims share: it waits until its part has been set aside.
     *
     * @param cumulative what the asker's authority was tested for
     * @param sufficient whether the asker's authority reaches, so that nobody else need approve
     * @param asking counts how often the payment has asked, from 1: it asks again when it is resubmitted
     */
    @Revision(2)
    record PaymentHoldRequested(
            ClaimId claimId,
            String claimNumber,
            ClaimPaymentId paymentId,
            SharedLimit limit,
            Money amount,
            Money cumulative,
            AuthorityBasis authority,
            boolean sufficient,
            int asking)
            implements MoneyEvent {

        /** Asked for the first time. */
        public PaymentHoldRequested(
                ClaimId claimId,
                String claimNumber,
                ClaimPaymentId paymentId,
                SharedLimit limit,
                Money amount,
                Money cumulative,
                AuthorityBasis authority,
                boolean sufficient) {
            this(claimId, claimNumber, paymentId, limit, amount, cumulative, authority, sufficient, 1);
        }
    }

    /** The payment's part of the shared limit has been set aside. */
    record PaymentHoldGranted(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId) implements MoneyEvent {}

    /**
     * The shared limit has less left than the payment: it will not be made.
     *
     * @param remaining what was left
     */
    record PaymentHoldRefused(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId, Money remaining)
            implements MoneyEvent {}

    /** What was set aside for the payment has been paid. */
    record PaymentHoldConfirmed(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId) implements MoneyEvent {}

    /**
     * What was set aside for the payment is needed no more.
     *
     * @param asking up to which of its questions: what it asked for later stays
     */
    @Revision(2)
    record PaymentHoldReleased(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId, int asking)
            implements MoneyEvent {

        /** Of a payment that was never resubmitted. */
        public PaymentHoldReleased(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId) {
            this(claimId, paymentId, limitId, 1);
        }
    }

    /**
     * A member of the committee voted for a payment that takes several votes.
     *
     * @param votes how many there are with this one
     * @param needed how many it takes
     */
    record PaymentVoteRecorded(
            ClaimId claimId, ClaimPaymentId paymentId, String voter, int votes, int needed, AuthorityBasis authority)
            implements MoneyEvent {}

    /** A member of the committee voted for a reserve that takes several votes. */
    record ReserveVoteRecorded(
            ClaimId claimId,
            ReserveLine line,
            Money total,
            String voter,
            int votes,
            int needed,
            AuthorityBasis authority)
            implements MoneyEvent {}

    /** A payment goes to somebody else, or to another account of the same payee. */
    record PayeeChanged(ClaimId claimId, ClaimPaymentId paymentId, Party payee, String changedBy)
            implements MoneyEvent {}

    /** A party is paid into another account from now on; null means into none. */
    record PartyAccountChanged(
            ClaimId claimId, PartyId partyId, @Nullable BankAccount account, String changedBy) implements MoneyEvent {}

    /**
     * What was approved has changed: the payment waits for approval again.
     *
     * @param round which approval it was, counting from 1: its disbursement is to be stopped
     */
    record PaymentApprovalVoided(ClaimId claimId, ClaimPaymentId paymentId, int round, String explanation)
            implements MoneyEvent {}

    /** Whoever asked for the payment took it back before it was approved. */
    record PaymentWithdrawn(ClaimId claimId, ClaimPaymentId paymentId, String explanation) implements MoneyEvent {}

    /**
     * A payment that had come to nothing was asked for again, corrected: the same payment, with a new life before it.
     *
     * @param resubmission counts from 1
     * @param amount what it takes out of its line now, in the claim's currency
     * @param explanation what has changed since
     */
    record PaymentResubmitted(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            int resubmission,
            Party payee,
            Money amount,
            String requestedBy,
            @Nullable Exchange exchange,
            String explanation)
            implements MoneyEvent {}

    /** Money that had moved came back: its reserve line is credited again. */
    record PaymentReversed(
            ClaimId claimId, ClaimPaymentId paymentId, DisbursementId disbursementId, Money amount, String explanation)
            implements MoneyEvent {}
}
