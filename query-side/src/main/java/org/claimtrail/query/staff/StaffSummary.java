package org.claimtrail.query.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the tenant, in a list.
 *
 * @param handle under which he logs in
 * @param enrolled false for who only has claims
 * @param active whether he is called upon at present
 * @param capacity how many open claims he can handle
 * @param load his open claims in percent of that; null without a capacity
 * @param absentUntil the last day of his absence; null when he is there
 * @param deputy who stands in for him meanwhile
 */
public record StaffSummary(
        UUID id,
        String handle,
        boolean enrolled,
        boolean active,
        List<Duty> duties,
        int capacity,
        List<Skill> skills,
        @Nullable UUID branchId,
        int openClaims,
        int openActivities,
        @Nullable Integer load,
        boolean absent,
        @Nullable LocalDate absentUntil,
        @Nullable String deputy,
        @Nullable Instant lastAssignedAt,
        Instant changedAt,
        long version) {

    public StaffSummary {
        duties = List.copyOf(duties);
        skills = List.copyOf(skills);
    }
}
