package org.claimtrail.query.claims.claimsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;

/** The first row of a claim. */
final class NewClaim {

    private static final String NOTIFIED = """
            INSERT INTO claim_summary (claim_id, tenant, number, status, coverage, policy_number, reporter, loss_date,
             loss_precision, notified_at, recorded_at, cause, description, currency, reserved, committed, paid,
             outstanding, taken_on_paid, taken_on_outstanding, reserves_awaiting, payments_awaiting, reopen_count,
             recovered, recovery, notified_by, last_change, changed_at, version)
            VALUES (?, ?, ?, 'NOTIFIED', 'UNVERIFIED', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'NONE', ?,
             'LossNotified', ?, ?)""";

    private static final String TAKEN_ON = """
            INSERT INTO claim_summary (claim_id, tenant, number, reference, status, coverage, policy_number, loss_date,
             loss_precision, notified_at, recorded_at, closed_at, cause, cover, description, outcome, currency,
             reserved, committed, paid, outstanding, taken_on_paid, taken_on_outstanding, reserves_awaiting,
             payments_awaiting, reopen_count, recovered, recovery, on_risk, upload, last_change, changed_at, version)
            VALUES (?, ?, ?, ?, ?, 'UNVERIFIED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, 0, 0, 0, 0, 'NONE', ?, ?,
             'ClaimTakenOn', ?, ?)""";

    private NewClaim() {}

    static Statement notified(LossNotified e, Recorded recorded) {
        var envelope = recorded.envelope();
        return Statement.add(
                NOTIFIED,
                id(e.claimId().value()),
                text(recorded.tenant()),
                text(e.claimNumber()),
                text(e.policyNumber()),
                text(e.reporter().name()),
                day(e.lossDate().date()),
                text(e.lossDate().precision()),
                at(envelope.effectiveAt()),
                at(envelope.recordedAt()),
                text(e.cause()),
                text(e.description()),
                text(e.currency()),
                text(envelope.actor()),
                at(envelope.recordedAt()),
                number(recorded.version()));
    }

    static Statement takenOn(ClaimTakenOn e, Recorded recorded) {
        var envelope = recorded.envelope();
        var paid = number(e.paid().minor());
        var outstanding = number(e.outstanding().minor());
        return Statement.add(
                TAKEN_ON,
                id(e.claimId().value()),
                text(recorded.tenant()),
                text(e.claimNumber()),
                text(e.reference()),
                text(e.outcome() == null ? ClaimStatus.OPEN : ClaimStatus.CLOSED),
                text(e.policyNumber()),
                day(e.lossDate().date()),
                text(e.lossDate().precision()),
                at(notifiedAt(e, envelope.effectiveAt())),
                at(envelope.recordedAt()),
                at(e.outcome() == null ? null : envelope.effectiveAt()),
                text(e.cause()),
                text(e.cover()),
                text(e.description()),
                text(e.outcome()),
                text(e.paid().currency()),
                number(e.paid().plus(e.outstanding()).minor()),
                paid,
                outstanding,
                paid,
                outstanding,
                flag(e.policyOnRisk()),
                text(e.upload()),
                at(envelope.recordedAt()),
                number(recorded.version()));
    }

    private static Instant notifiedAt(ClaimTakenOn e, Instant effectiveAt) {
        return e.notifiedOn() == null ? effectiveAt : e.notifiedOn().begins();
    }
}
