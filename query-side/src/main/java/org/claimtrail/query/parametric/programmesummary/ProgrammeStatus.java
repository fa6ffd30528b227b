package org.claimtrail.query.parametric.programmesummary;

/** Where a parametric programme stands. */
public enum ProgrammeStatus {
    WAITING,
    TRIGGERED,
    PAYING
}
