package org.claimtrail.api.diary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.query.diary.appointments.AppointmentStatus;
import org.claimtrail.query.diary.appointments.ListAppointments;
import org.jspecify.annotations.Nullable;

/** What the bodies of commands about appointments hold; the words and examples stand in the API's field list. */
final class AppointmentBodies {

    private AppointmentBodies() {}

    record OfferAppointment(
            @Nullable UUID appointmentId,
            @NotBlank @Size(max = 100) String assessor,
            @NotBlank @Size(max = 300) String place,
            @Min(10) @Max(480) @Nullable Integer minutes,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ChooseSlot(
            @NotNull Instant begins,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}

    record AppointmentOutcome(
            @Size(max = 2000) @Nullable String outcome,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AppointmentExplanation(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record MakeLink(@Min(1) @Max(336) @Nullable Integer hours) {}

    /** What the appointments of a list must have in common. */
    record AppointmentFilter(
            @Nullable AppointmentStatus status,
            @Size(max = 100) @Nullable String assessor,
            @Nullable UUID claimId,
            @Size(max = 60) @Nullable String claimNumber,
            @Nullable Via via,
            @Nullable Instant beginsFrom,
            @Nullable Instant beginsTo) {

        ListAppointments.Filter filter() {
            return new ListAppointments.Filter(
                    status,
                    DiaryFilter.me(assessor),
                    claimId == null ? null : ClaimId.of(claimId),
                    claimNumber,
                    via,
                    beginsFrom,
                    beginsTo);
        }
    }
}
