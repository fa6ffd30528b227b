package org.claimtrail.query.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_absence}, only ever read. */
@Entity
@Immutable
@Table(name = "staff_absence")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class AbsenceRow {

    @Id
    private UUID absenceId;

    private String tenant;
    private UUID staffId;
    private String handle;
    private String status;
    private String kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String deputy;
    private @Nullable String explanation;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private Instant changedAt;
    private long version;

    String handle() {
        return handle;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable String deputy() {
        return deputy;
    }

    AbsenceSummary summary() {
        return new AbsenceSummary(
                new AbsenceId(absenceId),
                handle,
                AbsenceSummary.Status.valueOf(status),
                AbsenceKind.valueOf(kind),
                firstDay,
                lastDay,
                deputy,
                explanation,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                changedAt,
                version);
    }
}
