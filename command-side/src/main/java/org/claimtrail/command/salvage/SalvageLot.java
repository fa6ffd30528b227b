package org.claimtrail.command.salvage;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.claims.SalvageRecoveries;
import org.claimtrail.command.salvage.SalvageCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of a lot of salvage: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class SalvageLot extends AggregateShell {

    @AggregateIdentifier
    private @Nullable LotId id;

    private SalvageState state = SalvageState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeInLot c, Envelope by, SalvageRecoveries recoveries) {
        return decide(
                by, () -> SalvageDecisions.takeIn(state, c, recoveries.open(by.tenant(), c.claimId(), c.recoveryId())));
    }

    @CommandHandler
    long on(ValueLot c, Envelope by) {
        return decide(by, () -> SalvageDecisions.value(state, c));
    }

    @CommandHandler
    long on(MoveLot c, Envelope by) {
        return decide(by, () -> SalvageDecisions.move(state, c));
    }

    @CommandHandler
    long on(SellLot c, Envelope by) {
        return decide(by, () -> SalvageDecisions.sell(state, c, by));
    }

    @CommandHandler
    long on(ScrapLot c, Envelope by) {
        return decide(by, () -> SalvageDecisions.scrap(state, c));
    }

    @CommandHandler
    long on(ReturnLot c, Envelope by) {
        return decide(by, () -> SalvageDecisions.giveBack(state, c));
    }

    @EventSourcingHandler
    void on(SalvageEvent event, Envelope envelope) {
        id = event.lotId();
        state = SalvageState.evolve(state, event);
        remember(envelope);
    }
}
