package org.claimtrail.command.claims;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.RecoveryCommand.RecordRecovery;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.salvage.SalvageEvent.LotSold;
import org.springframework.stereotype.Component;

/** What salvage is sold for comes back on the claim that it was taken over with. */
@Component
@DisallowReplay
@ProcessingGroup("process-recovery-of-salvage-sale")
class RecoveryOfSalvageSale extends DurableProcess<RecordRecovery> {

    RecoveryOfSalvageSale(ProcessSupport support) {
        super("recovery-of-salvage-sale", RecordRecovery.class, support);
    }

    @EventHandler
    void on(LotSold event, EventMessage<?> message) {
        plan(message, event.lotId() + ":" + event.saleId(), () -> received(event));
    }

    @Override
    protected Next<RecordRecovery> work(Job<RecordRecovery> job) {
        send(job, "record", job.facts());
        return Next.done();
    }

    /** The lot is named too: callers choose the identifiers of sales. */
    private static RecordRecovery received(LotSold sale) {
        return new RecordRecovery(
                sale.claimId(),
                sale.recoveryId(),
                "salvage:" + sale.lotId() + ":" + sale.saleId(),
                sale.price(),
                sale.soldOn());
    }
}
