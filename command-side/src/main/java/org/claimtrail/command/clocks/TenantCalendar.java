package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.clocks.CalendarCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.CalendarEvent.*;
import org.claimtrail.events.clocks.CalendarId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of what a tenant has added to a holiday calendar. */
@Aggregate(cache = "aggregateCache")
class TenantCalendar extends AggregateShell {

    @AggregateIdentifier
    private @Nullable CalendarId id;

    private final Set<LocalDate> added = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(AddHoliday c, Envelope by) {
        return decide(by, () -> CalendarDecisions.add(added, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(RemoveHoliday c, Envelope by) {
        return decide(by, () -> CalendarDecisions.remove(added, c));
    }

    @EventSourcingHandler
    void on(CalendarEvent event, Envelope envelope) {
        id = event.calendarId();
        switch (event) {
            case HolidayAdded e -> added.add(e.holiday().date());
            case HolidayRemoved e -> added.remove(e.date());
        }
        remember(envelope);
    }
}
