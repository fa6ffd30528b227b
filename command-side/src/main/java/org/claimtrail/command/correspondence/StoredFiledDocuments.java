package org.claimtrail.command.correspondence;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentEvent.DocumentReclassified;
import org.claimtrail.events.documents.DocumentEvent.DocumentUploaded;
import org.claimtrail.events.documents.DocumentEvent.DocumentWithdrawn;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.shared.Envelope;
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
        for (var stream = events.readEvents(document.toString()); stream.hasNext(); ) {
            var message = stream.next();
            if (!tenant.equals(message.getMetaData().get(Envelope.TENANT))) {
                return Optional.empty();
            }
            if (message.getPayload() instanceof DocumentUploaded e) {
                filed = e.subject().equals(DocumentSubject.of(claim)) ? new Filed(e.type()) : null;
            } else if (filed != null && message.getPayload() instanceof DocumentReclassified e) {
                filed = new Filed(e.type());
            } else if (message.getPayload() instanceof DocumentWithdrawn) {
                filed = null;
            }
        }
        return Optional.ofNullable(filed);
    }
}
