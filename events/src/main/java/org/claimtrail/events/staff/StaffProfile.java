package org.claimtrail.events.staff;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does for a tenant.
 *
 * @param capacity how many open claims he can handle
 * @param hours when he can look at losses; none for who does not
 */
public record StaffProfile(
        List<Duty> duties,
        int capacity,
        List<Skill> skills,
        @Nullable UUID branchId,
        List<WorkingHours> hours) {

    public StaffProfile {
        duties = List.copyOf(duties);
        skills = List.copyOf(skills);
        hours = List.copyOf(hours);
    }

    public boolean has(Duty duty) {
        return duties.contains(duty);
    }

    /** What somebody may be called upon for. */
    public enum Duty {
        /** Handles claims. */
        ADJUSTER,
        /** Looks at losses. */
        ASSESSOR
    }
}
