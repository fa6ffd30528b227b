package org.claimtrail.command.claims;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.ClaimCommand.AssignClaim;
import org.claimtrail.command.claims.HandlerOfAssignment.Chosen;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AssignmentEvent.AssignmentChosen;
import org.claimtrail.events.staff.StaffEvent.ClaimsHandedOver;
import org.springframework.stereotype.Component;

/** Whoever was chosen for a claim, or has it handed over, becomes responsible for it. */
@Component
@DisallowReplay
@ProcessingGroup("process-handler-of-assignment")
class HandlerOfAssignment extends DurableProcess<Chosen> {

    /**
     * A claim and who is to handle it.
     *
     * @param from who may handle it until now: a claim that has gone elsewhere meanwhile stays there
     * @param name his name, where it must be somebody
     */
    record Chosen(ClaimId claimId, String handler, Before from, String name) {}

    /** Who may be responsible for the claim until now. */
    enum Before {
        NOBODY,
        ANYBODY,
        NAMED
    }

    private final KnownClaims claims;

    HandlerOfAssignment(ProcessSupport support, KnownClaims claims) {
        super("handler-of-assignment", Chosen.class, support);
        this.claims = claims;
    }

    @EventHandler
    void on(AssignmentChosen event, EventMessage<?> message) {
        // A person who names somebody means it; the product does not take a claim from whom a person has named
        // meanwhile.
        var before = Envelope.from(message.getMetaData()).hasRole("system") ? Before.NOBODY : Before.ANYBODY;
        plan(
                message,
                event.claimId() + ":" + message.getIdentifier(),
                () -> new Chosen(event.claimId(), event.handler(), before, ""));
    }

    @EventHandler
    void on(ClaimsHandedOver event, EventMessage<?> message) {
        for (var claim : event.claims()) {
            plan(
                    message,
                    claim + ":" + message.getIdentifier(),
                    () -> new Chosen(claim, event.to(), Before.NAMED, event.handle()));
        }
    }

    @Override
    protected Next<Chosen> work(Job<Chosen> job) {
        var chosen = job.facts();
        claims.find(job.tenant(), chosen.claimId())
                .filter(ClaimFacts::isWorked)
                .filter(claim -> isWanted(chosen, claim))
                .ifPresent(claim -> send(job, "assign", new AssignClaim(chosen.claimId(), chosen.handler())));
        return Next.done();
    }

    private static boolean isWanted(Chosen chosen, ClaimFacts claim) {
        var handler = claim.handler();
        if (chosen.handler().equals(handler)) {
            return false;
        }
        return switch (chosen.from()) {
            case NOBODY -> handler == null;
            case ANYBODY -> true;
            case NAMED -> chosen.name().equals(handler);
        };
    }
}
