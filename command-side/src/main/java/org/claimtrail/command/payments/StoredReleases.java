package org.claimtrail.command.payments;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementRequested;
import org.claimtrail.events.payments.DisbursementId;
import org.springframework.stereotype.Component;

/** Reads whether money has been let go out of the disbursement's own events. */
@Component
final class StoredReleases implements Releases {

    private final EventStore events;

    StoredReleases(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean isCreated(DisbursementId id) {
        return !StoredEvents.of(events, DisbursementEvent.class, id).isEmpty();
    }

    @Override
    public boolean isReleased(DisbursementId id) {
        return StoredEvents.of(events, DisbursementEvent.class, id).stream()
                .anyMatch(stored -> stored.event() instanceof DisbursementRequested);
    }
}
