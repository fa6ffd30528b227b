package org.claimtrail.query.documents.documentsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.DocumentationEvent.InformationRequested;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentTypes;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.Source;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one row a document, one a version, and one for each kind of document that a claim wants. */
@Component
@ProcessingGroup(ReadModels.DOCUMENT_SUMMARY)
class DocumentSummaryProjection implements ReadModel {

    /** Whoever asks again for the same says anew how and by when. */
    private static final String ASK = """
            INSERT INTO document_requirement (claim_id, type, tenant, asked_for, source, explanation, due_on, requested_by,
             requested_at, place)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (claim_id, type) DO UPDATE SET asked_for = excluded.asked_for, source = excluded.source,
             explanation = excluded.explanation, due_on = excluded.due_on, requested_by = excluded.requested_by,
             requested_at = excluded.requested_at, place = excluded.place""";

    private final ReadModelWriter writer;

    DocumentSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.DOCUMENT_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("document_summary", "document_version", "document_requirement");
    }

    @EventHandler
    void on(DocumentEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, new DocumentStatements(event, Recorded.of(message)).all());
    }

    @EventHandler
    void on(ClaimAcknowledged event, DomainEventMessage<?> message) {
        ask(new Request(event.claimId(), event.requiredDocuments(), Source.ACKNOWLEDGEMENT, null, null), message);
    }

    @EventHandler
    void on(InformationRequested event, DomainEventMessage<?> message) {
        ask(
                new Request(
                        event.claimId(),
                        event.documents(),
                        Source.INFORMATION_REQUEST,
                        event.explanation(),
                        event.dueOn()),
                message);
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    /** Documents that somebody asked for, each in his own words. */
    private record Request(
            ClaimId claim,
            List<String> documents,
            Source source,
            @Nullable String explanation,
            @Nullable LocalDate dueOn) {}

    private void ask(Request request, DomainEventMessage<?> message) {
        var recorded = Recorded.of(message);
        var byType = new LinkedHashMap<String, String>();
        request.documents().forEach(words -> byType.putIfAbsent(type(words), words));
        var statements = new ArrayList<Statement>();
        byType.forEach((type, words) -> statements.add(Statement.add(
                ASK,
                id(request.claim().value()),
                text(type),
                text(recorded.tenant()),
                text(words),
                text(request.source()),
                text(request.explanation()),
                day(request.dueOn()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                count(statements.size()))));
        writer.write(readModel(), message, statements);
    }

    /** Words without a letter or digit ask for something, but nobody can tell what. */
    private static String type(String words) {
        var code = DocumentTypes.codeOf(words);
        return code.isEmpty() ? DocumentTypes.Standard.OTHER.name() : code;
    }
}
