package org.claimtrail.query.claims.paymentlives;

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

/** Keeps the steps in the lives of claim payments, those of ours and those that were taken on. */
@Component
@ProcessingGroup(ReadModels.PAYMENT_LIVES)
class PaymentLivesProjection implements ReadModel {

    private final ReadModelWriter writer;

    PaymentLivesProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.PAYMENT_LIVES;
    }

    @Override
    public List<String> tables() {
        return List.of("payment_life", "payment_step");
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message) {
        var statements = LifeStatements.of(event, Recorded.of(message));
        if (!statements.isEmpty()) {
            writer.write(readModel(), message, statements);
        }
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
