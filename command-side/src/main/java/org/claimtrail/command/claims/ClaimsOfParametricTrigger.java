package org.claimtrail.command.claims;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.ParametricCommand.OpenParametricClaim;
import org.claimtrail.command.parametric.ApprovedPayouts;
import org.claimtrail.command.parametric.ApprovedPayouts.Batch;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent.PayoutsApproved;
import org.claimtrail.events.parametric.ProgrammeEvent.PolicyEnrolled;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.springframework.stereotype.Component;

/** Each policy whose payout was approved gets a claim of its own: one that cannot be opened stops no other. */
@Component
@DisallowReplay
@ProcessingGroup("process-claims-of-parametric-trigger")
class ClaimsOfParametricTrigger extends DurableProcess<OpenParametricClaim> {

    private final Numbers numbers;
    private final ApprovedPayouts payouts;

    ClaimsOfParametricTrigger(ProcessSupport support, Numbers numbers, ApprovedPayouts payouts) {
        super("claims-of-parametric-trigger", OpenParametricClaim.class, support);
        this.numbers = numbers;
        this.payouts = payouts;
    }

    @EventHandler
    void on(PayoutsApproved event, EventMessage<?> message) {
        var batch = payouts.of(event.programmeId());
        batch.enrolled()
                .forEach(enrolment -> plan(
                        message,
                        event.programmeId() + ":" + enrolment.policyNumber(),
                        () -> claim(event, batch, enrolment, message)));
    }

    @Override
    protected Next<OpenParametricClaim> work(Job<OpenParametricClaim> job) {
        send(job, "open", job.facts());
        return Next.done();
    }

    private OpenParametricClaim claim(
            PayoutsApproved event, Batch batch, PolicyEnrolled enrolment, EventMessage<?> message) {
        var cause = Envelope.from(message.getMetaData());
        var terms = batch.terms();
        var trigger = batch.trigger();
        var policy = enrolment.policyNumber();
        var programme = event.programmeId().toString();
        return new OpenParametricClaim(
                ClaimId.of(Ids.derived(cause.tenant(), "parametric-claim", programme, policy)),
                numbers.next(cause.tenant(), "CLM", cause.recordedAt()),
                policy,
                trigger.reading().observedOn(),
                terms.index(),
                "%s: %s in %s, %s, was %s %s on %s"
                        .formatted(
                                terms.programmeNumber(),
                                terms.index(),
                                terms.area(),
                                terms.season(),
                                trigger.reading().value().toPlainString(),
                                terms.unit(),
                                trigger.reading().observedOn()),
                terms.cover(),
                enrolment.insured(),
                ExposureId.of(Ids.derived(cause.tenant(), "parametric-exposure", programme, policy)),
                ClaimPaymentId.of(Ids.derived(cause.tenant(), "parametric-payment", programme, policy)),
                PayoutTable.part(enrolment.sumInsured(), trigger.basisPoints()),
                trigger.requestedBy(),
                event.approvedBy(),
                event.authority());
    }
}
