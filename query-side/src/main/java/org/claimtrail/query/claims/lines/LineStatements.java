package org.claimtrail.query.claims.lines;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimEvent.ReservesReleased.Release;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What each event changes in the lines of its claim; most change nothing. */
final class LineStatements {

    private static final String CLAIM = """
            INSERT INTO money_claim (claim_id, tenant, claim_number, policy_number, currency, taken_on_paid, taken_on_left)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String LINE = """
            INSERT INTO reserve_line (line_id, tenant, claim_id, claim_number, policy_number, exposure_id, cover, cost_type,
             category, currency, reserved, asked, committed, paid, outstanding, payments, changed_at, version)
            SELECT ?, c.tenant, c.claim_id, c.claim_number, c.policy_number, x.exposure_id, x.cover, ?, ?, c.currency,
             0, 0, 0, 0, 0, 0, ?, ?
            FROM money_claim c JOIN money_exposure x USING (claim_id)
            WHERE c.claim_id = ? AND x.exposure_id = ?
            ON CONFLICT (line_id) DO NOTHING""";

    static final String SUMS = """
            UPDATE reserve_line l SET
             (asked, committed, paid, outstanding, payments) =
              (SELECT coalesce(sum(p.amount) FILTER (WHERE p.status IN ('REQUESTED', 'AWAITING_HOLD', 'AWAITING_APPROVAL')), 0),
                      coalesce(sum(p.amount) FILTER (WHERE p.status = 'APPROVED'), 0),
                      coalesce(sum(p.amount) FILTER (WHERE p.status = 'POSTED'), 0),
                      l.reserved - coalesce(sum(p.amount) FILTER (WHERE p.status IN ('APPROVED', 'POSTED')), 0),
                      count(p.payment_key)
               FROM line_payment p WHERE p.line_id = l.line_id),
             changed_at = ?, version = ?
            WHERE l.line_id = """;

    private final ClaimEvent event;
    private final Recorded recorded;
    private final PaymentStatements payments;

    LineStatements(ClaimEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
        this.payments = new PaymentStatements(event.claimId(), recorded);
    }

    List<Statement> statements() {
        if (event instanceof LossNotified e) {
            return List.of(claim(e.claimNumber(), e.policyNumber(), e.currency(), 0, 0));
        }
        if (event instanceof ClaimTakenOn e) {
            return List.of(claim(
                    e.claimNumber(),
                    e.policyNumber(),
                    e.paid().currency(),
                    e.paid().minor(),
                    e.outstanding().minor()));
        }
        if (event instanceof ExposureOpened e) {
            return List.of(Statement.add(
                    "INSERT INTO money_exposure (claim_id, exposure_id, tenant, cover) VALUES (?, ?, ?, ?)",
                    id(e.claimId().value()),
                    id(e.exposureId().value()),
                    text(recorded.tenant()),
                    text(e.cover())));
        }
        if (event instanceof ClaimClosed e) {
            return List.of(Statement.change(
                    "UPDATE money_claim SET taken_on_left = 0 WHERE claim_id = ?",
                    id(e.claimId().value())));
        }
        return reserves();
    }

    private List<Statement> reserves() {
        if (event instanceof ReserveSet e) {
            return onLine(
                    e.line(),
                    "reserved = ?, requested = NULL, rationale = ?, set_by = ?",
                    number(e.total().minor()),
                    text(e.rationale()),
                    text(recorded.envelope().actor()));
        }
        if (event instanceof ReserveApprovalRequested e) {
            return onLine(e.line(), "requested = ?", number(e.total().minor()));
        }
        if (event instanceof ReserveRejected e) {
            return onLine(e.line(), "requested = NULL");
        }
        if (event instanceof ReservesReleased e) {
            return e.releases().stream()
                    .flatMap(release -> released(release).stream())
                    .toList();
        }
        return paid();
    }

    private List<Statement> paid() {
        if (event instanceof PaymentRequested e) {
            return List.of(line(e.line()), payments.requested(e, lineId(e.line())), sums(lineId(e.line())));
        }
        var change = event instanceof MoneyEvent money ? payments.changed(money) : payments.changed(event);
        if (change == null) {
            return RecoveredStatements.of(event, recorded);
        }
        var statements = new ArrayList<Statement>();
        statements.add(change.statement());
        statements.add(Statement.change(
                SUMS + "(SELECT line_id FROM line_payment WHERE payment_key = ?)",
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                id(payments.key(change.payment()))));
        statements.addAll(RecoveredStatements.of(event, recorded));
        return statements;
    }

    private List<Statement> released(Release release) {
        return onLine(
                release.line(),
                "reserved = reserved - ?",
                number(release.released().minor()));
    }

    private List<Statement> onLine(ReserveLine line, String assignments, SqlValue... values) {
        var all = new ArrayList<>(List.of(values));
        all.add(id(lineId(line)));
        return List.of(
                line(line),
                Statement.change(
                        "UPDATE reserve_line SET " + assignments + " WHERE line_id = ?", all.toArray(SqlValue[]::new)),
                sums(lineId(line)));
    }

    private Statement sums(UUID line) {
        return Statement.change(SUMS + "?", at(recorded.envelope().recordedAt()), number(recorded.version()), id(line));
    }

    private Statement line(ReserveLine line) {
        return Statement.add(
                LINE,
                id(lineId(line)),
                text(line.costType()),
                text(line.category()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                id(event.claimId().value()),
                id(line.exposure().value()));
    }

    private Statement claim(String number, @Nullable String policy, String currency, long... paidAndLeft) {
        return Statement.add(
                CLAIM,
                id(event.claimId().value()),
                text(recorded.tenant()),
                text(number),
                text(policy),
                text(currency),
                number(paidAndLeft[0]),
                number(paidAndLeft[1]));
    }

    private UUID lineId(ReserveLine line) {
        return Ids.derived(
                event.claimId().toString(),
                line.exposure().toString(),
                line.costType().name(),
                line.category());
    }
}
