package org.claimtrail.command.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.command.diary.SlotDecisions.Wanted;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.command.staff.Colleagues;
import org.claimtrail.events.diary.Slot;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says which slots an appointment can still have. */
@Component
public final class FreeSlots {

    private final Colleagues colleagues;
    private final KnownAppointments appointments;
    private final ObjectProvider<TenantRules> rules;

    FreeSlots(Colleagues colleagues, KnownAppointments appointments, ObjectProvider<TenantRules> rules) {
        this.colleagues = colleagues;
        this.appointments = appointments;
        this.rules = rules;
    }

    /** The free slots on the days that the customer may choose; none once they have passed or the appointment has ended. */
    public List<Slot> of(String tenant, AppointmentFacts appointment, Instant now) {
        if (!appointment.isOpen()) {
            return List.of();
        }
        return SlotDecisions.free(
                all(tenant, appointment, new Wanted(appointment.from(), appointment.to(), appointment.minutes(), now)),
                appointments.taken(tenant, appointment.calendarId(), appointment.id()));
    }

    /** Whether somebody can be asked to look at losses. */
    boolean isAssessor(String tenant, String assessor) {
        return colleagues
                .find(tenant, assessor)
                .filter(SlotDecisions::isAssessor)
                .isPresent();
    }

    /** All slots of the day on which a moment lies, whosever they are. */
    List<Slot> ofDay(String tenant, AppointmentFacts appointment, Instant moment, Instant now) {
        var day = LocalDate.ofInstant(moment, zone(tenant));
        return all(tenant, appointment, new Wanted(day, day, appointment.minutes(), now));
    }

    ZoneId zone(String tenant) {
        return rules.getIfAvailable(() -> TenantRules.STANDARD).zone(tenant);
    }

    private List<Slot> all(String tenant, AppointmentFacts appointment, Wanted wanted) {
        return colleagues
                .find(tenant, appointment.assessor())
                .map(facts -> SlotDecisions.all(facts, zone(tenant), wanted))
                .orElse(List.of());
    }
}
