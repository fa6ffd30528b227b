package org.claimtrail.command.payments;

import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.payments.DisbursementCommand.StopDisbursement;
import org.claimtrail.command.payments.StopOfVoidedApproval.Voided;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.MoneyEvent.PaymentApprovalVoided;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/** Whatever approval is voided, its disbursement is stopped: nobody pays a payee whom nobody approved. */
@Component
@DisallowReplay
@ProcessingGroup("process-stop-of-voided-approval")
class StopOfVoidedApproval extends DurableProcess<Voided> {

    /**
     * What is to be stopped.
     *
     * @param looks how often it was not there yet: another process creates it
     */
    record Voided(DisbursementId disbursementId, String explanation, int looks) {
        Voided looked() {
            return new Voided(disbursementId, explanation, looks + 1);
        }
    }

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final int MOST_LOOKS = 300;

    private final Releases releases;

    StopOfVoidedApproval(ProcessSupport support, Releases releases) {
        super("stop-of-voided-approval", Voided.class, support);
        this.releases = releases;
    }

    @EventHandler
    void on(PaymentApprovalVoided event, EventMessage<?> message) {
        var tenant = Envelope.from(message.getMetaData()).tenant();
        var id = DisbursementId.of(tenant, event.paymentId(), event.round());
        plan(message, id.toString(), () -> new Voided(id, event.explanation(), 0));
    }

    @Override
    protected Next<Voided> work(Job<Voided> job) {
        var voided = job.facts();
        if (releases.isCreated(voided.disbursementId())) {
            send(job, "stop", new StopDisbursement(voided.disbursementId(), voided.explanation()));
            return Next.done();
        }
        return voided.looks() < MOST_LOOKS
                ? Next.again(WAIT, voided.looked())
                : Next.park("The disbursement of the voided approval has not been created.", voided.looked());
    }
}
