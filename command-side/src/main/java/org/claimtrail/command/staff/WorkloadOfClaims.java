package org.claimtrail.command.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.staff.StaffCommand.ReturnClaim;
import org.claimtrail.command.staff.StaffCommand.TakeClaim;
import org.claimtrail.command.staff.WorkloadOfClaims.Claim;
import org.claimtrail.events.claims.ClaimEvent.ClaimAssigned;
import org.claimtrail.events.claims.ClaimEvent.ClaimClosed;
import org.claimtrail.events.claims.ClaimEvent.ClaimReopened;
import org.claimtrail.events.claims.ClaimEvent.NotificationVoided;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.OriginEvent.NotificationRestored;
import org.claimtrail.events.staff.AssignmentEvent.AssignmentChosen;
import org.claimtrail.events.staff.StaffId;
import org.springframework.stereotype.Component;

/**
 * Whoever handles a claim has it counted to his work, and nobody else has. Each event leads to one look at how the claim stands
 * now, so that it does not matter in which order they come; a claim that changed meanwhile is looked at again.
 */
@Component
@DisallowReplay
@ProcessingGroup("process-workload-of-claims")
class WorkloadOfClaims extends DurableProcess<Claim> {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int LOOKS = 10;

    /**
     * A claim to be looked at.
     *
     * @param looks how often that was done already
     */
    record Claim(ClaimId claimId, int looks) {}

    private final AssignmentFacts facts;
    private final Colleagues colleagues;
    private final Clock clock;

    WorkloadOfClaims(ProcessSupport support, AssignmentFacts facts, Colleagues colleagues, Clock clock) {
        super("workload-of-claims", Claim.class, support);
        this.facts = facts;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @EventHandler
    void on(ClaimAssigned event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    @EventHandler
    void on(ClaimClosed event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    @EventHandler
    void on(ClaimReopened event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    @EventHandler
    void on(NotificationVoided event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    @EventHandler
    void on(NotificationRestored event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    @EventHandler
    void on(AssignmentChosen event, EventMessage<?> message) {
        plan(event.claimId(), message);
    }

    private void plan(ClaimId claim, EventMessage<?> message) {
        plan(message, claim + ":" + message.getIdentifier(), () -> new Claim(claim, 0));
    }

    @Override
    protected Next<Claim> work(Job<Claim> job) {
        var seen = job.facts();
        var claim = facts.claim(job.tenant(), seen.claimId());
        if (claim.isWorked() && claim.handler() == null) {
            // Somebody was chosen and is about to be named on the claim; his room is kept until then.
            return seen.looks() < LOOKS ? Next.again(SOON, new Claim(seen.claimId(), seen.looks() + 1)) : Next.done();
        }
        count(job, claim);
        var changed = facts.claim(job.tenant(), seen.claimId()).version() != claim.version();
        return changed ? Next.again(Duration.ZERO, new Claim(seen.claimId(), seen.looks() + 1)) : Next.done();
    }

    private void count(Job<Claim> job, ClaimFacts claim) {
        var others = new LinkedHashSet<>(claim.handlers());
        others.addAll(facts.chosen(job.tenant(), claim.claimId()));
        var handler = claim.isWorked() ? claim.handler() : null;
        others.remove(handler);
        for (var other : others) {
            if (holds(job, other, claim)) {
                send(
                        job,
                        "return:" + other + ":" + claim.version(),
                        new ReturnClaim(StaffId.of(job.tenant(), other), claim.claimId()));
            }
        }
        if (handler != null && !holds(job, handler, claim)) {
            var day = facts.rules().dayAt(job.tenant(), clock.instant());
            send(
                    job,
                    "take:" + handler + ":" + claim.version(),
                    new TakeClaim(StaffId.of(job.tenant(), handler), handler, claim.claimId(), false, day));
        }
    }

    private boolean holds(Job<Claim> job, String handle, ClaimFacts claim) {
        return colleagues
                .find(job.tenant(), handle)
                .filter(facts -> facts.claims().contains(claim.claimId()))
                .isPresent();
    }
}
