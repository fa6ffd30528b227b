package org.claimtrail.query.diary.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.diary.AppointmentId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code appointment_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "appointment_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class AppointmentRow {

    @Id
    private UUID appointmentId;

    private String tenant;
    private UUID calendarId;
    private String assessor;
    private UUID claimId;
    private String claimNumber;
    private String place;
    private int minutes;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String status;
    private @Nullable Instant beginsAt;
    private @Nullable Instant endsAt;
    private @Nullable String via;
    private int moves;
    private @Nullable String words;
    private String offeredBy;
    private Instant offeredAt;
    private Instant changedAt;
    private long version;

    AppointmentSummary summary() {
        return new AppointmentSummary(
                new AppointmentId(appointmentId),
                AppointmentStatus.valueOf(status),
                assessor,
                new ClaimId(claimId),
                claimNumber,
                place,
                minutes,
                firstDay,
                lastDay,
                beginsAt,
                endsAt,
                via == null ? null : Via.valueOf(via),
                moves,
                words,
                offeredBy,
                offeredAt,
                changedAt,
                version);
    }
}
