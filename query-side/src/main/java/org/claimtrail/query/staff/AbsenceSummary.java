package org.claimtrail.query.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.jspecify.annotations.Nullable;

/**
 * A time for which somebody is away, or asked to be.
 *
 * @param explanation why it was rejected or withdrawn
 * @param version of his last event that is in here
 */
public record AbsenceSummary(
        AbsenceId id,
        String handle,
        Status status,
        AbsenceKind kind,
        LocalDate from,
        LocalDate to,
        @Nullable String deputy,
        @Nullable String explanation,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        Instant changedAt,
        long version) {

    /** How an absence stands. */
    public enum Status {
        REQUESTED,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }
}
