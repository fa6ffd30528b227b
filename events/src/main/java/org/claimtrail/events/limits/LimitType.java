package org.claimtrail.events.limits;

/** What the claims of a term share. */
public enum LimitType {
    /** The most that a cover pays in the term. */
    AGGREGATE,
    /** The most that the insured bears in the term. */
    DEDUCTIBLE
}
