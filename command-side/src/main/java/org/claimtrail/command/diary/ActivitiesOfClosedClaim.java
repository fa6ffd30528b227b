package org.claimtrail.command.diary;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimDependants;
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.diary.ActivitiesOfClosedClaim.Closed;
import org.claimtrail.command.diary.ActivityCommand.CancelActivity;
import org.claimtrail.command.diary.ActivityState.Known;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent.ClaimClosed;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/**
 * What was still to be done on a claim when it was closed is cancelled. An inspection goes with its appointment, and what somebody
 * plans on a closed claim he means.
 */
@Component
@DisallowReplay
@ProcessingGroup("process-activities-of-closed-claim")
class ActivitiesOfClosedClaim extends DurableProcess<Closed> {

    private static final Duration SOON = Duration.ofSeconds(30);

    /**
     * A claim that was closed.
     *
     * @param looks how often its activities were looked at: a second time, because not all need have been noted at first
     */
    record Closed(ClaimId claimId, Instant at, int looks) {}

    private final KnownClaims claims;
    private final ClaimDependants dependants;
    private final EventStore events;

    ActivitiesOfClosedClaim(ProcessSupport support, KnownClaims claims, ClaimDependants dependants, EventStore events) {
        super("activities-of-closed-claim", Closed.class, support);
        this.claims = claims;
        this.dependants = dependants;
        this.events = events;
    }

    @EventHandler
    void on(ClaimClosed event, EventMessage<?> message) {
        var at = Envelope.from(message.getMetaData()).recordedAt();
        plan(message, event.claimId() + ":" + message.getIdentifier(), () -> new Closed(event.claimId(), at, 0));
    }

    @Override
    protected Next<Closed> work(Job<Closed> job) {
        var closed = job.facts();
        var isClosed = claims.find(job.tenant(), closed.claimId())
                .filter(claim -> claim.phase() == Phase.CLOSED)
                .isPresent();
        if (!isClosed) {
            return Next.done();
        }
        for (var activity : dependants.activities(job.tenant(), closed.claimId())) {
            if (isLeftOver(activity, closed.at())) {
                send(
                        job,
                        "cancel:" + activity,
                        new CancelActivity(activity, "The claim was closed before this was done."));
            }
        }
        return closed.looks() == 0 ? Next.again(SOON, new Closed(closed.claimId(), closed.at(), 1)) : Next.done();
    }

    private boolean isLeftOver(ActivityId activity, Instant closedAt) {
        var state = ActivityState.BEGINNING;
        for (var stored : StoredEvents.of(events, ActivityEvent.class, activity)) {
            var by = stored.by();
            if (state == ActivityState.BEGINNING && by.recordedAt().isAfter(closedAt)) {
                return false;
            }
            state = ActivityState.evolve(state, stored.event(), by.actor());
        }
        return state instanceof Known known && known.isOpen() && !known.followsAppointment();
    }
}
