package org.claimtrail.query.claims.lines;

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

/** Keeps one row a reserve line and one a payment; a line's sums follow from its payments. */
@Component
@ProcessingGroup(ReadModels.CLAIM_MONEY)
class ClaimMoneyProjection implements ReadModel {

    private final ReadModelWriter writer;

    ClaimMoneyProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_MONEY;
    }

    @Override
    public List<String> tables() {
        return List.of("money_claim", "money_exposure", "reserve_line", "line_payment");
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message) {
        var statements = new LineStatements(event, Recorded.of(message)).statements();
        if (!statements.isEmpty()) {
            writer.write(readModel(), message, statements);
        }
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
