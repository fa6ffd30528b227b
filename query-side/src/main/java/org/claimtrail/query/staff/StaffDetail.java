package org.claimtrail.query.staff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.WorkingHours;

/**
 * Somebody with everything that is known of him.
 *
 * @param absences from the day on that was asked for, the next first
 * @param claims that are his work, the oldest first
 */
public record StaffDetail(
        StaffSummary summary,
        List<WorkingHours> hours,
        List<AbsenceSummary> absences,
        List<BlockedTime> blocks,
        List<StaffClaim> claims) {

    public StaffDetail {
        hours = List.copyOf(hours);
        absences = List.copyOf(absences);
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
    }

    /** A time in which he looks at no loss. */
    public record BlockedTime(UUID id, Instant begins, Instant ends, String title) {}

    /** A claim that is his work. */
    public record StaffClaim(ClaimId claimId, Instant since) {}
}
