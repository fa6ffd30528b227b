package org.claimtrail.query.diary.appointments;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code appointment_summary}. */
interface AppointmentRows extends Repository<AppointmentRow, UUID>, JpaSpecificationExecutor<AppointmentRow> {}
