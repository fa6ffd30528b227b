package org.claimtrail.api.staff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.security.Caller;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.query.staff.AbsenceSummary;
import org.claimtrail.query.staff.ListAbsences;
import org.claimtrail.query.staff.ListStaff;
import org.jspecify.annotations.Nullable;

/** What those in a list, or their absences, must have in common. */
final class StaffFilters {

    private StaffFilters() {}

    /** The caller's own name where he says "me". */
    static String me(String handle) {
        return handle.equals("me") ? Caller.current().user() : handle;
    }

    record StaffFilter(
            @Nullable Boolean enrolled,
            @Nullable Boolean active,
            @Nullable Duty duty,
            @Size(max = 100) @Nullable String skill,
            @Nullable UUID branchId,
            @Nullable Boolean absent,
            @Nullable Boolean available,
            @Min(0) @Max(100_000) @Nullable Integer minimumLoad,
            @Min(0) @Max(100_000) @Nullable Integer maximumLoad,
            @Nullable LocalDate day) {

        ListStaff.Filter filter() {
            return new ListStaff.Filter(
                    enrolled, active, duty, skill, branchId, absent, available, minimumLoad, maximumLoad);
        }
    }

    record AbsenceFilter(
            @Size(max = 100) @Nullable String handle,
            AbsenceSummary.@Nullable Status status,
            @Nullable AbsenceKind absenceKind,
            @Size(max = 100) @Nullable String deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        ListAbsences.Filter filter() {
            return new ListAbsences.Filter(handle == null ? null : me(handle), status, absenceKind, deputy, from, to);
        }
    }
}
