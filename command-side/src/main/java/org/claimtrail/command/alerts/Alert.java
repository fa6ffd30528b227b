package org.claimtrail.command.alerts;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.alerts.AlertCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The alert's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Alert extends AggregateShell {

    @AggregateIdentifier
    private @Nullable AlertId id;

    private AlertState state = AlertState.ABSENT;

    /** Alerts are for those who work in the house. */
    @CommandHandlerInterceptor
    void within(AlertCommand c, Reach reach) {
        Refused.unless(reach.everything(), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(RaiseAlert c, Envelope by) {
        return decide(by, () -> AlertDecisions.raise(state, c, by));
    }

    @CommandHandler
    long on(AcknowledgeAlert c, Envelope by) {
        return decide(by, () -> AlertDecisions.acknowledge(state, c));
    }

    @CommandHandler
    long on(ResolveAlert c, Envelope by) {
        return decide(by, () -> AlertDecisions.resolve(state, c, by));
    }

    @EventSourcingHandler
    void on(AlertEvent event, Envelope envelope) {
        id = event.alertId();
        state = AlertState.evolve(event);
        remember(envelope);
    }
}
