package org.claimtrail.command.limits;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.limits.LimitCommand.AgreeLimit;
import org.claimtrail.command.limits.LimitsOfPolicy.Agreed;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent.PolicyEndorsed;
import org.claimtrail.events.policies.PolicyEvent.PolicyIssued;
import org.claimtrail.events.policies.PolicyEvent.PolicyRenewed;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.claimtrail.events.policies.PolicyId;
import org.springframework.stereotype.Component;

/** Whatever limits a policy agrees for a whole term are there to be taken from, and follow its endorsements. */
@Component
@DisallowReplay
@ProcessingGroup("process-limits-of-policy")
class LimitsOfPolicy extends DurableProcess<Agreed> {

    /** Which term of which policy agrees limits: the one that contains the day. */
    record Agreed(PolicyId policyId, LocalDate day) {}

    private final PolicyTerms policies;

    LimitsOfPolicy(ProcessSupport support, PolicyTerms policies) {
        super("limits-of-policy", Agreed.class, support);
        this.policies = policies;
    }

    @EventHandler
    void on(PolicyIssued event, EventMessage<?> message) {
        plan(message, event.covers(), new Agreed(event.policyId(), event.term().from()));
    }

    @EventHandler
    void on(PolicyRenewed event, EventMessage<?> message) {
        plan(message, event.covers(), new Agreed(event.policyId(), event.term().from()));
    }

    @EventHandler
    void on(PolicyTermTakenOn event, EventMessage<?> message) {
        plan(message, event.covers(), new Agreed(event.policyId(), event.term().from()));
    }

    @EventHandler
    void on(PolicyEndorsed event, EventMessage<?> message) {
        plan(message, event.covers(), new Agreed(event.policyId(), event.effectiveOn()));
    }

    @Override
    protected Next<Agreed> work(Job<Agreed> job) {
        var agreed = job.facts();
        policies.on(agreed.policyId(), agreed.day()).stream()
                .flatMap(policy -> SharedLimits.of(job.tenant(), policy).stream())
                .forEach(limit -> send(job, limit.limitId().toString(), new AgreeLimit(limit.limitId(), limit)));
        return Next.done();
    }

    /** Most covers share nothing: a file of many policies leads to no jobs. */
    private void plan(EventMessage<?> message, List<Cover> covers, Agreed agreed) {
        if (SharedLimits.anyIn(covers)) {
            plan(message, agreed.policyId() + ":" + message.getIdentifier(), () -> agreed);
        }
    }
}
