package org.claimtrail.command.documents;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.documents.FilingOfLetters.Filing;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.EarlierJobs;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
import org.claimtrail.events.correspondence.LetterEvent.LetterWithdrawn;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.DocumentWithdrawn;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.documents.DocumentTypes.Standard;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever letter is issued becomes a document of its claim, and counts no more when the letter does not. */
@Component
@DisallowReplay
@ProcessingGroup("process-filing-of-letters")
class FilingOfLetters extends DurableProcess<Filing> {

    /**
     * What the house sends out to be signed; the signed one comes in as a DISCHARGE_VOUCHER, which it must not pass
     * for.
     */
    private static final String UNSIGNED = "UNSIGNED_DISCHARGE_VOUCHER";

    private static final long FIRST = 1;
    private static final long SECOND = 2;

    private final Numbers numbers;
    private final SettledContents contents;
    private final EarlierJobs earlier;
    private final EventStore events;

    FilingOfLetters(
            ProcessSupport support, Numbers numbers, SettledContents contents, EarlierJobs earlier, EventStore events) {
        super("filing-of-letters", Filing.class, support);
        this.numbers = numbers;
        this.contents = contents;
        this.earlier = earlier;
        this.events = events;
    }

    /**
     * A letter that is to be filed, or is to count no more.
     *
     * @param upload null when it is to count no more
     * @param explanation why
     */
    record Filing(
            DocumentId documentId,
            @Nullable Letter upload,
            @Nullable String explanation) {}

    /** What the document is made of. */
    record Letter(
            String number,
            DocumentSubject subject,
            String type,
            String title,
            Visibility visibility,
            DocumentContent content) {}

    @EventHandler
    void on(LetterIssued event, EventMessage<?> message) {
        plan(
                message,
                event.letterId().toString(),
                FIRST,
                () -> new Filing(event.documentId(), letter(event, message), null));
    }

    @EventHandler
    void on(LetterWithdrawn event, EventMessage<?> message) {
        plan(
                message,
                event.letterId().toString(),
                SECOND,
                () -> new Filing(event.documentId(), null, event.explanation()));
    }

    @Override
    protected Next<Filing> work(Job<Filing> job) {
        earlier.before(getName(), job, Filing.class).forEach(this::settle);
        settle(job);
        return Next.done();
    }

    private void settle(Job<Filing> job) {
        var facts = job.facts();
        var letter = facts.upload();
        if (letter == null) {
            if (isWithdrawn(facts.documentId())) {
                return;
            }
            var explanation = String.valueOf(facts.explanation());
            send(job, "withdraw", new DocumentCommand.WithdrawDocument(facts.documentId(), explanation));
            return;
        }
        // However long this takes, the letter has these bytes.
        contents.settle(letter.content().storageKey());
        send(
                job,
                "file",
                new DocumentCommand.UploadDocument(
                        facts.documentId(),
                        letter.number(),
                        letter.subject(),
                        letter.type(),
                        letter.title(),
                        null,
                        letter.visibility(),
                        letter.content()));
    }

    /** By hand, before us. */
    private boolean isWithdrawn(DocumentId document) {
        return StoredEvents.of(events, DocumentEvent.class, document).stream()
                .anyMatch(stored -> stored.event() instanceof DocumentWithdrawn);
    }

    private Letter letter(LetterIssued event, EventMessage<?> message) {
        var cause = Envelope.from(message.getMetaData());
        return new Letter(
                numbers.next(cause.tenant(), "DOC", cause.recordedAt()),
                DocumentSubject.of(event.claimId()),
                event.settlement() == null ? Standard.CORRESPONDENCE.name() : UNSIGNED,
                event.letterNumber() + " " + event.subject(),
                event.visibility(),
                event.content());
    }
}
