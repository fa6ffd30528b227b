package org.claimtrail.query.claims.lines;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;

import java.util.List;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.MoneyEvent.PaymentReversed;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryRecorded;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryReversed;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;

/**
 * What comes back on a claim belongs to no line of it. Each line shows its part: in proportion to what was paid on it, allocated by
 * largest remainder, so that the parts make up the whole; what an earlier system had paid has its part too, and no line.
 */
final class RecoveredStatements {

    private static final String ALLOCATE = """
            WITH weight AS (
             SELECT line_id, paid::numeric AS paid FROM reserve_line WHERE claim_id = ?
             UNION ALL SELECT NULL, taken_on_paid FROM money_claim WHERE claim_id = ?),
            part AS (
             SELECT w.line_id, c.recovered, div(c.recovered * w.paid, t.total) AS whole,
              mod(c.recovered * w.paid, t.total) AS remainder
             FROM weight w, money_claim c, (SELECT sum(paid) AS total FROM weight) t
             WHERE c.claim_id = ? AND t.total > 0),
            share AS (
             SELECT line_id, whole + CASE WHEN row_number() OVER (ORDER BY remainder DESC, line_id)
              <= recovered - sum(whole) OVER () THEN 1 ELSE 0 END AS amount
             FROM part)
            UPDATE reserve_line l SET
             recovered = coalesce((SELECT amount FROM share s WHERE s.line_id = l.line_id), 0), changed_at = ?, version = ?
            WHERE l.claim_id = ?""";

    private RecoveredStatements() {}

    static List<Statement> of(ClaimEvent event, Recorded recorded) {
        if (event instanceof RecoveryRecorded e) {
            return List.of(more(e, e.amount().minor()), allocate(e, recorded));
        }
        if (event instanceof RecoveryReversed e) {
            return List.of(more(e, -e.amount().minor()), allocate(e, recorded));
        }
        return event instanceof PaymentPosted || event instanceof PaymentReversed
                ? List.of(allocate(event, recorded))
                : List.of();
    }

    private static Statement more(ClaimEvent event, long minor) {
        return Statement.change(
                "UPDATE money_claim SET recovered = recovered + ? WHERE claim_id = ?",
                number(minor),
                id(event.claimId().value()));
    }

    private static Statement allocate(ClaimEvent event, Recorded recorded) {
        var claim = id(event.claimId().value());
        return Statement.add(
                ALLOCATE, claim, claim, claim, at(recorded.envelope().recordedAt()), number(recorded.version()), claim);
    }
}
