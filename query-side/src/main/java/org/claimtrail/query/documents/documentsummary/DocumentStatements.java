package org.claimtrail.query.documents.documentsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What a document's events do to its rows. */
final class DocumentStatements {

    private static final String ADD = """
            INSERT INTO document_summary (document_id, tenant, number, subject_kind, subject_id, claim_id, subject_number, type, title,
             notes, visibility, status, versions, file_name, media_type, size, scan, uploaded_by, uploaded_at, changed_at,
             version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', 1, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_VERSION = """
            INSERT INTO document_version (document_id, number, tenant, file_name, media_type, size, sha256, storage_key,
             scan, scanner, notes, uploaded_by, uploaded_at, finding)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED')""";

    private final DocumentEvent event;
    private final Recorded recorded;

    DocumentStatements(DocumentEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
    }

    List<Statement> all() {
        return switch (event) {
            case DocumentUploaded e -> List.of(added(e), version(1, e.notes(), e.content(), e.uploadedBy()));
            case DocumentVersionUploaded e ->
                List.of(replaced(e), version(e.number(), e.notes(), e.content(), e.uploadedBy()));
            case DocumentVerified e -> found(DocumentStatus.VERIFIED, e.number(), e.notes());
            case DocumentRejected e -> found(DocumentStatus.REJECTED, e.number(), e.explanation());
            case DocumentReclassified e ->
                List.of(change(
                        "type = ?, title = ?, visibility = ?", text(e.type()), text(e.title()), text(e.visibility())));
            case DocumentWithdrawn e -> List.of(decided(DocumentStatus.WITHDRAWN, e.explanation()));
        };
    }

    private Statement added(DocumentUploaded e) {
        var recordedAt = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                id(e.documentId().value()),
                text(recorded.tenant()),
                text(e.documentNumber()),
                text(e.subject().kind()),
                id(e.subject().id()),
                id(e.subject().claim().map(claim -> claim.value()).orElse(null)),
                text(e.subjectNumber()),
                text(e.type()),
                text(e.title()),
                text(e.notes()),
                text(e.visibility()),
                text(e.content().fileName()),
                text(e.content().mediaType()),
                number(e.content().size()),
                text(e.content().scan()),
                text(e.uploadedBy()),
                recordedAt,
                recordedAt,
                number(recorded.version()));
    }

    private Statement version(int number, @Nullable String notes, DocumentContent content, String uploadedBy) {
        return Statement.add(
                ADD_VERSION,
                id(event.documentId().value()),
                count(number),
                text(recorded.tenant()),
                text(content.fileName()),
                text(content.mediaType()),
                number(content.size()),
                text(content.sha256()),
                text(content.storageKey()),
                text(content.scan()),
                text(content.scanner()),
                text(notes),
                text(uploadedBy),
                at(recorded.envelope().recordedAt()));
    }

    private Statement replaced(DocumentVersionUploaded e) {
        return change(
                "status = 'RECEIVED', versions = ?, file_name = ?, media_type = ?, size = ?, scan = ?,"
                        + " decided_by = NULL, decided_at = NULL, decision_notes = NULL",
                count(e.number()),
                text(e.content().fileName()),
                text(e.content().mediaType()),
                number(e.content().size()),
                text(e.content().scan()));
    }

    private List<Statement> found(DocumentStatus what, int number, @Nullable String words) {
        return List.of(
                decided(what, words),
                Statement.change(
                        "UPDATE document_version SET finding = ?, decided_by = ?, decided_at = ?, decision_notes = ?"
                                + " WHERE document_id = ? AND number = ?",
                        text(what),
                        text(recorded.envelope().actor()),
                        at(recorded.envelope().recordedAt()),
                        text(words),
                        id(event.documentId().value()),
                        count(number)));
    }

    private Statement decided(DocumentStatus what, @Nullable String words) {
        return change(
                "status = ?, decided_by = ?, decided_at = ?, decision_notes = ?",
                text(what),
                text(recorded.envelope().actor()),
                at(recorded.envelope().recordedAt()),
                text(words));
    }

    private Statement change(String assignments, SqlValue... values) {
        return Statement.change(
                "UPDATE document_summary SET " + assignments + ", changed_at = ?, version = ? WHERE document_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.documentId().value())))
                        .toArray(SqlValue[]::new));
    }
}
