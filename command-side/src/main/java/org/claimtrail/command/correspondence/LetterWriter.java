package org.claimtrail.command.correspondence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.Settlements;
import org.claimtrail.command.correspondence.StoredTemplates.Found;
import org.claimtrail.command.correspondence.press.Merge;
import org.claimtrail.command.correspondence.press.Sheet;
import org.claimtrail.command.correspondence.press.TemplateText;
import org.claimtrail.command.correspondence.press.Typesetter;
import org.claimtrail.command.documents.Arriving;
import org.claimtrail.command.documents.DocumentIntake;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterEvent.LetterIssued;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentId;
import org.springframework.stereotype.Component;

/**
 * Writes a letter out of a template and values, prints it and keeps its bytes; that it is issued is decided
 * afterwards.
 */
@Component
public final class LetterWriter {

    private final StoredTemplates templates;
    private final Settlements settlements;
    private final DocumentIntake intake;
    private final EventStore events;

    LetterWriter(StoredTemplates templates, Settlements settlements, DocumentIntake intake, EventStore events) {
        this.templates = templates;
        this.settlements = settlements;
        this.intake = intake;
        this.events = events;
    }

    /** What a letter is written from now. */
    public Found template(String tenant, String code, String language) {
        return templates.inForce(tenant, code, language);
    }

    /** What a voucher or an offer says of a payment now. */
    public SettlementTerms terms(String tenant, ClaimId claim, ClaimPaymentId payment) {
        return VoucherTerms.of(payment, settlements.find(tenant, claim, payment));
    }

    /** The letter as it was issued, when the request that asks for it has been answered before. */
    public Optional<LetterIssued> issued(String tenant, LetterId letter) {
        var all = StoredEvents.of(events, tenant, LetterEvent.class, letter);
        return !all.isEmpty() && all.getFirst().event() instanceof LetterIssued e ? Optional.of(e) : Optional.empty();
    }

    /** A template with the values in it. */
    public static TemplateText merged(TemplateText template, Map<String, Object> values) {
        return Merge.of(template, values);
    }

    /** Prints a letter and keeps it as the content of a document to come. */
    public DocumentContent keep(String tenant, DocumentId document, Sheet sheet) {
        var arriving = new Arriving(tenant, document, sheet.number() + ".pdf", "application/pdf");
        try (var bytes = new ByteArrayInputStream(Typesetter.print(sheet))) {
            return intake.accept(arriving, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
