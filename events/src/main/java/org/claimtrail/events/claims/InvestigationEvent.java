package org.claimtrail.events.claims;

import java.util.List;
import org.claimtrail.events.payments.DisbursementId;
import org.jspecify.annotations.Nullable;

/** What comes of the suspicion that a claim is not what it seems. */
public sealed interface InvestigationEvent extends FacetEvent {

    /** Which investigation of the claim it is, counted from 1. */
    int number();

    /**
     * The claim is being investigated: nothing is paid on it until it is cleared.
     *
     * @param evidence what the suspicion rests on, by identifiers
     * @param score what a model said; it is evidence beside the other, never a decision
     * @param held the disbursements of payments that had been approved and whose money had not moved
     */
    record InvestigationReferred(
            ClaimId claimId,
            int number,
            String grounds,
            List<String> evidence,
            @Nullable Score score,
            String referredBy,
            List<DisbursementId> held)
            implements InvestigationEvent {
        public InvestigationReferred {
            evidence = List.copyOf(evidence);
            held = List.copyOf(held);
        }
    }

    /**
     * The suspicion was not borne out: payments go on.
     *
     * @param released the disbursements that had been held
     */
    record InvestigationCleared(
            ClaimId claimId, int number, String findings, List<String> evidence, List<DisbursementId> released)
            implements InvestigationEvent {
        public InvestigationCleared {
            evidence = List.copyOf(evidence);
            released = List.copyOf(released);
        }
    }

    /** The claim is fraudulent: nothing is paid on it. */
    record FraudConfirmed(ClaimId claimId, int number, String findings, List<String> evidence)
            implements InvestigationEvent {
        public FraudConfirmed {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * How suspicious a model found the claim.
     *
     * @param value from 0 to 1000
     * @param source the model and its version
     */
    record Score(int value, String source) {}
}
