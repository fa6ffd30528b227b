package org.claimtrail.command.supply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.supply.VendorCommand.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorId;
import org.jspecify.annotations.Nullable;

/** The vendor's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Vendor extends AggregateShell {

    @AggregateIdentifier
    private @Nullable VendorId id;

    private VendorState state = VendorState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(ProposeVendor c, Envelope by) {
        return decide(by, () -> VendorDecisions.propose(state, c));
    }

    @CommandHandler
    long on(ChangeVendorProfile c, Envelope by) {
        return decide(by, () -> VendorDecisions.change(state, c, by));
    }

    @CommandHandler
    long on(ApproveVendor c, Envelope by) {
        return decide(by, () -> VendorDecisions.approve(state, c, by));
    }

    @CommandHandler
    long on(SuspendVendor c, Envelope by) {
        return decide(by, () -> VendorDecisions.suspend(state, c));
    }

    @CommandHandler
    long on(ReinstateVendor c, Envelope by) {
        return decide(by, () -> VendorDecisions.reinstate(state, c));
    }

    @CommandHandler
    long on(RemoveVendor c, Envelope by) {
        return decide(by, () -> VendorDecisions.remove(state, c));
    }

    @CommandHandler
    long on(SetVendorAccount c, Envelope by) {
        return decide(by, () -> VendorDecisions.setAccount(state, c));
    }

    @CommandHandler
    long on(VerifyVendorAccount c, Envelope by) {
        return decide(by, () -> VendorDecisions.verifyAccount(state, c, by));
    }

    @EventSourcingHandler
    void on(VendorEvent event, Envelope envelope) {
        id = event.vendorId();
        state = VendorState.evolve(state, event, envelope.actor());
        remember(envelope);
    }
}
