package org.claimtrail.command.parametric;

import java.util.Comparator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.parametric.ProgrammeState.Paying;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.PolicyEnrolled;
import org.claimtrail.events.parametric.ProgrammeId;
import org.springframework.stereotype.Component;

/** Reads the batch out of the programme's own events. */
@Component
final class StoredApprovedPayouts implements ApprovedPayouts {

    private final EventStore events;

    StoredApprovedPayouts(EventStore events) {
        this.events = events;
    }

    @Override
    public Batch of(ProgrammeId programmeId) {
        var state = ProgrammeState.BEGINNING;
        for (var stored : StoredEvents.of(events, ProgrammeEvent.class, programmeId)) {
            state = ProgrammeState.evolve(state, stored.event());
        }
        if (!(state instanceof Paying paying)) {
            throw new IllegalStateException("No payouts of programme " + programmeId + " have been approved");
        }
        return new Batch(
                paying.terms(),
                paying.trigger(),
                paying.enrolled().values().stream()
                        .sorted(Comparator.comparing(PolicyEnrolled::policyNumber))
                        .toList());
    }
}
