package org.claimtrail.query.claims.claimsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.FacetEvent;
import org.claimtrail.events.claims.MoneyEvent;
import org.claimtrail.events.claims.MoneyEvent.*;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.claims.TakenOnEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What each event changes in the row of its claim. */
final class ClaimStatements {

    private static final String ADD_ASSESSOR =
            "INSERT INTO claim_assessor (claim_id, assessor, tenant) VALUES (?, ?, ?)";
    private static final String REMOVE_ASSESSOR = "DELETE FROM claim_assessor WHERE claim_id = ? AND assessor = ?";

    private final ClaimEvent event;
    private final Recorded recorded;
    private final MoneyStatements money;

    private ClaimStatements(ClaimEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
        this.money = new MoneyStatements(event.claimId(), recorded.tenant());
    }

    static List<Statement> of(ClaimEvent event, Recorded recorded) {
        return new ClaimStatements(event, recorded).statements();
    }

    private List<Statement> statements() {
        return switch (event) {
            case LossNotified e -> List.of(NewClaim.notified(e, recorded));
            case ClaimTakenOn e -> List.of(NewClaim.takenOn(e, recorded));
            case TakenOnEvent e -> past(e);
            case ClaimAcknowledged e -> row("handler = ?", text(e.handler()));
            case ClaimOpened e ->
                row("status = ?, catastrophe_code = ?", text(ClaimStatus.OPEN), text(e.catastropheCode()));
            case PolicySnapshotAttached e -> policy(e.policy());
            case ClaimAssigned e -> row("handler = ?", text(e.handler()));
            case AssessorAppointed e -> with(assessor(ADD_ASSESSOR, e.assessor(), text(recorded.tenant())));
            case AssessorDismissed e -> with(assessor(REMOVE_ASSESSOR, e.assessor()));
            case NotificationVoided e -> closed(ClaimStatus.VOIDED, text(null));
            case CoverageConfirmed e -> coverage(CoverageStatus.CONFIRMED);
            case RightsReserved e -> coverage(CoverageStatus.RESERVATION_OF_RIGHTS);
            case CoverageDenied e -> coverage(CoverageStatus.DENIED);
            case PartyAdded e -> touched();
            case ExposureOpened e -> row("cover = coalesce(cover, ?)", text(e.cover()));
            case ExposureClosed e -> touched();
            case ExposureReopened e -> touched();
            case ReserveSet e -> sums(money.reserve(e.line(), e.total()));
            case ReserveApprovalRequested e -> sums(money.reserveRequested(e.line(), e.total()));
            case ReserveRejected e -> sums(money.reserveRejected(e.line()));
            case PaymentRequested e -> sums(money.payment(e.paymentId(), e.amount()));
            case PaymentApprovalRequested e -> sums(money.paymentIs(e.paymentId(), "AWAITING_APPROVAL"));
            case PaymentApproved e -> sums(money.paymentIs(e.paymentId(), "APPROVED"));
            case PaymentRejected e -> sums(money.paymentIs(e.paymentId(), "REJECTED"));
            case PaymentPosted e -> sums(money.paymentIs(e.paymentId(), "POSTED"));
            case PaymentFailed e -> sums(money.paymentIs(e.paymentId(), "FAILED"));
            case ReservesReleased e -> released(e);
            case RecoveryEvent e -> RecoveryStatements.of(e, recorded);
            case MoneyEvent e -> money(e);
            case ClaimClosed e -> closed(ClaimStatus.CLOSED, text(e.outcome()));
            case ClaimReopened e ->
                row(
                        "status = ?, closed_at = NULL, outcome = NULL, reopen_count = ?",
                        text(ClaimStatus.OPEN),
                        count(e.count()));
            case FacetEvent e -> facet(FacetStatements.of(e, recorded));
        };
    }

    /** What of the claim's money shows in its row: the sums, and what waits for approval. */
    private List<Statement> money(MoneyEvent happened) {
        return switch (happened) {
            case PaymentHoldRequested e -> sums(money.paymentIs(e.paymentId(), "AWAITING_HOLD"));
            case PaymentHoldGranted e -> sums(money.paymentIs(e.paymentId(), "REQUESTED"));
            case PaymentHoldRefused e -> sums(money.paymentIs(e.paymentId(), "HOLD_REFUSED"));
            case PaymentApprovalVoided e -> sums(money.paymentIs(e.paymentId(), "AWAITING_APPROVAL"));
            case PaymentWithdrawn e -> sums(money.paymentIs(e.paymentId(), "WITHDRAWN"));
            case PaymentResubmitted e -> sums(money.resubmitted(e.paymentId(), e.amount()));
            case PaymentReversed e -> sums(money.paymentIs(e.paymentId(), "REVERSED"));
            case LossAdjusted e -> touched();
            case AdjustmentOutdated e -> touched();
            case PaymentHoldConfirmed e -> touched();
            case PaymentHoldReleased e -> touched();
            case PaymentVoteRecorded e -> touched();
            case ReserveVoteRecorded e -> touched();
            case PayeeChanged e -> touched();
            case PartyAccountChanged e -> touched();
        };
    }

    private List<Statement> past(TakenOnEvent event) {
        return switch (event) {
            case PaymentTakenOn e ->
                sums(row("taken_on_paid = taken_on_paid + ?", number(e.amount().minor())));
            case ClosureTakenOn e -> closed(ClaimStatus.CLOSED, text(e.outcome()));
            case PaymentStepTakenOn e -> touched();
        };
    }

    private List<Statement> policy(PolicySnapshot policy) {
        return row(
                "insured = ?, policy_number = ?, on_risk = ?",
                text(policy.holder()),
                text(policy.policyNumber()),
                flag(policy.term().contains(policy.asOf())));
    }

    private List<Statement> coverage(CoverageStatus coverage) {
        return row("coverage = ?, denial_proposed = false", text(coverage));
    }

    private List<Statement> facet(FacetStatements.Change facet) {
        var statements = new ArrayList<>(facet.parts());
        statements.add(change(facet.assignments(), facet.values().stream()));
        return statements;
    }

    /** What was taken on as outstanding is given up with the closing, like every reserve. */
    private List<Statement> closed(ClaimStatus status, SqlValue outcome) {
        return sums(row(
                "status = ?, outcome = ?, closed_at = ?, taken_on_outstanding = 0",
                text(status),
                outcome,
                at(recorded.envelope().effectiveAt())));
    }

    private List<Statement> released(ReservesReleased e) {
        return sums(e.releases().stream()
                .map(release -> money.released(release.line(), release.released()))
                .toList());
    }

    private List<Statement> sums(Statement change) {
        return sums(List.of(change));
    }

    private List<Statement> sums(List<Statement> changes) {
        var statements = new ArrayList<>(changes);
        statements.add(Statement.change(
                MoneyStatements.SUMS,
                text(event.getClass().getSimpleName()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                money.claim()));
        return statements;
    }

    private List<Statement> touched() {
        return List.of(change("", Stream.empty()));
    }

    private List<Statement> with(Statement further) {
        return List.of(further, change("", Stream.empty()));
    }

    private Statement assessor(String sql, String assessor, SqlValue... more) {
        return Statement.change(
                sql,
                Stream.concat(Stream.of(money.claim(), text(assessor)), Stream.of(more))
                        .toArray(SqlValue[]::new));
    }

    private List<Statement> row(String assignments, SqlValue... values) {
        return List.of(change(assignments, Stream.of(values)));
    }

    private Statement change(String assignments, Stream<SqlValue> values) {
        return Statement.change(
                "UPDATE claim_summary SET " + assignments + (assignments.isEmpty() ? "" : ", ")
                        + "last_change = ?, changed_at = ?, version = ? WHERE claim_id = ?",
                Stream.concat(
                                values,
                                Stream.of(
                                        text(event.getClass().getSimpleName()),
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        money.claim()))
                        .toArray(SqlValue[]::new));
    }
}
