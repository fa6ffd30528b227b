package org.claimtrail.command.payments;

import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.payments.DisbursementCommand.HoldDisbursement;
import org.claimtrail.command.payments.DisbursementCommand.LiftHold;
import org.claimtrail.command.payments.HoldOfInvestigatedPayments.Hold;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.InvestigationEvent.InvestigationCleared;
import org.claimtrail.events.claims.InvestigationEvent.InvestigationReferred;
import org.claimtrail.events.payments.DisbursementId;
import org.springframework.stereotype.Component;

/** What a claim has approved waits while the claim is investigated, and goes on when it is cleared. */
@Component
@DisallowReplay
@ProcessingGroup("process-hold-of-investigated-payments")
class HoldOfInvestigatedPayments extends DurableProcess<Hold> {

    /** A payment can be approved and held before its disbursement has been prepared. */
    private static final Duration UNTIL_PREPARED = Duration.ofSeconds(1);

    /** What is held, or held no more, for which investigation. */
    record Hold(DisbursementId disbursementId, int investigation, boolean lifted) {}

    private final PreparedDisbursements prepared;

    HoldOfInvestigatedPayments(ProcessSupport support, PreparedDisbursements prepared) {
        super("hold-of-investigated-payments", Hold.class, support);
        this.prepared = prepared;
    }

    @EventHandler
    void on(InvestigationReferred event, EventMessage<?> message) {
        event.held().forEach(disbursement -> plan(event, disbursement, message));
    }

    @EventHandler
    void on(InvestigationCleared event, EventMessage<?> message) {
        event.released().forEach(disbursement -> plan(event, disbursement, message));
    }

    @Override
    protected Next<Hold> work(Job<Hold> job) {
        var hold = job.facts();
        var id = hold.disbursementId();
        if (!prepared.has(id)) {
            return Next.again(UNTIL_PREPARED, hold);
        }
        send(
                job,
                hold.lifted() ? "lift" : "hold",
                hold.lifted()
                        ? new LiftHold(id, hold.investigation())
                        : new HoldDisbursement(id, hold.investigation()));
        return Next.done();
    }

    private void plan(InvestigationEvent event, DisbursementId id, EventMessage<?> message) {
        var lifted = event instanceof InvestigationCleared;
        plan(
                message,
                event.claimId() + ":" + event.number() + ":" + id + (lifted ? ":lifted" : ":held"),
                () -> new Hold(id, event.number(), lifted));
    }
}
