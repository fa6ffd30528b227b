package org.claimtrail.query.claims.lines;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What each event changes in the row of a payment. */
final class PaymentStatements {

    private static final String PAYMENT = """
            INSERT INTO line_payment (payment_key, payment_id, tenant, line_id, claim_id, claim_number, policy_number,
             exposure_id, cover, cost_type, category, type, status, payee_id, payee, currency, amount, payout_currency,
             payout, rate, rate_source, rate_on, requested_by, requested_at, round, votes, changed_at, version)
            SELECT ?, ?, l.tenant, l.line_id, l.claim_id, l.claim_number, l.policy_number, l.exposure_id, l.cover,
             l.cost_type, l.category, ?, 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?
            FROM reserve_line l WHERE l.line_id = ?""";

    private final ClaimId claimId;
    private final Recorded recorded;

    PaymentStatements(ClaimId claimId, Recorded recorded) {
        this.claimId = claimId;
        this.recorded = recorded;
    }

    /** Which payment changes how. */
    record Change(ClaimPaymentId payment, Statement statement) {}

    UUID key(ClaimPaymentId payment) {
        return Ids.derived(claimId.toString(), payment.toString());
    }

    Statement requested(PaymentRequested e, UUID line) {
        var exchange = e.exchange();
        var payout = exchange == null ? e.amount() : exchange.payout();
        var now = at(recorded.envelope().recordedAt());
        return Statement.change(
                PAYMENT,
                id(key(e.paymentId())),
                id(e.paymentId().value()),
                text(e.type()),
                id(e.payee().id().value()),
                text(e.payee().name()),
                text(e.amount().currency()),
                number(e.amount().minor()),
                text(payout.currency()),
                number(payout.minor()),
                text(exchange == null ? null : exchange.rate()),
                text(exchange == null ? null : exchange.source()),
                day(exchange == null ? null : exchange.on()),
                text(e.requestedBy()),
                now,
                now,
                number(recorded.version()),
                id(line));
    }

    /** Null where the event is about no payment. */
    @Nullable Change changed(ClaimEvent event) {
        if (event instanceof PaymentApprovalRequested e) {
            return asked(e.paymentId(), "AWAITING_APPROVAL", e.cumulative(), e.authority());
        }
        if (event instanceof PaymentApproved e) {
            return of(
                    e.paymentId(),
                    "status = 'APPROVED', cumulative = ?, role = ?, profile_version = ?, decided_by = ?, decided_at = ?,"
                            + " round = ?, explanation = NULL",
                    number(e.cumulative().minor()),
                    text(e.authority().role()),
                    count(e.authority().profileVersion()),
                    text(e.approvedBy()),
                    at(recorded.envelope().recordedAt()),
                    count(e.round()));
        }
        if (event instanceof PaymentRejected e) {
            return of(
                    e.paymentId(),
                    "status = 'REJECTED', decided_by = ?, decided_at = ?, explanation = ?",
                    text(recorded.envelope().actor()),
                    at(recorded.envelope().recordedAt()),
                    text(e.explanation()));
        }
        if (event instanceof PaymentPosted e) {
            return of(
                    e.paymentId(),
                    "status = 'POSTED', posted_at = ?",
                    at(recorded.envelope().effectiveAt()));
        }
        if (event instanceof PaymentFailed e) {
            return ended(e.paymentId(), "FAILED", e.explanation());
        }
        return null;
    }

    /** Null where the event is about no payment. */
    @Nullable Change changed(MoneyEvent event) {
        return switch (event) {
            case PaymentHoldRequested e ->
                of(
                        e.paymentId(),
                        "status = 'AWAITING_HOLD', hold = 'ASKED', limit_id = ?, cumulative = ?, role = ?,"
                                + " profile_version = ?",
                        id(e.limit().limitId().value()),
                        number(e.cumulative().minor()),
                        text(e.authority().role()),
                        count(e.authority().profileVersion()));
            case PaymentHoldGranted e -> of(e.paymentId(), "status = 'REQUESTED', hold = 'HELD'");
            case PaymentHoldRefused e ->
                of(
                        e.paymentId(),
                        "status = 'HOLD_REFUSED', hold = 'REFUSED', explanation = ?",
                        text("Of the shared limit " + e.remaining() + " is left."));
            case PaymentHoldConfirmed e -> of(e.paymentId(), "hold = 'CONFIRMED'");
            case PaymentHoldReleased e ->
                // What an earlier question had been answered with says nothing of a later one.
                of(
                        e.paymentId(),
                        "hold = CASE WHEN resubmissions < ? THEN 'RELEASED' ELSE hold END",
                        count(e.asking()));
            case PaymentVoteRecorded e ->
                of(e.paymentId(), "votes = ?, votes_needed = ?", count(e.votes()), count(e.needed()));
            case PayeeChanged e ->
                of(
                        e.paymentId(),
                        "payee_id = ?, payee = ?, votes = 0",
                        id(e.payee().id().value()),
                        text(e.payee().name()));
            case PaymentApprovalVoided e ->
                of(
                        e.paymentId(),
                        "status = 'AWAITING_APPROVAL', decided_by = NULL, decided_at = NULL, votes = 0, explanation = ?",
                        text(e.explanation()));
            case PaymentWithdrawn e -> ended(e.paymentId(), "WITHDRAWN", e.explanation());
            case PaymentResubmitted e -> resubmitted(e);
            case PaymentReversed e -> ended(e.paymentId(), "REVERSED", e.explanation());
            case LossAdjusted e -> null;
            case AdjustmentOutdated e -> null;
            case ReserveVoteRecorded e -> null;
            case PartyAccountChanged e -> null;
        };
    }

    private Change resubmitted(PaymentResubmitted e) {
        var exchange = e.exchange();
        var payout = exchange == null ? e.amount() : exchange.payout();
        return of(
                e.paymentId(),
                "status = 'REQUESTED', payee_id = ?, payee = ?, amount = ?, payout_currency = ?, payout = ?, rate = ?,"
                        + " rate_source = ?, rate_on = ?, requested_by = ?, requested_at = ?, decided_by = NULL,"
                        + " decided_at = NULL, votes = 0, votes_needed = NULL, limit_id = NULL, hold = NULL,"
                        + " explanation = NULL, resubmissions = ?",
                id(e.payee().id().value()),
                text(e.payee().name()),
                number(e.amount().minor()),
                text(payout.currency()),
                number(payout.minor()),
                text(exchange == null ? null : exchange.rate()),
                text(exchange == null ? null : exchange.source()),
                day(exchange == null ? null : exchange.on()),
                text(e.requestedBy()),
                at(recorded.envelope().recordedAt()),
                count(e.resubmission()));
    }

    private Change asked(ClaimPaymentId payment, String status, Money cumulative, AuthorityBasis authority) {
        return of(
                payment,
                "status = ?, cumulative = ?, role = ?, profile_version = ?",
                text(status),
                number(cumulative.minor()),
                text(authority.role()),
                count(authority.profileVersion()));
    }

    private Change ended(ClaimPaymentId payment, String status, String explanation) {
        return of(payment, "status = ?, explanation = ?", text(status), text(explanation));
    }

    private Change of(ClaimPaymentId payment, String assignments, SqlValue... values) {
        return new Change(
                payment,
                Statement.change(
                        "UPDATE line_payment SET " + assignments
                                + ", changed_at = ?, version = ? WHERE payment_key = ?",
                        Stream.concat(
                                        Stream.of(values),
                                        Stream.of(
                                                at(recorded.envelope().recordedAt()),
                                                number(recorded.version()),
                                                id(key(payment))))
                                .toArray(SqlValue[]::new)));
    }
}
