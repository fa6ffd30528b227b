package org.claimtrail.query.claims.claimsummary;

import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What changes in the reserve lines and payments that a claim's sums are made of. */
final class MoneyStatements {

    /**
     * Computes the sums anew, and sets what every change of the row sets. Committed is what is approved and not yet
     * paid, outstanding what is reserved and neither.
     */
    static final String SUMS = """
            UPDATE claim_summary c SET
             (reserved, reserves_awaiting) =
              (SELECT c.taken_on_paid + c.taken_on_outstanding + coalesce(sum(r.total), 0), count(r.requested)
               FROM claim_reserve r WHERE r.claim_id = c.claim_id),
             (committed, paid, payments_awaiting) =
              (SELECT coalesce(sum(p.amount) FILTER (WHERE p.status = 'APPROVED'), 0),
                      c.taken_on_paid + coalesce(sum(p.amount) FILTER (WHERE p.status = 'POSTED'), 0),
                      count(*) FILTER (WHERE p.status = 'AWAITING_APPROVAL')
               FROM claim_payment p WHERE p.claim_id = c.claim_id),
             outstanding =
              c.taken_on_outstanding
               + (SELECT coalesce(sum(r.total), 0) FROM claim_reserve r WHERE r.claim_id = c.claim_id)
               - (SELECT coalesce(sum(p.amount) FILTER (WHERE p.status IN ('APPROVED', 'POSTED')), 0)
                  FROM claim_payment p WHERE p.claim_id = c.claim_id),
             last_change = ?, changed_at = ?, version = ?
            WHERE c.claim_id = ?""";

    private static final String RESERVE = """
            INSERT INTO claim_reserve (claim_id, exposure_id, cost_type, category, tenant, total, requested)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (claim_id, exposure_id, cost_type, category)
            DO UPDATE SET total = excluded.total, requested = NULL""";

    /** A line that has no reserve yet gets one of zero to hang the request on. */
    private static final String RESERVE_REQUESTED = """
            INSERT INTO claim_reserve (claim_id, exposure_id, cost_type, category, tenant, total, requested)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (claim_id, exposure_id, cost_type, category) DO UPDATE SET requested = excluded.requested""";

    private static final String ON_LINE = " WHERE claim_id = ? AND exposure_id = ? AND cost_type = ? AND category = ?";

    private final ClaimId claimId;
    private final String tenant;

    MoneyStatements(ClaimId claimId, String tenant) {
        this.claimId = claimId;
        this.tenant = tenant;
    }

    SqlValue claim() {
        return id(claimId.value());
    }

    Statement reserve(ReserveLine line, Money total) {
        return put(RESERVE, line, number(total.minor()), number(null));
    }

    Statement reserveRequested(ReserveLine line, Money total) {
        return put(RESERVE_REQUESTED, line, number(0L), number(total.minor()));
    }

    Statement reserveRejected(ReserveLine line) {
        return Statement.change(
                "UPDATE claim_reserve SET requested = NULL" + ON_LINE,
                claim(),
                id(line.exposure().value()),
                text(line.costType()),
                text(line.category()));
    }

    Statement released(ReserveLine line, Money released) {
        return Statement.change(
                "UPDATE claim_reserve SET total = total - ?" + ON_LINE,
                number(released.minor()),
                claim(),
                id(line.exposure().value()),
                text(line.costType()),
                text(line.category()));
    }

    Statement payment(ClaimPaymentId payment, Money amount) {
        return Statement.add(
                "INSERT INTO claim_payment (claim_id, payment_id, tenant, amount, status) VALUES (?, ?, ?, ?, ?)",
                claim(),
                id(payment.value()),
                text(tenant),
                number(amount.minor()),
                text("REQUESTED"));
    }

    Statement resubmitted(ClaimPaymentId payment, Money amount) {
        return Statement.change(
                "UPDATE claim_payment SET status = 'REQUESTED', amount = ? WHERE claim_id = ? AND payment_id = ?",
                number(amount.minor()),
                claim(),
                id(payment.value()));
    }

    Statement paymentIs(ClaimPaymentId payment, String status) {
        return Statement.change(
                "UPDATE claim_payment SET status = ? WHERE claim_id = ? AND payment_id = ?",
                text(status),
                claim(),
                id(payment.value()));
    }

    private Statement put(String sql, ReserveLine line, SqlValue total, SqlValue requested) {
        return Statement.add(
                sql,
                claim(),
                id(line.exposure().value()),
                text(line.costType()),
                text(line.category()),
                text(tenant),
                total,
                requested);
    }
}
