package org.claimtrail.events.claims;

/** What a claimant does who will not put up with a decision, and what comes of it. */
public sealed interface AppealEvent extends FacetEvent {

    AppealId appealId();

    /**
     * A decision was contested.
     *
     * @param lodgedBy who contests it, by name
     * @param decidedBy who had decided: somebody else decides on the appeal
     */
    record AppealLodged(
            ClaimId claimId, AppealId appealId, String lodgedBy, Against against, String grounds, String decidedBy)
            implements AppealEvent {}

    /** The decision that was contested stands, or does not. */
    record AppealDecided(ClaimId claimId, AppealId appealId, Against against, Result result, String reasons)
            implements AppealEvent {}

    /** A decision that can be contested. */
    enum Against {
        /** That the notification led to no claim. */
        VOIDING,
        /** That coverage is denied. */
        DENIAL,
        /** What was paid or not paid. */
        PAYMENT,
        /** That work on the claim ended. */
        CLOSURE
    }

    /** What came of an appeal. */
    enum Result {
        /** The decision stands. */
        UPHELD,
        /** The decision falls. */
        OVERTURNED
    }
}
