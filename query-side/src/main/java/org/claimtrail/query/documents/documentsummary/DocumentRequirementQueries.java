package org.claimtrail.query.documents.documentsummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.DocumentRequirement;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.SatisfyingDocument;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.Source;
import org.claimtrail.query.documents.documentsummary.DocumentRequirements.State;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Filters;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which documents a claim wants, and what came of each. */
@Component
class DocumentRequirementQueries {

    private static final String EXISTS = "SELECT EXISTS (SELECT FROM claim_summary WHERE tenant = ? AND claim_id = ?)";

    private static final String ASKED_FOR =
            "SELECT * FROM document_requirement WHERE tenant = ? AND claim_id = ? ORDER BY requested_at, place, type";

    private final DocumentRows rows;
    private final JdbcClient jdbc;
    private final WithinReach within;

    DocumentRequirementQueries(DocumentRows rows, JdbcClient jdbc, WithinReach within) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.within = within;
    }

    @QueryHandler
    Optional<DocumentRequirements> handle(FindDocumentRequirements query) {
        var claim = query.claimId();
        if (!isThere(query.tenant(), claim) || !within.claim(query.reach(), query.tenant(), claim.value())) {
            return Optional.empty();
        }
        var all =
                documents(query.tenant(), claim, Reach.everything(query.reach().user()));
        var visible = documents(query.tenant(), claim, query.reach());
        var asked = jdbc.sql(ASKED_FOR)
                .params(query.tenant(), claim.value())
                .query((row, index) -> requirement(row, all, visible))
                .list();
        return Optional.of(DocumentRequirements.of(claim, asked));
    }

    private boolean isThere(String tenant, ClaimId claim) {
        return jdbc.sql(EXISTS)
                .params(tenant, claim.value())
                .query(Boolean.class)
                .single();
    }

    private List<DocumentSummary> documents(String tenant, ClaimId claim, Reach reach) {
        var condition = Filters.<DocumentRow>of(tenant)
                .and(DocumentsWithinReach.of(reach, tenant))
                .equal("claimId", claim.value())
                .condition();
        return rows.findAll(condition, Sort.by(Sort.Order.desc("uploadedAt"), Sort.Order.asc("documentId"))).stream()
                .map(DocumentRow::summary)
                .toList();
    }

    private static DocumentRequirement requirement(
            ResultSet row, List<DocumentSummary> all, List<DocumentSummary> visible) throws SQLException {
        var type = row.getString("type");
        return new DocumentRequirement(
                type,
                row.getString("asked_for"),
                state(of(type, all).map(DocumentSummary::status).toList()),
                Source.valueOf(row.getString("source")),
                row.getString("explanation"),
                row.getObject("due_on", LocalDate.class),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                of(type, visible)
                        .map(each -> new SatisfyingDocument(each.id(), each.number(), each.title(), each.status()))
                        .toList());
    }

    private static Stream<DocumentSummary> of(String type, List<DocumentSummary> documents) {
        return documents.stream()
                .filter(each -> each.type().equals(type))
                .filter(each -> each.status() != DocumentStatus.WITHDRAWN);
    }

    /** The best that there is counts. */
    private static State state(List<DocumentStatus> found) {
        if (found.contains(DocumentStatus.VERIFIED)) {
            return State.VERIFIED;
        }
        if (found.contains(DocumentStatus.RECEIVED)) {
            return State.RECEIVED;
        }
        return found.isEmpty() ? State.MISSING : State.REJECTED;
    }
}
