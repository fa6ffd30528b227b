package org.claimtrail.command.limits;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.limits.LimitCommand.ConfirmHold;
import org.claimtrail.command.limits.LimitCommand.HoldLimit;
import org.claimtrail.command.limits.LimitCommand.ReleaseHold;
import org.claimtrail.command.limits.LimitHolds.Step;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.MoneyEvent.LossAdjusted;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldConfirmed;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldReleased;
import org.claimtrail.events.claims.MoneyEvent.PaymentHoldRequested;
import org.claimtrail.events.limits.HoldId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever a claim needs of a limit that others share is set aside, used up or given back. */
@Component
@DisallowReplay
@ProcessingGroup("process-limit-holds")
class LimitHolds extends DurableProcess<Step> {

    /** What is to be done: one of the three. */
    record Step(
            @Nullable HoldLimit hold,
            @Nullable ConfirmHold confirm,
            @Nullable ReleaseHold release) {}

    LimitHolds(ProcessSupport support) {
        super("limit-holds", Step.class, support);
    }

    @EventHandler
    void on(PaymentHoldRequested event, EventMessage<?> message) {
        var limit = event.limit();
        var hold = new HoldLimit(
                limit.limitId(),
                limit,
                HoldId.of(event.paymentId()),
                event.claimId(),
                event.claimNumber(),
                event.asking(),
                event.amount());
        var again = event.asking() == 1 ? "" : ":" + event.asking();
        plan(message, event.claimId() + ":" + event.paymentId() + ":hold" + again, () -> new Step(hold, null, null));
    }

    @EventHandler
    void on(LossAdjusted event, EventMessage<?> message) {
        var limit = event.sharedDeductible();
        if (limit == null) {
            return;
        }
        var hold = new HoldLimit(
                limit.limitId(),
                limit,
                HoldId.of(event.exposureId()),
                event.claimId(),
                event.claimNumber(),
                event.adjustment(),
                event.deductible());
        plan(
                message,
                event.claimId() + ":" + event.exposureId() + ":" + event.adjustment(),
                () -> new Step(hold, null, null));
    }

    @EventHandler
    void on(PaymentHoldConfirmed event, EventMessage<?> message) {
        var confirm = new ConfirmHold(event.limitId(), HoldId.of(event.paymentId()), event.claimId());
        plan(message, event.claimId() + ":" + event.paymentId() + ":confirm", () -> new Step(null, confirm, null));
    }

    /** A hold can be released again when it was granted late, so that each time is a job of its own. */
    @EventHandler
    void on(PaymentHoldReleased event, EventMessage<?> message) {
        var release = new ReleaseHold(event.limitId(), HoldId.of(event.paymentId()), event.claimId(), event.asking());
        plan(
                message,
                event.claimId() + ":" + event.paymentId() + ":release:" + message.getIdentifier(),
                () -> new Step(null, null, release));
    }

    @Override
    protected Next<Step> work(Job<Step> job) {
        var step = job.facts();
        if (step.hold() != null) {
            send(job, "hold", step.hold());
        }
        if (step.confirm() != null) {
            send(job, "confirm", step.confirm());
        }
        if (step.release() != null) {
            send(job, "release", step.release());
        }
        return Next.done();
    }
}
