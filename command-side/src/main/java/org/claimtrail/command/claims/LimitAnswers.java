package org.claimtrail.command.claims;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.LimitAnswers.Answer;
import org.claimtrail.command.claims.MoneyCommand.OutdateAdjustment;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldGranted;
import org.claimtrail.command.claims.MoneyCommand.RecordHoldRefused;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.limits.LimitEvent.LimitHeld;
import org.claimtrail.events.limits.LimitEvent.LimitHoldRefused;
import org.claimtrail.events.limits.LimitType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whatever a shared limit answers is noted on the claim that asked. */
@Component
@DisallowReplay
@ProcessingGroup("process-limit-answers")
class LimitAnswers extends DurableProcess<Answer> {

    /** What it answered: one of the three. */
    record Answer(
            @Nullable RecordHoldGranted granted,
            @Nullable RecordHoldRefused refused,
            @Nullable OutdateAdjustment outdated) {}

    LimitAnswers(ProcessSupport support) {
        super("limit-answers", Answer.class, support);
    }

    /** A deductible that could be used up as the claim assumed is no news to it. */
    @EventHandler
    void on(LimitHeld event, EventMessage<?> message) {
        if (event.type() == LimitType.AGGREGATE) {
            var granted = new RecordHoldGranted(
                    event.claimId(), ClaimPaymentId.of(event.holdId().value()), event.limitId(), event.sequence());
            plan(message, name(event.limitId(), message), () -> new Answer(granted, null, null));
        }
    }

    @EventHandler
    void on(LimitHoldRefused event, EventMessage<?> message) {
        plan(message, name(event.limitId(), message), () -> switch (event.type()) {
            case AGGREGATE ->
                new Answer(
                        null,
                        new RecordHoldRefused(
                                event.claimId(),
                                ClaimPaymentId.of(event.holdId().value()),
                                event.limitId(),
                                event.remaining(),
                                event.sequence()),
                        null);
            case DEDUCTIBLE ->
                new Answer(
                        null,
                        null,
                        new OutdateAdjustment(
                                event.claimId(),
                                ExposureId.of(event.holdId().value()),
                                event.sequence(),
                                event.remaining()));
        });
    }

    @Override
    protected Next<Answer> work(Job<Answer> job) {
        var answer = job.facts();
        if (answer.granted() != null) {
            send(job, "granted", answer.granted());
        }
        if (answer.refused() != null) {
            send(job, "refused", answer.refused());
        }
        if (answer.outdated() != null) {
            send(job, "outdated", answer.outdated());
        }
        return Next.done();
    }

    private static String name(Object limit, EventMessage<?> message) {
        return limit + ":" + message.getIdentifier();
    }
}
