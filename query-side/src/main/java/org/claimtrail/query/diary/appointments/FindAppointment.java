package org.claimtrail.query.diary.appointments;

import java.util.List;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One appointment, answered by an optional {@link AppointmentSummary}. */
public record FindAppointment(String tenant, Reach reach, AppointmentId appointmentId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.APPOINTMENTS;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
