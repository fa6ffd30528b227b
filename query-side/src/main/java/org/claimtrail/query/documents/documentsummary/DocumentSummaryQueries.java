package org.claimtrail.query.documents.documentsummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.documents.DocumentContent.Scan;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.Filters;
import org.claimtrail.query.shared.Listing;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for documents. */
@Component
class DocumentSummaryQueries {

    private static final Listing LISTING = Listing.by(new SortOrder("uploadedAt", true), "documentId")
            .and(
                    "number",
                    "subjectKind",
                    "subjectId",
                    "subjectNumber",
                    "type",
                    "title",
                    "notes",
                    "visibility",
                    "status",
                    "versions",
                    "fileName",
                    "mediaType",
                    "size",
                    "scan",
                    "decidedBy",
                    "decidedAt",
                    "decisionNotes",
                    "uploadedBy",
                    "uploadedAt",
                    "changedAt");

    private static final String VERSIONS =
            "SELECT * FROM document_version WHERE tenant = ? AND document_id = ? ORDER BY number";

    private final DocumentRows rows;
    private final JdbcClient jdbc;

    DocumentSummaryQueries(DocumentRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @QueryHandler
    DocumentPage handle(ListDocuments query) {
        var wanted = query.filter();
        var condition = Filters.<DocumentRow>of(query.tenant())
                .and(DocumentsWithinReach.of(query.reach(), query.tenant()))
                .equal("type", wanted.type())
                .equal("status", wanted.status())
                .equal("visibility", wanted.visibility())
                .equal("subjectKind", wanted.subjectKind())
                .equal("subjectId", wanted.subjectId())
                .equal("subjectNumber", wanted.subjectNumber())
                .equal("mediaType", wanted.mediaType())
                .equal("scan", wanted.scan())
                .equal("uploadedBy", wanted.uploadedBy())
                .from("uploadedAt", wanted.uploadedFrom())
                .to("uploadedAt", wanted.uploadedTo())
                .containing(query.q(), "number", "title", "fileName", "notes", "subjectNumber")
                .condition();
        var page = rows.findAll(condition, LISTING.page(query.paging()));
        return new DocumentPage(
                page.map(DocumentRow::summary).getContent(),
                query.paging().page(),
                query.paging().size(),
                page.getTotalElements());
    }

    @QueryHandler
    Optional<DocumentDetail> handle(FindDocument query) {
        return find(query.tenant(), query.reach(), query.documentId())
                .map(document -> new DocumentDetail(
                        document,
                        jdbc.sql(VERSIONS)
                                .params(query.tenant(), query.documentId().value())
                                .query((row, index) -> version(row))
                                .list()));
    }

    @QueryHandler
    Optional<StoredVersion> handle(FindStoredVersion query) {
        return find(query.tenant(), query.reach(), query.documentId())
                .flatMap(document -> jdbc
                        .sql(VERSIONS)
                        .params(query.tenant(), query.documentId().value())
                        .query((row, index) -> stored(row, document.status() == DocumentStatus.WITHDRAWN))
                        .list()
                        .stream()
                        .filter(version ->
                                version.number() == (query.number() == null ? document.versions() : query.number()))
                        .findFirst());
    }

    private Optional<DocumentSummary> find(String tenant, Reach reach, DocumentId document) {
        return rows.findOne(Filters.<DocumentRow>of(tenant)
                        .and(DocumentsWithinReach.of(reach, tenant))
                        .equal("documentId", document.value())
                        .condition())
                .map(DocumentRow::summary);
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                Scan.valueOf(row.getString("scan")),
                row.getString("scanner"),
                row.getString("notes"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                DocumentStatus.valueOf(row.getString("finding")),
                row.getString("decided_by"),
                at(row, "decided_at"),
                row.getString("decision_notes"));
    }

    private static StoredVersion stored(ResultSet row, boolean withdrawn) throws SQLException {
        return new StoredVersion(
                DocumentId.of(row.getString("document_id")),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("storage_key"),
                withdrawn);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
