package org.claimtrail.query.claims.claimsummary;

import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.claimtrail.events.claims.AppealEvent.AppealDecided;
import org.claimtrail.events.claims.AppealEvent.AppealLodged;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What changes with an event of a facet. */
final class FacetStatements {

    private static final String WANTED = """
            INSERT INTO claim_wanted (claim_id, type, tenant, due_on) VALUES (?, ?, ?, ?)
            ON CONFLICT (claim_id, type) DO UPDATE SET due_on = excluded.due_on""";

    private static final String RECEIVED = "DELETE FROM claim_wanted WHERE claim_id = ? AND type = ?";

    private static final String WANTED_NOW = """
            (information_wanted, information_due) =
             (SELECT count(*), min(due_on) FROM claim_wanted w WHERE w.claim_id = claim_summary.claim_id)""";

    private static final String SUIT = """
            INSERT INTO claim_suit (claim_id, litigation_id, tenant, status, sequence) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (claim_id, litigation_id) DO UPDATE SET status = excluded.status, sequence = excluded.sequence""";

    private static final String LITIGATION_NOW = """
            litigation =
             (SELECT status FROM claim_suit s WHERE s.claim_id = claim_summary.claim_id
              ORDER BY CASE status WHEN 'IN_SUIT' THEN 0 WHEN 'NOTICE' THEN 1 ELSE 2 END, sequence DESC LIMIT 1)""";

    private final FacetEvent event;
    private final Recorded recorded;

    private FacetStatements(FacetEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
    }

    /**
     * What an event of a facet changes.
     *
     * @param parts what changes beside the claim's row
     * @param assignments what changes in it; may be empty
     */
    record Change(List<Statement> parts, String assignments, List<SqlValue> values) {}

    static Change of(FacetEvent event, Recorded recorded) {
        return new FacetStatements(event, recorded).change();
    }

    private Change change() {
        return switch (event) {
            case InformationRequested e ->
                parts(e.documents().stream().map(type -> wanted(type, e)).toList(), WANTED_NOW);
            case InformationReceived e ->
                parts(e.documents().stream().map(this::received).toList(), WANTED_NOW);
            case DocumentAttached e -> row("");
            case ProofOfLossCompleted e -> row("proven = true");
            case InvestigationReferred e -> row("investigation = ?", text(InvestigationStatus.REFERRED));
            case InvestigationCleared e -> row("investigation = ?", text(InvestigationStatus.CLEARED));
            case FraudConfirmed e -> row("investigation = ?", text(InvestigationStatus.CONFIRMED));
            case DenialProposed e -> row("denial_proposed = true");
            case DenialRejected e -> row("denial_proposed = false");
            case DenialWithdrawn e -> row("coverage = ?", text(CoverageStatus.UNVERIFIED));
            case AppealLodged e -> row("appeal = ?", text(AppealStatus.LODGED));
            case AppealDecided e -> row("appeal = ?", text(e.result()));
            case LitigationEvent e -> parts(List.of(suit(e)), LITIGATION_NOW);
            case DuplicateSuspected e -> row("duplicate_suspected = true");
            case DuplicateDismissed e -> row("duplicate_suspected = false");
            case NotificationRestored e -> row("status = ?, closed_at = NULL", text(ClaimStatus.NOTIFIED));
            case CatastropheAssigned e -> row("catastrophe_code = ?", text(e.code()));
            case CatastropheRemoved e -> row("catastrophe_code = NULL");
        };
    }

    private Statement wanted(String type, InformationRequested e) {
        return Statement.add(WANTED, claim(), text(type), text(recorded.tenant()), day(e.dueOn()));
    }

    private Statement received(String type) {
        return Statement.add(RECEIVED, claim(), text(type));
    }

    private Statement suit(LitigationEvent e) {
        return Statement.add(
                SUIT,
                claim(),
                id(e.litigationId().value()),
                text(recorded.tenant()),
                text(status(e)),
                number(recorded.version()));
    }

    private static LitigationStatus status(LitigationEvent event) {
        return switch (event) {
            case LitigationOpened e -> status(e.stage());
            case LitigationAdvanced e -> status(e.stage());
            case JudgmentRecorded e -> LitigationStatus.JUDGMENT;
            case LitigationSettled e -> LitigationStatus.SETTLED;
        };
    }

    private static LitigationStatus status(Stage stage) {
        return switch (stage) {
            case NOTICE -> LitigationStatus.NOTICE;
            case IN_SUIT -> LitigationStatus.IN_SUIT;
        };
    }

    private SqlValue claim() {
        return id(event.claimId().value());
    }

    private static Change row(String assignments, SqlValue... values) {
        return new Change(List.of(), assignments, List.of(values));
    }

    private static Change parts(List<Statement> parts, String assignments) {
        return new Change(parts, assignments, List.of());
    }
}
