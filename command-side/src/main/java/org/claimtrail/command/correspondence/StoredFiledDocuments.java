package org.claimtrail.command.correspondence;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.DocumentReclassified;
import org.claimtrail.events.documents.DocumentEvent.DocumentUploaded;
import org.claimtrail.events.documents.DocumentEvent.DocumentWithdrawn;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a document out of its own events. */
@Component
final class StoredFiledDocuments implements FiledDocuments {

    private final EventStore events;

    StoredFiledDocuments(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Filed> find(String tenant, ClaimId claim, DocumentId document) {
        @Nullable Filed filed = null;
        for (var stored : StoredEvents.of(events, tenant, DocumentEvent.class, document)) {
            if (stored.event() instanceof DocumentUploaded e) {
                filed = e.subject().equals(DocumentSubject.of(claim)) ? new Filed(e.type()) : null;
            } else if (filed != null && stored.event() instanceof DocumentReclassified e) {
                filed = new Filed(e.type());
            } else if (stored.event() instanceof DocumentWithdrawn) {
                filed = null;
            }
        }
        return Optional.ofNullable(filed);
    }
}
