package org.claimtrail.command.catastrophes;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.catastrophes.CatastropheCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The catastrophe's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Catastrophe extends AggregateShell {

    @AggregateIdentifier
    private @Nullable CatastropheId id;

    private CatastropheState state = CatastropheState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(DeclareCatastrophe c, Envelope by) {
        return decide(by, () -> CatastropheDecisions.declare(state, c, by));
    }

    @CommandHandler
    long on(AmendCatastrophe c, Envelope by) {
        return decide(by, () -> CatastropheDecisions.amend(state, c, by));
    }

    @CommandHandler
    long on(EndCatastrophe c, Envelope by) {
        return decide(by, () -> CatastropheDecisions.end(state, c, by));
    }

    @EventSourcingHandler
    void on(CatastropheEvent event, Envelope envelope) {
        id = event.catastropheId();
        state = CatastropheState.evolve(state, event);
        remember(envelope);
    }
}
