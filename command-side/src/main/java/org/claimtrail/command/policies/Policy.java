package org.claimtrail.command.policies;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.policies.PolicyCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The policy's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Policy extends AggregateShell {

    @AggregateIdentifier
    private @Nullable PolicyId id;

    private PolicyState state = PolicyState.BEGINNING;

    @CommandHandlerInterceptor
    void within(PolicyCommand c, Reach reach) {
        PolicyDecisions.refuseOutOfReach(state, reach);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(IssuePolicy c, Envelope by) {
        return decide(by, () -> PolicyDecisions.issue(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeOnTerm c, Envelope by) {
        return decide(by, () -> PolicyDecisions.takeOn(state, c));
    }

    @CommandHandler
    long on(RenewPolicy c, Envelope by) {
        return decide(by, () -> PolicyDecisions.renew(state, c));
    }

    @CommandHandler
    long on(EndorsePolicy c, Envelope by) {
        return decide(by, () -> PolicyDecisions.endorse(state, c));
    }

    @CommandHandler
    long on(RecordPremium c, Envelope by) {
        return decide(by, () -> PolicyDecisions.recordPremium(state, c, by));
    }

    @CommandHandler
    long on(LinkPolicyholder c, Envelope by) {
        return decide(by, () -> PolicyDecisions.link(state, c));
    }

    @CommandHandler
    long on(UnlinkPolicyholder c, Envelope by) {
        return decide(by, () -> PolicyDecisions.unlink(state, c));
    }

    @EventSourcingHandler
    void on(PolicyEvent event, Envelope envelope) {
        id = event.policyId();
        state = PolicyState.evolve(state, event);
        remember(envelope);
    }
}
