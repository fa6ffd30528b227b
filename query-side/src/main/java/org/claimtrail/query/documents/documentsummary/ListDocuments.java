package org.claimtrail.query.documents.documentsummary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a tenant, answered by a {@link DocumentPage}.
 *
 * @param q text that must occur, in any case, in the number, title, file name, notes or subject's number
 * @param paging may be sorted by every column of a {@link DocumentSummary}; the newest first otherwise
 */
public record ListDocuments(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.DOCUMENT_SUMMARY;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /** What documents must have in common; null asks for nothing. */
    public record Filter(
            @Nullable String type,
            @Nullable DocumentStatus status,
            @Nullable Visibility visibility,
            @Nullable Kind subjectKind,
            @Nullable UUID subjectId,
            @Nullable String subjectNumber,
            @Nullable String mediaType,
            @Nullable Scan scan,
            @Nullable String uploadedBy,
            @Nullable Instant uploadedFrom,
            @Nullable Instant uploadedTo) {

        /** Every document. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null);
        }

        /** The same of one subject only. */
        public Filter about(@Nullable Kind kind, @Nullable UUID id) {
            return new Filter(
                    type,
                    status,
                    visibility,
                    kind,
                    id,
                    subjectNumber,
                    mediaType,
                    scan,
                    uploadedBy,
                    uploadedFrom,
                    uploadedTo);
        }

        /** The same of subjects with this number only. */
        public Filter numbered(@Nullable String number) {
            return new Filter(
                    type,
                    status,
                    visibility,
                    subjectKind,
                    subjectId,
                    number,
                    mediaType,
                    scan,
                    uploadedBy,
                    uploadedFrom,
                    uploadedTo);
        }
    }
}
