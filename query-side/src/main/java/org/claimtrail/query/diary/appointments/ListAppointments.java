package org.claimtrail.query.diary.appointments;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Appointments of a tenant, answered by an {@link AppointmentPage}.
 *
 * @param q text that must occur, in any case, in the claim number, the assessor, the place or what came of it
 */
public record ListAppointments(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.APPOINTMENTS;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /** What appointments must have in common; null asks for nothing. */
    public record Filter(
            @Nullable AppointmentStatus status,
            @Nullable String assessor,
            @Nullable ClaimId claimId,
            @Nullable String claimNumber,
            @Nullable Via via,
            @Nullable Instant beginsFrom,
            @Nullable Instant beginsTo) {

        /** Every appointment. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null);
        }
    }
}
