package org.claimtrail.query.diary.appointments;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.diary.AppointmentId;
import org.jspecify.annotations.Nullable;

/**
 * An inspection appointment.
 *
 * @param minutes how long it takes
 * @param from the first day from which the customer may choose
 * @param begins null until a slot was chosen
 * @param via by which way it was chosen last
 * @param moves how often another slot was chosen
 * @param words what came of it, or why it did not take place
 * @param version of the last event about it that is in here
 */
public record AppointmentSummary(
        AppointmentId id,
        AppointmentStatus status,
        String assessor,
        ClaimId claimId,
        String claimNumber,
        String place,
        int minutes,
        LocalDate from,
        LocalDate to,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable Via via,
        int moves,
        @Nullable String words,
        String offeredBy,
        Instant offeredAt,
        Instant changedAt,
        long version) {}
