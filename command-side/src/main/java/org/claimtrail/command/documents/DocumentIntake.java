package org.claimtrail.command.documents;

import java.io.IOException;
import java.io.InputStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.documents.DocumentState.Present;
import org.claimtrail.command.documents.VirusScan.Clean;
import org.claimtrail.command.documents.VirusScan.Infected;
import org.claimtrail.command.documents.VirusScan.NotScanned;
import org.claimtrail.command.documents.inspection.ContentLimits;
import org.claimtrail.command.documents.inspection.ContentRefusal;
import org.claimtrail.command.documents.inspection.IncomingFile;
import org.claimtrail.command.documents.inspection.Inspector;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.shared.Reach;
import org.springframework.stereotype.Component;

/** Takes the bytes of a document in: measured, told by their content, looked through, and only then kept. */
@Component
public final class DocumentIntake {

    private final Inspector inspector;
    private final ContentLimits limits;
    private final VirusScan scan;
    private final StoredContents contents;
    private final Subjects subjects;
    private final EventStore events;

    DocumentIntake(
            DocumentSettings settings, VirusScan scan, StoredContents contents, Subjects subjects, EventStore events) {
        this.limits = new ContentLimits(
                settings.maxSize().toBytes(),
                settings.allowedTypes(),
                settings.maxUnpackedSize().toBytes(),
                settings.maxRatio());
        this.inspector = new Inspector(limits);
        this.scan = scan;
        this.contents = contents;
        this.subjects = subjects;
        this.events = events;
    }

    /** Refuses a new document before its bytes are read, if whoever sends it does not reach what it is about. */
    public void refuseOutOfReach(String tenant, DocumentSubject subject, Reach reach) {
        DocumentDecisions.refuseOutOfReach(subjects.standing(tenant, subject, reach));
    }

    /** Refuses a new version before its bytes are read, if whoever sends it does not reach the document. */
    public void refuseOutOfReach(String tenant, DocumentId document, Reach reach) {
        var state = DocumentState.BEGINNING;
        for (var stored : StoredEvents.of(events, DocumentEvent.class, document)) {
            state = DocumentState.evolve(state, stored.event());
        }
        DocumentDecisions.refuseOutOfReach(
                state,
                state instanceof Present present
                        ? subjects.standing(tenant, present.filed().subject(), reach)
                        : Standing.NOWHERE);
    }

    /**
     * Takes a file in and keeps its bytes.
     *
     * @throws Refused when it is not taken, and nothing is kept
     * @throws DocumentsUnavailable when the store or the scanner cannot be reached, and nothing is kept
     */
    public DocumentContent accept(Arriving arriving, InputStream bytes) throws IOException {
        try (var file = IncomingFile.of(bytes, limits)) {
            var inspected = inspector.inspect(file.path(), arriving.fileName(), arriving.declaredType());
            var verdict = verdict(file);
            return new DocumentContent(
                    inspected.fileName(),
                    inspected.mediaType(),
                    file.size(),
                    file.sha256(),
                    keep(arriving, file),
                    verdict instanceof Clean ? Scan.CLEAN : Scan.NOT_SCANNED,
                    verdict instanceof Clean clean ? clean.scanner() : null);
        }
    }

    private VirusScan.Verdict verdict(IncomingFile file) {
        var verdict = look(file);
        return switch (verdict) {
            case NotScanned notScanned -> verdict;
            case Clean clean -> verdict;
            case Infected infected ->
                throw new Refused(ContentRefusal.DOCUMENT_INFECTED, "The scanner found " + infected.signature() + ".");
        };
    }

    private VirusScan.Verdict look(IncomingFile file) {
        try {
            return scan.scan(file.path());
        } catch (IOException e) {
            throw new DocumentsUnavailable("The virus scanner does not answer: send the document again later.", e);
        }
    }

    private String keep(Arriving arriving, IncomingFile file) {
        try {
            return contents.keep(arriving.tenant(), arriving.documentId(), file.path());
        } catch (IOException e) {
            throw new DocumentsUnavailable("The document store does not answer: send the document again later.", e);
        }
    }
}
