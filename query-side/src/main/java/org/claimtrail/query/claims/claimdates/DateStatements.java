package org.claimtrail.query.claims.claimdates;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.decimal;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimClosed;
import org.claimtrail.events.claims.ClaimEvent.ClaimReopened;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.ClaimEvent.NotificationVoided;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.ClosureTakenOn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentTakenOn;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What an event says about the dates of its claim; most events say nothing about them. */
final class DateStatements {

    private static final String CLAIM = """
            INSERT INTO claim_dates (claim_id, tenant, currency, upload, loss_date, loss_precision, notified_at,
             notified_on, notified_precision, undated, voided, undated_paid,
             undated_paid_as_filed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?)""";

    private static final String PERIOD =
            "INSERT INTO claim_open_period (claim_id, period, tenant, opened_at, opened_on) VALUES (?, ?, ?, ?, ?)";

    private static final String CLOSE_PERIOD =
            "UPDATE claim_open_period SET closed_at = ?, closed_on = ? WHERE claim_id = ? AND closed_at IS NULL";

    private static final String CLOSE = "UPDATE claim_dates SET closed_at = ?, closed_on = ? WHERE claim_id = ?";

    private static final String REOPEN =
            "UPDATE claim_dates SET closed_at = NULL, closed_on = NULL, undated = false WHERE claim_id = ?";

    private static final String VOID = "UPDATE claim_dates SET voided = true WHERE claim_id = ?";

    private static final String PAYMENT = """
            INSERT INTO claim_dated_payment (claim_id, sequence, tenant, paid_at, paid_on, amount, as_filed)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final Recorded recorded;
    private final SqlValue claim;
    private final SqlValue held;

    private DateStatements(ClaimEvent event, Recorded recorded) {
        this.recorded = recorded;
        this.claim = id(event.claimId().value());
        this.held = at(recorded.envelope().effectiveAt());
    }

    static List<Statement> of(ClaimEvent event, Recorded recorded) {
        var statements = new DateStatements(event, recorded);
        if (event instanceof LossNotified e) {
            return statements.notified(e);
        }
        if (event instanceof ClaimTakenOn e) {
            return statements.takenOn(e);
        }
        if (event instanceof ClaimClosed) {
            return statements.closed(null);
        }
        if (event instanceof ClosureTakenOn e) {
            return statements.closed(e.closedOn());
        }
        if (event instanceof ClaimReopened e) {
            return List.of(Statement.change(REOPEN, statements.claim), statements.opened(e.count(), null));
        }
        if (event instanceof NotificationVoided) {
            return List.of(Statement.change(VOID, statements.claim));
        }
        if (event instanceof PaymentPosted e) {
            return List.of(statements.paid(e.amount(), null, e.amount().decimal()));
        }
        return event instanceof PaymentTakenOn e
                ? List.of(statements.paid(e.amount(), e.paidOn(), new BigDecimal(e.asFiled())))
                : List.of();
    }

    private List<Statement> notified(LossNotified e) {
        return List.of(
                Statement.add(
                        CLAIM,
                        claim,
                        text(recorded.tenant()),
                        text(e.currency()),
                        text(null),
                        day(e.lossDate().date()),
                        text(e.lossDate().precision()),
                        held,
                        day(null),
                        text(LossDate.Precision.DAY),
                        flag(false),
                        number(0L),
                        decimal(BigDecimal.ZERO)),
                opened(0, null));
    }

    /** A claim that was closed on a day that nobody knows was open on days that nobody knows: it has no period. */
    private List<Statement> takenOn(ClaimTakenOn e) {
        var notifiedOn = e.notifiedOn();
        var undated = e.outcome() != null;
        var statements = new ArrayList<Statement>();
        statements.add(Statement.add(
                CLAIM,
                claim,
                text(recorded.tenant()),
                text(e.paid().currency()),
                text(e.upload()),
                day(e.lossDate().date()),
                text(e.lossDate().precision()),
                notifiedOn == null ? held : at(notifiedOn.begins()),
                day(notifiedOn == null ? null : notifiedOn.date()),
                text(notifiedOn == null ? LossDate.Precision.DAY : notifiedOn.precision()),
                flag(undated),
                number(e.paid().minor()),
                decimal(e.paid().decimal())));
        if (!undated) {
            statements.add(opened(0, notifiedOn));
        }
        return statements;
    }

    private Statement opened(int period, @Nullable PastDay on) {
        return Statement.add(
                PERIOD,
                claim,
                count(period),
                text(recorded.tenant()),
                on == null ? held : at(on.begins()),
                day(on == null ? null : on.date()));
    }

    private List<Statement> closed(@Nullable PastDay on) {
        var date = day(on == null ? null : on.date());
        return List.of(Statement.change(CLOSE_PERIOD, held, date, claim), Statement.change(CLOSE, held, date, claim));
    }

    private Statement paid(Money amount, @Nullable PastDay on, BigDecimal asFiled) {
        return Statement.add(
                PAYMENT,
                claim,
                number(recorded.version()),
                text(recorded.tenant()),
                held,
                day(on == null ? null : on.date()),
                number(amount.minor()),
                decimal(asFiled));
    }
}
