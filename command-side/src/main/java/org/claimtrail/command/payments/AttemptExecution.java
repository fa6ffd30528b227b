package org.claimtrail.command.payments;

import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.payments.AttemptExecution.Attempt;
import org.claimtrail.command.payments.BankTransfers.NotAttempted;
import org.claimtrail.command.payments.BankTransfers.TransferOrder;
import org.claimtrail.command.payments.DisbursementCommand.RecordProviderResult;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementRequested;
import org.claimtrail.events.payments.DisbursementId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Whatever finance releases is sent to the bank once, and the bank is asked until it says what has become of it. */
@Component
@DisallowReplay
@ProcessingGroup("process-attempt-execution")
@EnableConfigurationProperties(PollPlan.class)
class AttemptExecution extends DurableProcess<Attempt> {

    /**
     * An attempt on its way.
     *
     * @param sent whether the order has been given to the bank, so that it must not be given again
     * @param polls how often the bank has been asked since
     */
    record Attempt(DisbursementId disbursementId, int attempt, TransferOrder order, boolean sent, int polls) {
        Attempt polled() {
            return new Attempt(disbursementId, attempt, order, true, sent ? polls + 1 : 0);
        }
    }

    private final BankTransfers bank;
    private final PollPlan plan;

    AttemptExecution(ProcessSupport support, BankTransfers bank, PollPlan plan) {
        super("attempt-execution", Attempt.class, support);
        this.bank = bank;
        this.plan = plan;
    }

    @EventHandler
    void on(DisbursementRequested event, EventMessage<?> message) {
        plan(message, event.disbursementId() + ":" + event.attempt(), () -> attempt(event));
    }

    @Override
    protected Next<Attempt> work(Job<Attempt> job) {
        var attempt = job.facts();
        var result = attempt.sent() ? ask(job) : give(job);
        send(job, key(result), new RecordProviderResult(attempt.disbursementId(), attempt.attempt(), result));
        return switch (result) {
            case ProviderResult.Succeeded succeeded -> Next.done();
            case ProviderResult.Failed failed -> Next.done();
            case ProviderResult.Pending pending -> later(attempt.polled(), "The bank still says: pending.");
            case ProviderResult.Unknown unknown -> later(attempt.polled(), unknown.explanation());
        };
    }

    private ProviderResult ask(Job<Attempt> job) {
        return bank.statusOf(job.tenant(), job.facts().order().reference())
                .orElseGet(() -> new ProviderResult.Unknown("The bank does not know the order."));
    }

    /** Sends the order, unless the bank has it already: a crash may have come between sending and recording. */
    private ProviderResult give(Job<Attempt> job) {
        var order = job.facts().order();
        var known = bank.statusOf(job.tenant(), order.reference());
        if (known.isEmpty()) {
            return bank.send(job.tenant(), order);
        }
        if (known.get() instanceof ProviderResult.Unknown unknown) {
            throw new NotAttempted("The bank cannot say whether it has the order already: " + unknown.explanation());
        }
        return known.get();
    }

    private Next<Attempt> later(Attempt attempt, String news) {
        return plan.waitBefore(attempt.polls())
                .map(wait -> Next.again(wait, attempt))
                .orElseGet(() -> Next.park("The bank was asked long enough, a person must find out: " + news, attempt));
    }

    /** What was said names the record of it: said twice, it is recorded once. */
    private static String key(ProviderResult result) {
        return switch (result) {
            case ProviderResult.Pending pending -> "pending:" + pending.transactionId();
            case ProviderResult.Succeeded succeeded -> "succeeded:" + succeeded.transactionId();
            case ProviderResult.Failed failed -> "failed";
            case ProviderResult.Unknown unknown -> "unknown";
        };
    }

    private static Attempt attempt(DisbursementRequested event) {
        var account = Objects.requireNonNull(event.payee().account(), "Nothing is released without an account");
        var order = new TransferOrder(event.reference(), account, event.amount(), "Claim payment");
        return new Attempt(event.disbursementId(), event.attempt(), order, false, 0);
    }
}
