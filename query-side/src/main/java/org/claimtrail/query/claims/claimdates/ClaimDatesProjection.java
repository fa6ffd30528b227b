package org.claimtrail.query.claims.claimdates;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.springframework.stereotype.Component;

/** Keeps the dates of claims, the periods in which they were open, and the days on which something was paid. */
@Component
@ProcessingGroup(ReadModels.CLAIM_DATES)
class ClaimDatesProjection implements ReadModel {

    private final ReadModelWriter writer;

    ClaimDatesProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_DATES;
    }

    @Override
    public List<String> tables() {
        return List.of("claim_dates", "claim_open_period", "claim_dated_payment");
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message) {
        var statements = DateStatements.of(event, Recorded.of(message));
        if (!statements.isEmpty()) {
            writer.write(readModel(), message, statements);
        }
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
