package org.claimtrail.command.payments;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.payments.DisbursementCommand.CreateDisbursement;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.events.claims.ClaimEvent.PaymentApproved;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/** Whatever payment a claim approves is prepared for finance to release. */
@Component
@DisallowReplay
@ProcessingGroup("process-disbursement-of-approved-payment")
class DisbursementOfApprovedPayment extends DurableProcess<CreateDisbursement> {

    private final Numbers numbers;

    DisbursementOfApprovedPayment(ProcessSupport support, Numbers numbers) {
        super("disbursement-of-approved-payment", CreateDisbursement.class, support);
        this.numbers = numbers;
    }

    @EventHandler
    void on(PaymentApproved event, EventMessage<?> message) {
        // Payment ids come from clients: one used on two claims must end in a refusal that is seen, not in silence.
        // A payment that is approved anew, after its payee was changed, is another one.
        var again = event.round() == 1 ? "" : ":" + event.round();
        plan(message, event.claimId() + ":" + event.paymentId() + again, () -> create(event, message));
    }

    @Override
    protected Next<CreateDisbursement> work(Job<CreateDisbursement> job) {
        send(job, "create", job.facts());
        return Next.done();
    }

    private CreateDisbursement create(PaymentApproved event, EventMessage<?> message) {
        var cause = Envelope.from(message.getMetaData());
        return new CreateDisbursement(
                DisbursementId.of(cause.tenant(), event.paymentId(), event.round()),
                numbers.next(cause.tenant(), "PAY", cause.recordedAt()),
                event.claimId(),
                event.claimNumber(),
                event.paymentId(),
                event.payee(),
                event.payout(),
                event.requestedBy(),
                event.approvedBy(),
                event.involved());
    }
}
