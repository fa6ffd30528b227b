package org.claimtrail.query.claims.claimsummary;

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

/** Keeps one row a claim, and beside it the reserve lines and payments that its sums are made of. */
@Component
@ProcessingGroup(ReadModels.CLAIM_SUMMARY)
class ClaimSummaryProjection implements ReadModel {

    private final ReadModelWriter writer;

    ClaimSummaryProjection(ReadModelWriter writer) {
        this.writer = writer;
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "claim_summary",
                "claim_reserve",
                "claim_payment",
                "claim_assessor",
                "claim_recovery",
                "claim_wanted",
                "claim_suit");
    }

    @EventHandler
    void on(ClaimEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, ClaimStatements.of(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }
}
