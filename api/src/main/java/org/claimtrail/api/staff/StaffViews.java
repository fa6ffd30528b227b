package org.claimtrail.api.staff;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AssignmentEvent.Considered;
import org.claimtrail.query.staff.AbsenceSummary;
import org.claimtrail.query.staff.StaffDetail;
import org.claimtrail.query.staff.StaffDetail.BlockedTime;
import org.claimtrail.query.staff.StaffDetail.StaffClaim;
import org.claimtrail.query.staff.StaffSummary;
import org.jspecify.annotations.Nullable;

/** What is shown of staff. */
final class StaffViews {

    private StaffViews() {}

    /** Somebody in a list, with his name for people. */
    record Employee(@Nullable String displayName, StaffSummary staff) {}

    /** Somebody with everything that is known of him. */
    record EmployeeDetail(
            @Nullable String displayName,
            StaffSummary staff,
            List<StaffBodies.Hours> hours,
            List<AbsenceSummary> absences,
            List<BlockedTime> blocks,
            List<StaffClaim> claims) {

        static EmployeeDetail of(StaffDetail detail, @Nullable String displayName) {
            return new EmployeeDetail(
                    displayName,
                    detail.summary(),
                    detail.hours().stream().map(StaffBodies.Hours::of).toList(),
                    detail.absences(),
                    detail.blocks(),
                    detail.claims());
        }
    }

    /** Who would be the right one for a claim, and why. */
    record AssignmentProposal(
            ClaimId claimId,
            String claimNumber,
            @Nullable String currentHandler,
            @Nullable String handler,
            LocalDate day,
            @Nullable String product,
            @Nullable String cause,
            List<Considered> considered) {}
}
