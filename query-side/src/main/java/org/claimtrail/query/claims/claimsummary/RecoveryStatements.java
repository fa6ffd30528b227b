package org.claimtrail.query.claims.claimsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What each event of a recovery changes in its row, and in its claim's. */
final class RecoveryStatements {

    private static final String ADD = """
            INSERT INTO claim_recovery (claim_id, recovery_id, tenant, claim_number, kind, status, debtor, basis, currency,
             expected, recovered, forgone, opened_by, opened_at, changed_at)
            VALUES (?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, 0, 0, ?, ?, ?)""";

    /** One that is open counts most, then one that has come to a good end. */
    private static final String SUMS = """
            UPDATE claim_summary c SET
             (recovered, recovery) =
              (SELECT sum(r.recovered),
                      CASE WHEN bool_or(r.status = 'OPEN') THEN 'OPEN'
                           WHEN bool_or(r.status = 'COMPLETED') THEN 'COMPLETED' ELSE 'WAIVED' END
               FROM claim_recovery r WHERE r.claim_id = c.claim_id),
             last_change = ?, changed_at = ?, version = ?
            WHERE c.claim_id = ?""";

    private final RecoveryEvent event;
    private final Recorded recorded;

    private RecoveryStatements(RecoveryEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
    }

    static List<Statement> of(RecoveryEvent event, Recorded recorded) {
        var statements = new RecoveryStatements(event, recorded);
        return List.of(statements.row(), statements.sums());
    }

    private Statement row() {
        return switch (event) {
            case RecoveryOpened e -> opened(e);
            case RecoveryReestimated e ->
                change("expected = ?", number(e.expected().minor()));
            case RecoveryRecorded e ->
                change(
                        "recovered = ?, last_received_on = greatest(last_received_on, ?)",
                        number(e.inAll().minor()),
                        day(e.receivedOn()));
            case RecoveryReversed e ->
                change(
                        "recovered = ?, status = 'OPEN', forgone = 0, ended_at = NULL, explanation = ?",
                        number(e.inAll().minor()),
                        text(e.explanation()));
            case RecoveryCompleted e -> ended("COMPLETED", 0, e.explanation());
            case RecoveryWaived e -> ended("WAIVED", e.forgone().minor(), e.explanation());
        };
    }

    private Statement opened(RecoveryOpened e) {
        return Statement.add(
                ADD,
                id(e.claimId().value()),
                id(e.recoveryId().value()),
                text(recorded.tenant()),
                text(e.claimNumber()),
                text(e.kind()),
                text(e.from()),
                text(e.basis()),
                text(e.expected().currency()),
                number(e.expected().minor()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().effectiveAt()),
                at(recorded.envelope().recordedAt()));
    }

    private Statement ended(String status, long forgone, String explanation) {
        return change(
                "status = ?, forgone = ?, explanation = ?, ended_at = ?",
                text(status),
                number(forgone),
                text(explanation),
                at(recorded.envelope().effectiveAt()));
    }

    private Statement change(String assignments, SqlValue... values) {
        return Statement.change(
                "UPDATE claim_recovery SET " + assignments + ", changed_at = ? WHERE claim_id = ? AND recovery_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        id(event.claimId().value()),
                                        id(event.recoveryId().value())))
                        .toArray(SqlValue[]::new));
    }

    private Statement sums() {
        return Statement.change(
                SUMS,
                text(event.getClass().getSimpleName()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                id(event.claimId().value()));
    }
}
