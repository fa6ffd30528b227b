package org.claimtrail.command.staff;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.staff.AssignmentCommand.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.AssignmentId;
import org.jspecify.annotations.Nullable;

/** The shell of the search for a claim's handler; it decides by facts and remembers nothing but its own history. */
@Aggregate(cache = "aggregateCache")
class Assignment extends AggregateShell {

    @AggregateIdentifier
    private @Nullable AssignmentId id;

    /** Handlers are chosen by those who see all claims; one's own view of a claim is no authority over it. */
    @CommandHandlerInterceptor
    void within(AssignmentCommand c, Reach reach) {
        Refused.unless(reach.everything(), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(ProposeHandler c, Envelope by) {
        return decide(by, () -> AssignmentDecisions.propose(c, by));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(ChooseHandler c, Envelope by) {
        return decide(by, () -> AssignmentDecisions.choose(c, by));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeProposal c, Envelope by, AssignmentFacts facts) {
        return decide(by, () -> {
            var claim = facts.claim(by.tenant(), c.claimId());
            return AssignmentDecisions.take(c, claim, facts.ranking(by.tenant(), by.recordedAt(), claim));
        });
    }

    @EventSourcingHandler
    void on(AssignmentEvent event, Envelope envelope) {
        id = event.assignmentId();
        remember(envelope);
    }
}
