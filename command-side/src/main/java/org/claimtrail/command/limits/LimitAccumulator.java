package org.claimtrail.command.limits;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.limits.LimitCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The shared limit's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class LimitAccumulator extends AggregateShell {

    @AggregateIdentifier
    private @Nullable LimitId id;

    private LimitState state = LimitState.BEGINNING;

    @CommandHandlerInterceptor
    void within(LimitCommand c, Reach reach) {
        Refused.unless(reach.everything(), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(AgreeLimit c, Envelope by) {
        return decide(by, () -> LimitDecisions.agree(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(HoldLimit c, Envelope by) {
        return decide(by, () -> LimitDecisions.hold(state, c));
    }

    @CommandHandler
    long on(ConfirmHold c, Envelope by) {
        return decide(by, () -> LimitDecisions.confirm(state, c));
    }

    @CommandHandler
    long on(ReleaseHold c, Envelope by) {
        return decide(by, () -> LimitDecisions.release(state, c));
    }

    @EventSourcingHandler
    void on(LimitEvent event, Envelope envelope) {
        id = event.limitId();
        state = LimitState.evolve(state, event);
        remember(envelope);
    }
}
