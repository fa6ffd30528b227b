package org.claimtrail.command.diary;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.diary.ActivityCommand.FollowAppointment;
import org.claimtrail.command.diary.ActivityCommand.Standing;
import org.claimtrail.command.diary.InspectionInDiary.Agreed;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.diary.ActivityDetails.Inspection;
import org.claimtrail.events.diary.ActivityEvent.ActivityContent;
import org.claimtrail.events.diary.ActivityEvent.Priority;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentEvent.AppointmentOffered;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.events.diary.Timing;
import org.springframework.stereotype.Component;

/** Whatever is agreed with a customer stands in the diary, as it stands now. */
@Component
@DisallowReplay
@ProcessingGroup("process-inspection-in-diary")
class InspectionInDiary extends DurableProcess<Agreed> {

    /** An appointment to be looked at. */
    record Agreed(CalendarId calendarId, AppointmentId appointmentId) {}

    private final KnownAppointments appointments;

    InspectionInDiary(ProcessSupport support, KnownAppointments appointments) {
        super("inspection-in-diary", Agreed.class, support);
        this.appointments = appointments;
    }

    @EventHandler
    void on(AppointmentEvent event, EventMessage<?> message) {
        if (!(event instanceof AppointmentOffered)) {
            plan(
                    message,
                    event.appointmentId() + ":" + message.getIdentifier(),
                    () -> new Agreed(event.calendarId(), event.appointmentId()));
        }
    }

    @Override
    protected Next<Agreed> work(Job<Agreed> job) {
        var seen = find(job);
        seen.ifPresent(appointment -> follow(job, appointment));
        // One that changed meanwhile is looked at again, so that the diary never ends with what was.
        return find(job).equals(seen) ? Next.done() : Next.again(Duration.ZERO, job.facts());
    }

    private Optional<AppointmentFacts> find(Job<Agreed> job) {
        return appointments.find(
                job.tenant(), job.facts().calendarId(), job.facts().appointmentId());
    }

    private void follow(Job<Agreed> job, AppointmentFacts appointment) {
        var slot = appointment.slot();
        if (slot != null) {
            send(job, "follow:" + appointment.version(), command(job.tenant(), appointment, slot));
        }
    }

    private static FollowAppointment command(String tenant, AppointmentFacts appointment, Slot slot) {
        var content = new ActivityContent(
                new Inspection(
                        appointment.place(), slot.from(), slot.until(), appointment.assessor(), appointment.id()),
                "Inspection for " + appointment.claimNumber(),
                null,
                Priority.NORMAL,
                List.of());
        return new FollowAppointment(
                appointment.id().activity(tenant),
                new Subject(Subject.Kind.CLAIM, appointment.claimId().toString(), appointment.claimNumber()),
                content,
                new Timing(null, slot.from(), slot.until()),
                appointment.assessor(),
                standing(appointment),
                appointment.words());
    }

    private static Standing standing(AppointmentFacts appointment) {
        return switch (appointment.phase()) {
            case OFFERED, BOOKED -> Standing.BOOKED;
            case CANCELLED -> Standing.CANCELLED;
            case HELD -> Standing.HELD;
            case MISSED -> Standing.MISSED;
        };
    }
}
