package org.claimtrail.query.claims.paymentlives;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.decimal;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.claims.ClaimEvent.PaymentFailed;
import org.claimtrail.events.claims.ClaimEvent.PaymentPosted;
import org.claimtrail.events.claims.ClaimEvent.PaymentRejected;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.MoneyEvent.PaymentResubmitted;
import org.claimtrail.events.claims.MoneyEvent.PaymentWithdrawn;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStepTakenOn;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;

/** What an event says about the life of a payment; most events say nothing about one. */
final class LifeStatements {

    private static final String LIFE = """
            INSERT INTO payment_life (life_id, tenant, claim_id, upload, currency, amount, as_filed, payments, paid,
             paid_as_filed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (life_id) DO UPDATE SET amount = excluded.amount, as_filed = excluded.as_filed,
             payments = payment_life.payments + excluded.payments, paid = payment_life.paid + excluded.paid,
             paid_as_filed = payment_life.paid_as_filed + excluded.paid_as_filed""";

    private static final String STEP = """
            INSERT INTO payment_step (claim_id, sequence, tenant, life_id, upload, at, step, activity, role, odd)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ClaimEvent event;
    private final Recorded recorded;
    private final UUID life;

    private LifeStatements(ClaimEvent event, Recorded recorded, UUID life) {
        this.event = event;
        this.recorded = recorded;
        this.life = life;
    }

    static List<Statement> of(ClaimEvent event, Recorded recorded) {
        if (event instanceof PaymentStepTakenOn e) {
            return new LifeStatements(e, recorded, e.claimId().value()).takenOn(e);
        }
        if (event instanceof PaymentRequested e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.SUBMITTED, e.amount());
        }
        if (event instanceof PaymentResubmitted e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.SUBMITTED, e.amount());
        }
        if (event instanceof PaymentWithdrawn e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.WITHDRAWN, null);
        }
        if (event instanceof PaymentApproved e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.APPROVED, e.amount());
        }
        if (event instanceof PaymentRejected e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.REJECTED, null);
        }
        if (event instanceof PaymentPosted e) {
            return new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.PAID, e.amount());
        }
        return event instanceof PaymentFailed e
                ? new LifeStatements(e, recorded, e.paymentId().value()).live(PaymentStep.FAILED, null)
                : List.of();
    }

    private List<Statement> takenOn(PaymentStepTakenOn e) {
        var said = new Said(
                e.step(), e.activity(), e.role(), e.upload(), !e.oddities().isEmpty());
        return List.of(asked(said, e.amount(), new BigDecimal(e.asFiled())), step(said));
    }

    private List<Statement> live(PaymentStep step, @Nullable Money amount) {
        var roles = recorded.envelope().roles();
        var said = new Said(
                step, event.getClass().getSimpleName(), roles.isEmpty() ? null : roles.getFirst(), null, false);
        return amount == null ? List.of(step(said)) : List.of(asked(said, amount, amount.decimal()), step(said));
    }

    /** What a step says, whoever keeps it. */
    private record Said(
            PaymentStep step,
            String activity,
            @Nullable String role,
            @Nullable String upload,
            boolean odd) {}

    private Statement asked(Said said, Money amount, BigDecimal asFiled) {
        var paid = said.step() == PaymentStep.PAID;
        return Statement.add(
                LIFE,
                id(life),
                text(recorded.tenant()),
                claim(),
                text(said.upload()),
                text(amount.currency()),
                number(amount.minor()),
                decimal(asFiled),
                count(paid ? 1 : 0),
                number(paid ? amount.minor() : 0),
                decimal(paid ? asFiled : BigDecimal.ZERO));
    }

    private Statement step(Said said) {
        return Statement.add(
                STEP,
                claim(),
                number(recorded.version()),
                text(recorded.tenant()),
                id(life),
                text(said.upload()),
                at(recorded.envelope().effectiveAt()),
                text(said.step()),
                text(said.activity()),
                text(said.role()),
                flag(said.odd()));
    }

    private SqlValue claim() {
        return id(event.claimId().value());
    }
}
