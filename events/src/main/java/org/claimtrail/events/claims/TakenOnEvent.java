package org.claimtrail.events.claims;

import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What had happened to a claim in an earlier system, as far as that knows when. Each is recorded when it is taken on,
 * and holds from the moment at which it happened there. Nobody here decided any of it.
 */
public sealed interface TakenOnEvent extends ClaimEvent {

    /**
     * Money had been paid.
     *
     * @param asFiled the amount exactly as the file has it, which may have more decimals than its currency
     */
    record PaymentTakenOn(ClaimId claimId, PastDay paidOn, Money amount, String asFiled, String upload)
            implements TakenOnEvent {}

    /** The claim had been closed. */
    record ClosureTakenOn(ClaimId claimId, PastDay closedOn, Outcome outcome, String upload) implements TakenOnEvent {}

    /**
     * A step in the life of a claim payment had been taken.
     *
     * @param activity what the earlier system calls it
     * @param role the role there of whoever took it
     * @param resource who took it there: a person or a machine of that system, nobody of ours
     * @param reference the step's own identifier there
     * @param amount what was asked for
     * @param asFiled the amount exactly as the file has it, which may have more decimals than its currency
     * @param oddities what a person should look at
     */
    record PaymentStepTakenOn(
            ClaimId claimId,
            PaymentStep step,
            String activity,
            @Nullable String role,
            @Nullable String resource,
            @Nullable String reference,
            Money amount,
            String asFiled,
            List<Oddity> oddities,
            String upload)
            implements TakenOnEvent {
        public PaymentStepTakenOn {
            oddities = List.copyOf(oddities);
        }
    }

    /** The steps in the life of a claim payment, whatever a system calls them. */
    enum PaymentStep {
        /** Written down and not yet asked for. */
        DRAFTED,
        /** Asked for, for the first time or again. */
        SUBMITTED,
        /** Looked at and passed on by somebody who does not decide alone. */
        ASSESSED,
        /** Granted. */
        APPROVED,
        /** Turned down; it may be asked for again. */
        REJECTED,
        /** Taken back by whoever had asked, for good or to be corrected. */
        WITHDRAWN,
        /** Handed over to be paid. */
        AUTHORISED,
        /** The money had moved. */
        PAID,
        /** The money could not be moved; it may be tried or asked for again. */
        FAILED
    }

    /** Why a person should look at a step. */
    enum Oddity {
        /** It does not follow from the step before it. */
        OUT_OF_TURN,
        /** It happened before a step that had been taken on earlier. */
        OUT_OF_ORDER,
        /** The payment had been made already. */
        AFTER_PAYMENT
    }
}
