package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Exchange;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;
import org.claimtrail.query.claims.claimsummary.CoverageStatus;
import org.claimtrail.query.claims.recoveries.RecoveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * A claim with all there is to it: its history folded up to some moment.
 *
 * @param reference the number that an earlier system gave it; it need not be unique
 * @param policy the policy as it stood on the loss date, once it is attached
 * @param approvals what waits for somebody with more authority
 * @param takenOn what came from an earlier system, for a claim that was taken on
 * @param facets what there is beside file and money
 * @param version of the claim's last event that is in here; what a change must expect
 * @param changedAt when that event was recorded
 */
public record ClaimDetail(
        ClaimId id,
        String number,
        @Nullable String reference,
        ClaimStatus status,
        Loss loss,
        Coverage coverage,
        @Nullable PolicySnapshot policy,
        List<Party> parties,
        Work work,
        List<Exposure> exposures,
        List<Reserve> reserves,
        List<Payment> payments,
        List<OpenApproval> approvals,
        List<Recovery> recoveries,
        Totals totals,
        @Nullable TakenOn takenOn,
        ClaimFacets facets,
        long version,
        Instant changedAt) {

    public ClaimDetail {
        parties = List.copyOf(parties);
        exposures = List.copyOf(exposures);
        reserves = List.copyOf(reserves);
        payments = List.copyOf(payments);
        approvals = List.copyOf(approvals);
        recoveries = List.copyOf(recoveries);
    }

    /** For those who see their own claims only: what is suspected and considered is not for them. */
    ClaimDetail forOutsiders() {
        return new ClaimDetail(
                id,
                number,
                reference,
                status,
                loss,
                coverage,
                policy,
                parties,
                work,
                exposures,
                reserves,
                payments.stream().map(PaymentChange::forOutsiders).toList(),
                approvals,
                List.of(),
                totals,
                takenOn,
                facets.forOutsiders(),
                version,
                changedAt);
    }

    /** What is said to have happened. */
    public record Loss(
            LossDate date,
            @Nullable String policyNumber,
            @Nullable String cause,
            @Nullable String description,
            @Nullable PartyId reporter,
            @Nullable String catastropheCode) {}

    /**
     * What was decided about cover.
     *
     * @param provision the policy's provision that a denial cites
     * @param explanation the rationale, the grounds or the explanation of the decision
     */
    public record Coverage(
            CoverageStatus status,
            @Nullable String provision,
            @Nullable String explanation,
            @Nullable String decidedBy) {}

    /**
     * How the work goes.
     *
     * @param assessors the users who were appointed to look at the loss
     * @param notifiedAt when it was notified, in the business
     * @param recordedAt when we learned of it
     */
    public record Work(
            @Nullable String handler,
            List<String> assessors,
            List<String> requiredDocuments,
            Instant notifiedAt,
            Instant recordedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            ClaimEvent.@Nullable Outcome outcome,
            ClaimEvent.@Nullable VoidReason voidReason,
            int reopenCount) {

        public Work {
            assessors = List.copyOf(assessors);
            requiredDocuments = List.copyOf(requiredDocuments);
        }
    }

    /**
     * A claimant's claim under a cover.
     *
     * @param adjustment how large the loss is and what is paid for it, once that has been decided
     */
    public record Exposure(
            ExposureId id,
            String cover,
            PartyId claimant,
            boolean open,
            @Nullable LossAdjustment adjustment) {

        Exposure as(boolean isOpen) {
            return new Exposure(id, cover, claimant, isOpen, adjustment);
        }

        Exposure with(LossAdjustment latest) {
            return new Exposure(id, cover, claimant, open, latest);
        }
    }

    /**
     * A reserve line.
     *
     * @param total everything reserved, committed and paid amounts included
     * @param committed approved payments that have not moved yet
     * @param outstanding what is reserved and neither committed nor paid
     */
    public record Reserve(
            ReserveLine line, Money total, Money committed, Money paid, Money outstanding, String rationale) {}

    /**
     * A payment of the claim, from the request to the money's arrival.
     *
     * @param exchange what the payee gets in his currency, if that is another one
     * @param votes who has voted for it, where it takes several votes
     */
    public record Payment(
            ClaimPaymentId id,
            ClaimEvent.PaymentType type,
            ReserveLine line,
            Party payee,
            Money amount,
            PaymentStatus status,
            String requestedBy,
            Instant requestedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String explanation,
            @Nullable Exchange exchange,
            List<String> votes,
            @Nullable Disbursement disbursement,
            int resubmissions) {

        public Payment {
            votes = List.copyOf(votes);
        }
    }

    /** Where a claim payment is. */
    public enum PaymentStatus {
        REQUESTED,
        /** For a part of a limit that other claims share. */
        AWAITING_HOLD,
        AWAITING_APPROVAL,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        HOLD_REFUSED,
        POSTED,
        FAILED,
        REVERSED
    }

    /**
     * How the money of a payment moves.
     *
     * @param number the disbursement's number; null until the disbursement itself has been seen
     * @param attempt counts from 1; 0 before the release
     */
    public record Disbursement(
            DisbursementId id,
            @Nullable String number,
            DisbursementStatus status,
            int attempt,
            @Nullable String releasedBy,
            @Nullable String providerReference) {}

    /** Where a disbursement is. */
    public enum DisbursementStatus {
        APPROVED,
        REQUESTED,
        EXECUTING,
        POSTED,
        FAILED,
        UNKNOWN,
        STOPPED,
        /** It waits for the end of an investigation. */
        HELD,
        REVERSED
    }

    /**
     * Something that waits for somebody with more authority.
     *
     * @param paymentId the payment that waits; null when it is a reserve
     * @param amount the payment's amount, or the total that the reserve is to have
     */
    public record OpenApproval(
            ReserveLine line,
            @Nullable ClaimPaymentId paymentId,
            Money amount,
            String requestedBy,
            Instant requestedAt) {}

    /**
     * Money that is got back.
     *
     * @param from who owes it, or to whom the salvage is sold
     * @param forgone what was given up
     * @param explanation why it was completed, waived or taken up again
     */
    public record Recovery(
            RecoveryId id,
            RecoveryEvent.Kind kind,
            RecoveryStatus status,
            String from,
            String basis,
            Money expected,
            Money recovered,
            Money forgone,
            @Nullable String explanation,
            Instant openedAt) {

        Recovery expecting(Money other) {
            return new Recovery(id, kind, status, from, basis, other, recovered, forgone, explanation, openedAt);
        }

        Recovery recovering(Money inAll) {
            return new Recovery(id, kind, status, from, basis, expected, inAll, forgone, explanation, openedAt);
        }

        Recovery as(RecoveryStatus next, Money givenUp, String why) {
            return new Recovery(id, kind, next, from, basis, expected, recovered, givenUp, why, openedAt);
        }
    }

    /**
     * The sums over all reserve lines, with the balances that were taken on.
     *
     * @param recovered what has come back
     * @param incurred what is paid, committed and outstanding, less what has come back
     */
    public record Totals(
            Money reserved, Money committed, Money paid, Money outstanding, Money recovered, Money incurred) {}

    /**
     * What an earlier system knew.
     *
     * @param paid what was paid there, dated payments included
     * @param outstanding what is left of what was outstanding there: closing the claim gives it up
     * @param steps the life of a payment there, as far as an event log told it
     */
    public record TakenOn(
            @Nullable PastDay notifiedOn,
            @Nullable String cover,
            Money paid,
            Money outstanding,
            boolean policyOnRisk,
            List<PastStep> steps,
            Map<String, String> attributes,
            String upload) {

        public TakenOn {
            steps = List.copyOf(steps);
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        }

        TakenOn withOutstanding(Money left) {
            return new TakenOn(notifiedOn, cover, paid, left, policyOnRisk, steps, attributes, upload);
        }

        TakenOn withPaid(Money more) {
            return new TakenOn(
                    notifiedOn, cover, paid.plus(more), outstanding, policyOnRisk, steps, attributes, upload);
        }

        TakenOn with(PastStep step) {
            var more = new ArrayList<>(steps);
            more.add(step);
            return new TakenOn(notifiedOn, cover, paid, outstanding, policyOnRisk, more, attributes, upload);
        }
    }
}
