package org.claimtrail.query.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.staff.WorkingHours;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code staff_workload}, only ever read. */
@Entity
@Immutable
@Table(name = "staff_workload")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class StaffRow {

    @Id
    private UUID staffId;

    private String tenant;
    private String handle;
    private boolean enrolled;
    private boolean active;
    private String duties;
    private int capacity;
    private String skills;
    private String skillNames;
    private @Nullable UUID branchId;
    private String hours;
    private int openClaims;
    private int openActivities;
    private @Nullable Integer load;
    private @Nullable Instant lastAssignedAt;
    private Instant changedAt;
    private long version;

    UUID id() {
        return staffId;
    }

    String handle() {
        return handle;
    }

    List<WorkingHours> hours() {
        return ProfileText.hours(hours);
    }

    /**
     * As it is shown.
     *
     * @param absence for which he is away just then; null when he is there
     */
    StaffSummary summary(@Nullable AbsenceRow absence) {
        return new StaffSummary(
                staffId,
                handle,
                enrolled,
                active,
                ProfileText.duties(duties),
                capacity,
                ProfileText.skills(skills),
                branchId,
                openClaims,
                openActivities,
                load,
                absence != null,
                absence == null ? null : absence.lastDay(),
                absence == null ? null : absence.deputy(),
                lastAssignedAt,
                changedAt,
                version);
    }
}
