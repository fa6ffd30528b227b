package org.claimtrail.events.claims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a claim: its file and its money here, each facet beside them in a vocabulary of its own. */
public sealed interface ClaimEvent extends DomainEvent
        permits ClaimEvent.LossNotified,
                ClaimEvent.ClaimAcknowledged,
                ClaimEvent.ClaimOpened,
                ClaimEvent.PolicySnapshotAttached,
                ClaimEvent.ClaimAssigned,
                ClaimEvent.AssessorAppointed,
                ClaimEvent.AssessorDismissed,
                ClaimEvent.NotificationVoided,
                ClaimEvent.CoverageConfirmed,
                ClaimEvent.RightsReserved,
                ClaimEvent.CoverageDenied,
                ClaimEvent.PartyAdded,
                ClaimEvent.ExposureOpened,
                ClaimEvent.ExposureClosed,
                ClaimEvent.ExposureReopened,
                ClaimEvent.ReserveSet,
                ClaimEvent.ReserveApprovalRequested,
                ClaimEvent.ReserveRejected,
                ClaimEvent.PaymentRequested,
                ClaimEvent.PaymentApprovalRequested,
                ClaimEvent.PaymentApproved,
                ClaimEvent.PaymentRejected,
                ClaimEvent.PaymentPosted,
                ClaimEvent.PaymentFailed,
                ClaimEvent.ReservesReleased,
                ClaimEvent.ClaimClosed,
                ClaimEvent.ClaimReopened,
                ClaimEvent.ClaimTakenOn,
                RecoveryEvent,
                FacetEvent,
                MoneyEvent,
                TakenOnEvent {

    ClaimId claimId();

    /**
     * First notification of loss.
     *
     * @param cause the peril, as the product's cover names it
     * @param currency the currency of everything reserved and paid on this claim
     */
    @Revision(2)
    record LossNotified(
            ClaimId claimId,
            String claimNumber,
            String policyNumber,
            LossDate lossDate,
            String cause,
            String description,
            Party reporter,
            String currency)
            implements ClaimEvent {}

    /** A handler took note of the claim and told the claimant what to send. */
    record ClaimAcknowledged(ClaimId claimId, String handler, List<String> requiredDocuments) implements ClaimEvent {
        public ClaimAcknowledged {
            requiredDocuments = List.copyOf(requiredDocuments);
        }
    }

    /** Work on the claim began. */
    record ClaimOpened(ClaimId claimId, @Nullable String catastropheCode) implements ClaimEvent {}

    /** The policy as it stood on the loss date was attached. */
    @Revision(2)
    record PolicySnapshotAttached(ClaimId claimId, PolicySnapshot policy) implements ClaimEvent {}

    /** Somebody became responsible for the claim. */
    @Revision(2)
    record ClaimAssigned(
            ClaimId claimId, String handler, @Nullable Overruled overruled) implements ClaimEvent {

        /** To somebody against whom nothing speaks, or of whom nothing is known. */
        public ClaimAssigned(ClaimId claimId, String handler) {
            this(claimId, handler, null);
        }

        /**
         * Something speaks against him, and somebody wanted him all the same.
         *
         * @param against what speaks against him
         */
        public record Overruled(List<String> against, String explanation) {
            public Overruled {
                against = List.copyOf(against);
            }
        }
    }

    /**
     * An assessor was asked to look at the loss.
     *
     * @param assessor his name in the system: from here on he sees the claim
     */
    record AssessorAppointed(ClaimId claimId, String assessor) implements ClaimEvent {}

    /** An assessor has no more to do with the claim. */
    record AssessorDismissed(ClaimId claimId, String assessor, String explanation) implements ClaimEvent {}

    /**
     * The notification led to no claim.
     *
     * @param duplicateOf the claim that the same loss had been notified as; only with that reason
     */
    @Revision(2)
    record NotificationVoided(
            ClaimId claimId,
            VoidReason reason,
            @Nullable ClaimId duplicateOf,
            @Nullable String explanation) implements ClaimEvent {}

    /** The loss is covered. */
    record CoverageConfirmed(ClaimId claimId, String rationale) implements ClaimEvent {}

    /** The claim is handled without admitting cover. */
    record RightsReserved(ClaimId claimId, String grounds) implements ClaimEvent {}

    /**
     * The loss is not covered.
     *
     * @param authority absent where it was decided before decisions of this kind named it
     */
    @Revision(2)
    record CoverageDenied(
            ClaimId claimId,
            String provision,
            String explanation,
            @Nullable AuthorityBasis authority) implements ClaimEvent {}

    /** Somebody joined the claim. */
    record PartyAdded(ClaimId claimId, Party party) implements ClaimEvent {}

    /** A claimant claims under a cover. */
    record ExposureOpened(ClaimId claimId, ExposureId exposureId, String cover, PartyId claimant)
            implements ClaimEvent {}

    /** Nothing more is expected on the exposure. */
    record ExposureClosed(ClaimId claimId, ExposureId exposureId) implements ClaimEvent {}

    /** The exposure is worked again. */
    record ExposureReopened(ClaimId claimId, ExposureId exposureId) implements ClaimEvent {}

    /** The reserve of a line was set to a new total, paid amounts included. */
    record ReserveSet(ClaimId claimId, ReserveLine line, Money total, String rationale, AuthorityBasis authority)
            implements ClaimEvent {}

    /** The reserve asked for exceeds the asker's authority and waits for somebody who has more. */
    record ReserveApprovalRequested(
            ClaimId claimId,
            ReserveLine line,
            Money total,
            String rationale,
            String requestedBy,
            AuthorityBasis authority)
            implements ClaimEvent {}

    /** The reserve asked for was turned down. */
    record ReserveRejected(ClaimId claimId, ReserveLine line, Money total, String explanation) implements ClaimEvent {}

    /**
     * A payment was asked for.
     *
     * @param amount what it takes out of its line, in the claim's currency
     * @param exchange what the payee gets instead, where he is paid in another currency
     */
    @Revision(2)
    record PaymentRequested(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            PaymentType type,
            ReserveLine line,
            Party payee,
            Money amount,
            String requestedBy,
            @Nullable Exchange exchange)
            implements ClaimEvent {

        /** One in the claim's own currency. */
        public PaymentRequested(
                ClaimId claimId,
                ClaimPaymentId paymentId,
                PaymentType type,
                ReserveLine line,
                Party payee,
                Money amount,
                String requestedBy) {
            this(claimId, paymentId, type, line, payee, amount, requestedBy, null);
        }
    }

    /** The payment exceeds the asker's authority and waits for somebody who has more. */
    record PaymentApprovalRequested(
            ClaimId claimId, ClaimPaymentId paymentId, Money cumulative, AuthorityBasis authority)
            implements ClaimEvent {}

    /**
     * The payment may be made; the payee and the amount are repeated, because who pays reads only this.
     *
     * @param amount what it takes out of its line, in the claim's currency
     * @param cumulative everything paid and committed on the claim with it, which is what the authority was tested for
     * @param payout what the payee gets, in his currency
     * @param round counts the approvals of the payment: a changed payee voids one
     * @param involved everybody who had a part in it: who asked, voted, approved or changed the payee releases nothing
     */
    @Revision(2)
    record PaymentApproved(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            String claimNumber,
            Party payee,
            Money amount,
            Money cumulative,
            String requestedBy,
            String approvedBy,
            AuthorityBasis authority,
            Money payout,
            int round,
            List<String> involved)
            implements ClaimEvent {

        public PaymentApproved {
            involved = List.copyOf(involved);
        }

        /** The first approval of a payment in the claim's own currency, by one person. */
        public PaymentApproved(
                ClaimId claimId,
                ClaimPaymentId paymentId,
                String claimNumber,
                Party payee,
                Money amount,
                Money cumulative,
                String requestedBy,
                String approvedBy,
                AuthorityBasis authority) {
            this(
                    claimId,
                    paymentId,
                    claimNumber,
                    payee,
                    amount,
                    cumulative,
                    requestedBy,
                    approvedBy,
                    authority,
                    amount,
                    1,
                    Stream.of(requestedBy, approvedBy).distinct().sorted().toList());
        }
    }

    /** The payment was turned down. */
    record PaymentRejected(ClaimId claimId, ClaimPaymentId paymentId, String explanation) implements ClaimEvent {}

    /** The money has moved. */
    record PaymentPosted(
            ClaimId claimId,
            ClaimPaymentId paymentId,
            DisbursementId disbursementId,
            Money amount,
            String providerReference)
            implements ClaimEvent {}

    /** The money could definitely not be moved; what was committed is outstanding again. */
    record PaymentFailed(ClaimId claimId, ClaimPaymentId paymentId, DisbursementId disbursementId, String explanation)
            implements ClaimEvent {}

    /** What was still reserved is needed no more. */
    record ReservesReleased(ClaimId claimId, List<Release> releases) implements ClaimEvent {
        public ReservesReleased {
            releases = List.copyOf(releases);
        }

        /** What one line gave back. */
        public record Release(ReserveLine line, Money released) {}
    }

    /** Work on the claim ended. */
    record ClaimClosed(ClaimId claimId, Outcome outcome) implements ClaimEvent {}

    /**
     * Work on the claim began again.
     *
     * @param count how often it has been reopened, this time included
     * @param authority absent where it was decided before decisions of this kind named it
     */
    @Revision(2)
    record ClaimReopened(
            ClaimId claimId,
            String explanation,
            int count,
            @Nullable AuthorityBasis authority) implements ClaimEvent {}

    /**
     * A claim was taken on from an earlier system, with the balances it had there. What has a date of its own there
     * follows as {@link TakenOnEvent}s.
     *
     * @param reference the number it had there, if that is known; it need not be unique
     * @param policyOnRisk whether a policy term on risk at the loss date was found
     * @param attributes what else the earlier system said, by the names of its columns
     */
    @Revision(2)
    record ClaimTakenOn(
            ClaimId claimId,
            String claimNumber,
            @Nullable String reference,
            @Nullable String policyNumber,
            LossDate lossDate,
            @Nullable PastDay notifiedOn,
            @Nullable String cause,
            @Nullable String description,
            @Nullable String cover,
            Money paid,
            Money outstanding,
            @Nullable Outcome outcome,
            boolean policyOnRisk,
            Map<String, String> attributes,
            String upload)
            implements ClaimEvent {
        public ClaimTakenOn {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }
    }

    /** Why a notification led to no claim. */
    enum VoidReason {
        DUPLICATE,
        NO_POLICY,
        ERROR
    }

    /** What a payment is for. */
    enum PaymentType {
        /** A part of what is owed. */
        PARTIAL,
        /** The last of what is owed on a line. */
        FINAL,
        /** More on a claim that has been closed. */
        SUPPLEMENT,
        /** Nothing is owed, and yet it is paid. */
        EX_GRATIA
    }

    /** How a claim ended. */
    enum Outcome {
        PAID,
        DENIED,
        WITHDRAWN,
        BELOW_DEDUCTIBLE
    }

    /**
     * Under which rules somebody decided.
     *
     * @param profileVersion the version of the tenant's authority profile
     * @param role the role that gave the authority
     * @param limit up to how much; null when that role has no limit
     */
    record AuthorityBasis(
            int profileVersion, String role, @Nullable Money limit) {}
}
