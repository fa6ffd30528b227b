package org.claimtrail.query.documents.documentsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code document_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "document_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class DocumentRow {

    @Id
    private UUID documentId;

    private String tenant;
    private String number;
    private String subjectKind;
    private UUID subjectId;
    private @Nullable String subjectNumber;
    private @Nullable UUID claimId;
    private String type;
    private String title;
    private @Nullable String notes;
    private String visibility;
    private String status;
    private int versions;
    private String fileName;
    private String mediaType;
    private long size;
    private String scan;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionNotes;
    private String uploadedBy;
    private Instant uploadedAt;
    private Instant changedAt;
    private long version;

    DocumentSummary summary() {
        return new DocumentSummary(
                new DocumentId(documentId),
                number,
                new DocumentSubject(DocumentSubject.Kind.valueOf(subjectKind), subjectId),
                subjectNumber,
                type,
                title,
                notes,
                Visibility.valueOf(visibility),
                DocumentStatus.valueOf(status),
                versions,
                fileName,
                mediaType,
                size,
                Scan.valueOf(scan),
                decidedBy,
                decidedAt,
                decisionNotes,
                uploadedBy,
                uploadedAt,
                changedAt,
                version);
    }
}
