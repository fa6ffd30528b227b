package org.claimtrail.command.diary;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.diary.AppointmentCommand.*;
import org.claimtrail.command.diary.AppointmentDecisions.Choice;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/**
 * The shell of an assessor's calendar: which command meets which decision. All his appointments are decided on in one place, one
 * after another, so that no slot goes to two.
 */
@Aggregate(cache = "aggregateCache")
class AssessorCalendar extends AggregateShell {

    @AggregateIdentifier
    private @Nullable CalendarId id;

    private CalendarState state = CalendarState.EMPTY;

    @CommandHandlerInterceptor
    void within(AppointmentCommand c, Reach reach, Envelope by, CalendarFacts facts) {
        facts.refuseOutOfReach(state, c, reach, by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(OfferAppointment c, Envelope by, CalendarFacts facts) {
        return decideOn(c, by, () -> AppointmentDecisions.offer(state, c, facts.circumstances(c, by)));
    }

    @CommandHandler
    long on(BookAppointment c, Envelope by, CalendarFacts facts) {
        return decideOn(
                c, by, () -> AppointmentDecisions.book(state, c, choice(c.appointmentId(), c.begins(), by, facts)));
    }

    @CommandHandler
    long on(MoveAppointment c, Envelope by, CalendarFacts facts) {
        return decideOn(
                c, by, () -> AppointmentDecisions.move(state, c, choice(c.appointmentId(), c.begins(), by, facts)));
    }

    @CommandHandler
    long on(CancelAppointment c, Envelope by) {
        return decideOn(c, by, () -> AppointmentDecisions.cancel(state, c));
    }

    @CommandHandler
    long on(KeepAppointment c, Envelope by) {
        return decideOn(c, by, () -> AppointmentDecisions.keep(state, c, by));
    }

    @CommandHandler
    long on(MissAppointment c, Envelope by) {
        return decideOn(c, by, () -> AppointmentDecisions.miss(state, c, by));
    }

    @EventSourcingHandler
    void on(AppointmentEvent event, Envelope envelope, @SequenceNumber long sequence) {
        id = event.calendarId();
        state = state.after(event, sequence);
        remember(envelope);
    }

    private Choice choice(AppointmentId appointment, Instant begins, Envelope by, CalendarFacts facts) {
        return facts.choice(AppointmentDecisions.known(state, appointment), begins, by);
    }

    private long decideOn(
            AppointmentCommand c, Envelope by, Supplier<? extends List<? extends AppointmentEvent>> decision) {
        return decide(anyVersion(by), () -> {
            AppointmentDecisions.refuseUnseen(state, c.appointmentId(), by);
            return decision.get();
        });
    }

    /** The version that somebody has seen is his appointment's; the calendar's own is nobody's concern. */
    private static Envelope anyVersion(Envelope by) {
        return new Envelope(
                by.tenant(),
                by.actor(),
                by.roles(),
                by.command(),
                by.commandId(),
                by.fingerprint(),
                by.correlationId(),
                by.causationId(),
                by.address(),
                by.reason(),
                by.recordedAt(),
                by.effectiveAt(),
                null);
    }
}
