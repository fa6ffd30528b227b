package org.claimtrail.command.claims;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.ClaimCommand.RecordPaymentFailed;
import org.claimtrail.command.claims.ClaimCommand.RecordPaymentPosted;
import org.claimtrail.command.claims.MoneyCommand.RecordPaymentReversed;
import org.claimtrail.command.claims.PaymentOutcome.Outcome;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementFailed;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementPosted;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementReversed;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementStopped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever becomes of a disbursement is noted on the claim that it pays for. */
@Component
@DisallowReplay
@ProcessingGroup("process-payment-outcome")
class PaymentOutcome extends DurableProcess<Outcome> {

    /** How it ended: one of the three. */
    record Outcome(
            @Nullable RecordPaymentPosted posted,
            @Nullable RecordPaymentFailed failed,
            @Nullable RecordPaymentReversed reversed) {}

    PaymentOutcome(ProcessSupport support) {
        super("payment-outcome", Outcome.class, support);
    }

    @EventHandler
    void on(DisbursementPosted event, EventMessage<?> message) {
        var posted = new RecordPaymentPosted(
                event.claimId(),
                event.claimPaymentId(),
                event.disbursementId(),
                event.amount(),
                event.providerTransactionId());
        plan(message, event.disbursementId() + ":posted", () -> new Outcome(posted, null, null));
    }

    @EventHandler
    void on(DisbursementFailed event, EventMessage<?> message) {
        var failed = new RecordPaymentFailed(
                event.claimId(), event.claimPaymentId(), event.disbursementId(), event.explanation());
        plan(message, event.disbursementId() + ":failed", () -> new Outcome(null, failed, null));
    }

    @EventHandler
    void on(DisbursementStopped event, EventMessage<?> message) {
        var failed = new RecordPaymentFailed(
                event.claimId(), event.claimPaymentId(), event.disbursementId(), event.explanation());
        plan(message, event.disbursementId() + ":failed", () -> new Outcome(null, failed, null));
    }

    @EventHandler
    void on(DisbursementReversed event, EventMessage<?> message) {
        var reversed = new RecordPaymentReversed(
                event.claimId(), event.claimPaymentId(), event.disbursementId(), event.explanation());
        plan(message, event.disbursementId() + ":reversed", () -> new Outcome(null, null, reversed));
    }

    @Override
    protected Next<Outcome> work(Job<Outcome> job) {
        var outcome = job.facts();
        if (outcome.posted() != null) {
            send(job, "posted", outcome.posted());
        }
        if (outcome.failed() != null) {
            send(job, "failed", outcome.failed());
        }
        if (outcome.reversed() != null) {
            send(job, "reversed", outcome.reversed());
        }
        return Next.done();
    }
}
