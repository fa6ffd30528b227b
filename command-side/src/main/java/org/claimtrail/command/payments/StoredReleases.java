package org.claimtrail.command.payments;

import org.axonframework.eventsourcing.eventstore.EventStore;
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
        return events.readEvents(id.toString()).hasNext();
    }

    @Override
    public boolean isReleased(DisbursementId id) {
        return events.readEvents(id.toString())
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof DisbursementRequested);
    }
}
