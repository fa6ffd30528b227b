package org.claimtrail.query.limits.limitsummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a shared limit and one a hold; the limit's sums follow from its holds. */
@Component
@ProcessingGroup(ReadModels.LIMITS)
class LimitProjection implements ReadModel {

    private static final String OPEN = """
            INSERT INTO limit_summary (limit_id, tenant, policy_id, policy_number, term_from, term_to, cover, type,
             currency, amount, held, confirmed, remaining, holds, refusals, nearly_exhausted, opened_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, FALSE, ?, ?, ?)""";

    /** What is asked for again under the same hold takes the place of what it had. */
    private static final String HELD = """
            INSERT INTO limit_hold AS h (limit_id, hold_id, tenant, claim_id, claim_number, currency, amount, status, held_at,
             changed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'HELD', ?, ?)
            ON CONFLICT (limit_id, hold_id) DO UPDATE SET amount = excluded.amount, status = 'HELD', remaining = NULL,
             held_at = excluded.held_at, changed_at = excluded.changed_at""";

    /** What a hold has already is not lost by asking for more in vain. */
    private static final String REFUSED = """
            INSERT INTO limit_hold AS h (limit_id, hold_id, tenant, claim_id, claim_number, currency, amount, status, held_at,
             changed_at, remaining)
            VALUES (?, ?, ?, ?, ?, ?, ?, 'REFUSED', ?, ?, ?)
            ON CONFLICT (limit_id, hold_id) DO UPDATE SET remaining = excluded.remaining,
             changed_at = excluded.changed_at""";

    private static final String SUMS = """
            UPDATE limit_summary l SET
             (held, confirmed, remaining, holds, oldest_held_at) =
              (SELECT coalesce(sum(h.amount) FILTER (WHERE h.status = 'HELD'), 0),
                      coalesce(sum(h.amount) FILTER (WHERE h.status = 'CONFIRMED'), 0),
                      l.amount - coalesce(sum(h.amount) FILTER (WHERE h.status IN ('HELD', 'CONFIRMED')), 0),
                      count(*) FILTER (WHERE h.status = 'HELD'),
                      min(h.held_at) FILTER (WHERE h.status = 'HELD')
               FROM limit_hold h WHERE h.limit_id = l.limit_id),
             changed_at = ?, version = ?
            WHERE l.limit_id = ?""";

    private final ReadModelWriter writer;

    LimitProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.LIMITS;
    }

    @Override
    public List<String> tables() {
        return List.of("limit_summary", "limit_hold");
    }

    @EventHandler
    void on(LimitEvent event, DomainEventMessage<?> message) {
        var recorded = Recorded.of(message);
        writer.write(readModel(), message, List.of(statement(event, recorded), sums(event, recorded)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private static Statement statement(LimitEvent event, Recorded recorded) {
        var now = at(recorded.envelope().recordedAt());
        return switch (event) {
            case LimitOpened e -> opened(e, recorded);
            case LimitChanged e ->
                limit(
                        event,
                        "amount = ?, nearly_exhausted = FALSE",
                        number(e.amount().minor()));
            case LimitHeld e ->
                Statement.add(
                        HELD,
                        id(e.limitId().value()),
                        id(e.holdId().value()),
                        text(recorded.tenant()),
                        id(e.claimId().value()),
                        text(e.claimNumber()),
                        text(e.amount().currency()),
                        number(e.amount().minor()),
                        now,
                        now);
            case LimitHoldRefused e ->
                Statement.add(
                        REFUSED,
                        id(e.limitId().value()),
                        id(e.holdId().value()),
                        text(recorded.tenant()),
                        id(e.claimId().value()),
                        text(e.claimNumber()),
                        text(e.amount().currency()),
                        number(e.amount().minor()),
                        now,
                        now,
                        number(e.remaining().minor()));
            case LimitConfirmed e -> hold(event, e.holdId(), "CONFIRMED", now);
            case LimitReleased e -> hold(event, e.holdId(), "RELEASED", now);
            case LimitNearlyExhausted e -> limit(event, "nearly_exhausted = ?", SqlValue.flag(true));
        };
    }

    private static Statement opened(LimitOpened e, Recorded recorded) {
        var limit = e.limit();
        var now = at(recorded.envelope().recordedAt());
        return Statement.add(
                OPEN,
                id(e.limitId().value()),
                text(recorded.tenant()),
                id(limit.policyId().value()),
                text(limit.policyNumber()),
                day(limit.term().from()),
                day(limit.term().to()),
                text(limit.cover()),
                text(limit.type()),
                text(limit.amount().currency()),
                number(limit.amount().minor()),
                now,
                now,
                number(recorded.version()));
    }

    private static Statement limit(LimitEvent event, String assignments, SqlValue value) {
        return Statement.change(
                "UPDATE limit_summary SET " + assignments + " WHERE limit_id = ?",
                value,
                id(event.limitId().value()));
    }

    private static Statement hold(LimitEvent event, HoldId hold, String status, SqlValue now) {
        return Statement.change(
                "UPDATE limit_hold SET status = ?, changed_at = ? WHERE limit_id = ? AND hold_id = ?",
                text(status),
                now,
                id(event.limitId().value()),
                id(hold.value()));
    }

    private static Statement sums(LimitEvent event, Recorded recorded) {
        var refused = event instanceof LimitHoldRefused ? "refusals = refusals + 1, " : "";
        // Most of it being taken ends when something is given back.
        var relieved = event instanceof LimitReleased ? "nearly_exhausted = FALSE, " : "";
        return Statement.change(
                SUMS.replace("changed_at = ?, version", refused + relieved + "changed_at = ?, version"),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()),
                id(event.limitId().value()));
    }
}
