package org.claimtrail.events.claims;

import java.util.List;

/** What is found out about a notified loss: whether it was notified before, and which catastrophe it belongs to. */
public sealed interface OriginEvent extends FacetEvent {

    /** The same loss seems to have been notified before. */
    record DuplicateSuspected(ClaimId claimId, List<Resemblance> resemblances) implements OriginEvent {
        public DuplicateSuspected {
            resemblances = List.copyOf(resemblances);
        }
    }

    /**
     * Somebody found that it is another loss.
     *
     * @param of the claims that it is no duplicate of
     */
    record DuplicateDismissed(ClaimId claimId, List<ClaimId> of, String explanation) implements OriginEvent {
        public DuplicateDismissed {
            of = List.copyOf(of);
        }
    }

    /** A notification that had been voided is worked after all: an appeal succeeded. */
    record NotificationRestored(ClaimId claimId, AppealId appealId) implements OriginEvent {}

    /** The loss belongs to a catastrophe. */
    record CatastropheAssigned(ClaimId claimId, String code) implements OriginEvent {}

    /** The loss turned out not to belong to the catastrophe. */
    record CatastropheRemoved(ClaimId claimId, String code, String explanation) implements OriginEvent {}

    /** An earlier claim that looks the same, and in what. */
    record Resemblance(ClaimId claim, String claimNumber, List<Trait> agreeing) {
        public Resemblance {
            agreeing = List.copyOf(agreeing);
        }
    }

    /** In what two notifications can agree. */
    enum Trait {
        POLICY,
        LOSS_DATE,
        CAUSE,
        REPORTER
    }
}
