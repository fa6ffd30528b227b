package org.claimtrail.command.payments;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementId;
import org.springframework.stereotype.Component;

/** Looks for a disbursement's first event. */
@Component
final class StoredDisbursements implements PreparedDisbursements {

    private final EventStore events;

    StoredDisbursements(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean has(DisbursementId disbursement) {
        return !StoredEvents.of(events, DisbursementEvent.class, disbursement).isEmpty();
    }
}
