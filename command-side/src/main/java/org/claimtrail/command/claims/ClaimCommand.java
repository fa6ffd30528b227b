package org.claimtrail.command.claims;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.ClaimEvent.Outcome;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimEvent.VoidReason;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What can be asked of a claim. */
public sealed interface ClaimCommand
        permits ClaimCommand.NotifyLoss,
                ClaimCommand.AcknowledgeClaim,
                ClaimCommand.OpenClaim,
                ClaimCommand.VoidNotification,
                ClaimCommand.AssignClaim,
                ClaimCommand.AppointAssessor,
                ClaimCommand.DismissAssessor,
                ClaimCommand.ConfirmCoverage,
                ClaimCommand.ReserveRights,
                ClaimCommand.DenyCoverage,
                ClaimCommand.AddParty,
                ClaimCommand.OpenExposure,
                ClaimCommand.CloseExposure,
                ClaimCommand.ReopenExposure,
                ClaimCommand.SetReserve,
                ClaimCommand.ApproveReserve,
                ClaimCommand.RejectReserve,
                ClaimCommand.RequestPayment,
                ClaimCommand.ApprovePayment,
                ClaimCommand.RejectPayment,
                ClaimCommand.RecordPaymentPosted,
                ClaimCommand.RecordPaymentFailed,
                ClaimCommand.CloseClaim,
                ClaimCommand.ReopenClaim,
                RecoveryCommand,
                ParametricCommand,
                FacetCommand,
                MoneyCommand,
                TakeOnCommand {

    @TargetAggregateIdentifier
    ClaimId claimId();

    /** First notification of loss. */
    record NotifyLoss(
            ClaimId claimId,
            String claimNumber,
            String policyNumber,
            LossDate lossDate,
            String cause,
            String description,
            Party reporter,
            String currency)
            implements ClaimCommand, Beginning {

        public NotifyLoss {
            // Stored once, an unknown one would leave the claim, and every list that it is in, unreadable.
            if (!Money.isCurrency(currency)) {
                throw new IllegalArgumentException("No amount can be kept in " + currency);
            }
        }
    }

    /** Takes note of the claim and says what the claimant is to send. */
    record AcknowledgeClaim(ClaimId claimId, String handler, List<String> requiredDocuments) implements ClaimCommand {}

    /** Begins work on the claim, on the policy as it stood on the loss date. */
    record OpenClaim(
            ClaimId claimId, String handler, @Nullable String catastropheCode) implements ClaimCommand {}

    /**
     * Ends a notification that leads to no claim.
     *
     * @param duplicateOf the claim that the same loss was notified as; with that reason, and only with it
     */
    record VoidNotification(
            ClaimId claimId,
            VoidReason reason,
            @Nullable ClaimId duplicateOf,
            @Nullable String explanation) implements ClaimCommand {}

    /** Makes somebody responsible for the claim. */
    record AssignClaim(
            ClaimId claimId, String handler, @Nullable String override) implements ClaimCommand {

        /** To somebody against whom nothing may speak. */
        public AssignClaim(ClaimId claimId, String handler) {
            this(claimId, handler, null);
        }
    }

    /** Asks an assessor to look at the loss: he sees the claim from then on. */
    record AppointAssessor(ClaimId claimId, String assessor) implements ClaimCommand {}

    /** Ends what an assessor has to do with the claim. */
    record DismissAssessor(ClaimId claimId, String assessor, String explanation) implements ClaimCommand {}

    /** Decides that the loss is covered. */
    record ConfirmCoverage(ClaimId claimId, String rationale) implements ClaimCommand {}

    /** Goes on without admitting cover. */
    record ReserveRights(ClaimId claimId, String grounds) implements ClaimCommand {}

    /** Decides that the loss is not covered, citing the policy's provision. */
    record DenyCoverage(ClaimId claimId, String provision, String explanation) implements ClaimCommand {}

    /** Adds a person or firm with a part in the claim. */
    record AddParty(ClaimId claimId, Party party) implements ClaimCommand {}

    /** Opens an exposure for a claimant under a cover. */
    record OpenExposure(ClaimId claimId, ExposureId exposureId, String cover, PartyId claimant)
            implements ClaimCommand {}

    /** Says that nothing more is expected on the exposure. */
    record CloseExposure(ClaimId claimId, ExposureId exposureId) implements ClaimCommand {}

    /** Works the exposure again. */
    record ReopenExposure(ClaimId claimId, ExposureId exposureId) implements ClaimCommand {}

    /** Sets a line's reserve to a new total, paid amounts included. */
    record SetReserve(ClaimId claimId, ReserveLine line, Money total, String rationale) implements ClaimCommand {}

    /** Grants the reserve that waits on a line. */
    record ApproveReserve(ClaimId claimId, ReserveLine line) implements ClaimCommand {}

    /** Turns the reserve that waits on a line down. */
    record RejectReserve(ClaimId claimId, ReserveLine line, String explanation) implements ClaimCommand {}

    /**
     * Asks for a payment from a line to a party.
     *
     * @param amount what it takes out of the line, in the claim's currency
     * @param exchange the payee's currency and its rate, if that is another one
     */
    record RequestPayment(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            PaymentType type,
            ReserveLine line,
            PartyId payee,
            Money amount,
            @Nullable QuotedRate exchange)
            implements ClaimCommand {

        /** A payment in the claim's own currency. */
        public RequestPayment(
                ClaimId claimId,
                ClaimPaymentId paymentId,
                PaymentType type,
                ReserveLine line,
                PartyId payee,
                Money amount) {
            this(claimId, paymentId, type, line, payee, amount, null);
        }
    }

    /**
     * What one unit of the claim's currency was worth.
     *
     * @param rate exact decimal text, such as {@code 0.00772481}
     * @param source who quoted it
     * @param on the day of the quotation
     */
    record QuotedRate(String currency, String rate, String source, LocalDate on) {}

    /** Grants a payment that waits. */
    record ApprovePayment(ClaimId claimId, ClaimPaymentId paymentId) implements ClaimCommand {}

    /** Turns a payment that waits down. */
    record RejectPayment(ClaimId claimId, ClaimPaymentId paymentId, String explanation) implements ClaimCommand {}

    /** Records that the money of a payment has moved. */
    record RecordPaymentPosted(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            DisbursementId disbursementId,
            Money amount,
            String providerReference)
            implements ClaimCommand {}

    /** Records that the money of a payment definitely could not be moved. */
    record RecordPaymentFailed(
            ClaimId claimId, ClaimPaymentId paymentId, DisbursementId disbursementId, String explanation)
            implements ClaimCommand {}

    /** Ends work on the claim. */
    record CloseClaim(ClaimId claimId, Outcome outcome) implements ClaimCommand {}

    /** Begins work on the claim again. */
    record ReopenClaim(ClaimId claimId, String explanation) implements ClaimCommand {}
}
