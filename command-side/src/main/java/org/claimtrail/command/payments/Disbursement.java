package org.claimtrail.command.payments;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.payments.DisbursementCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The disbursement's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Disbursement extends AggregateShell {

    @AggregateIdentifier
    private @Nullable DisbursementId id;

    private DisbursementState state = DisbursementState.BEGINNING;

    /** Money is moved and stopped by those who see all of it; the payee's own view of it is no authority over it. */
    @CommandHandlerInterceptor
    void within(DisbursementCommand c, Reach reach) {
        Refused.unless(reach.everything(), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(CreateDisbursement c, Envelope by) {
        return decide(by, () -> DisbursementDecisions.create(state, c, by));
    }

    @CommandHandler
    long on(ReleaseDisbursement c, Envelope by) {
        return decide(by, () -> DisbursementDecisions.release(state, c, by));
    }

    @CommandHandler
    long on(RecordProviderResult c, Envelope by) {
        return decide(by, () -> DisbursementDecisions.record(state, c, by));
    }

    @CommandHandler
    long on(ResolveAttempt c, Envelope by) {
        return decide(by, () -> DisbursementCorrections.resolve(state, c, by));
    }

    @CommandHandler
    long on(ReverseDisbursement c, Envelope by) {
        return decide(by, () -> DisbursementCorrections.reverse(state, c, by));
    }

    @CommandHandler
    long on(StopDisbursement c, Envelope by) {
        return decide(by, () -> DisbursementDecisions.stop(state, c, by));
    }

    @EventSourcingHandler
    void on(DisbursementEvent event, Envelope envelope) {
        id = event.disbursementId();
        state = DisbursementState.evolve(state, event);
        remember(envelope);
    }
}
