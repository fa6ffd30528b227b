package org.claimtrail.query.clocks.clocksummary;

import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.claims.ClaimEvent.ClaimAssigned;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.Statement;
import org.springframework.stereotype.Component;

/** Keeps one row a clock, and who handles its claim. */
@Component
@ProcessingGroup(ReadModels.CLOCK_SUMMARY)
class ClockSummaryProjection implements ReadModel {

    private static final String HANDLED = """
            INSERT INTO clock_claim (claim_id, tenant, handler) VALUES (?, ?, ?)
            ON CONFLICT (claim_id) DO UPDATE SET handler = excluded.handler""";

    private final ReadModelWriter writer;

    ClockSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CLOCK_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("clock_summary", "clock_claim");
    }

    @EventHandler
    void on(ClockEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, new ClockStatements(event, Recorded.of(message)).statements());
    }

    @EventHandler
    void on(ClaimAcknowledged event, DomainEventMessage<?> message) {
        handled(event.claimId(), event.handler(), message);
    }

    @EventHandler
    void on(ClaimAssigned event, DomainEventMessage<?> message) {
        handled(event.claimId(), event.handler(), message);
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private void handled(ClaimId claim, String handler, DomainEventMessage<?> message) {
        var tenant = Recorded.of(message).tenant();
        writer.write(
                readModel(), message, List.of(Statement.add(HANDLED, id(claim.value()), text(tenant), text(handler))));
    }
}
