package org.claimtrail.command.claims;

import org.claimtrail.command.claims.ClaimCommand.QuotedRate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can be asked of a claim's money beside reserves and payments. */
public sealed interface MoneyCommand extends ClaimCommand {

    /**
     * Says how large the loss of an exposure is; what is paid for it follows.
     *
     * @param loss the adjusted loss
     * @param valueAtRisk what was there to be lost, where the cover applies average
     */
    record AdjustLoss(
            ClaimId claimId,
            ExposureId exposureId,
            Money loss,
            @Nullable Money valueAtRisk,
            String rationale) implements MoneyCommand {}

    /** Has a payment go to another party. */
    record ChangePayee(ClaimId claimId, ClaimPaymentId paymentId, PartyId payee) implements MoneyCommand {}

    /** Has a party be paid into another account; null means into none. */
    record ChangePartyAccount(
            ClaimId claimId, PartyId partyId, @Nullable BankAccount account) implements MoneyCommand {}

    /** Takes a payment back that one has asked for. */
    record WithdrawPayment(ClaimId claimId, ClaimPaymentId paymentId, String explanation) implements MoneyCommand {}

    /**
     * Asks again for a payment that came to nothing.
     *
     * @param payee another party; null for the same
     * @param amount another amount; null for the same
     * @param exchange the rate of today, where the payee is paid in another currency
     * @param explanation what has changed since
     */
    record ResubmitPayment(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            @Nullable PartyId payee,
            @Nullable Money amount,
            @Nullable QuotedRate exchange,
            String explanation)
            implements MoneyCommand {}

    /** Records that money which had moved came back. */
    record RecordPaymentReversed(
            ClaimId claimId, ClaimPaymentId paymentId, DisbursementId disbursementId, String explanation)
            implements MoneyCommand {}

    /**
     * Records that the payment's part of a shared limit has been set aside.
     *
     * @param asking which of the payment's questions that answers
     */
    record RecordHoldGranted(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId, int asking)
            implements MoneyCommand {

        /** The answer to the first. */
        RecordHoldGranted(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId) {
            this(claimId, paymentId, limitId, 1);
        }
    }

    /**
     * Records that the shared limit has less left than the payment.
     *
     * @param asking which of the payment's questions that answers
     */
    record RecordHoldRefused(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId, Money remaining, int asking)
            implements MoneyCommand {

        /** The answer to the first. */
        RecordHoldRefused(ClaimId claimId, ClaimPaymentId paymentId, LimitId limitId, Money remaining) {
            this(claimId, paymentId, limitId, remaining, 1);
        }
    }

    /** Records that other claims have used up more of the shared deductible than an adjustment assumed. */
    record OutdateAdjustment(ClaimId claimId, ExposureId exposureId, int adjustment, Money remaining)
            implements MoneyCommand {}
}
