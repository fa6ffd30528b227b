package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Reach;
import org.springframework.stereotype.Component;

/** Reads a claim's ties out of its own events: always current, and without a lock on the claim. */
@Component
final class StoredTiesToClaims implements TiesToClaims {

    private final EventStore events;
    private final PolicyTerms policies;

    StoredTiesToClaims(EventStore events, PolicyTerms policies) {
        this.events = events;
        this.policies = policies;
    }

    @Override
    public Optional<Tie> tie(String tenant, ClaimId claim, Reach reach) {
        var all = StoredEvents.of(events, tenant, ClaimEvent.class, claim);
        var ties = ClaimTies.NONE;
        for (var stored : all) {
            ties = ties.after(stored.event(), stored.by());
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(tie(ties, tenant, reach));
    }

    private Tie tie(ClaimTies ties, String tenant, Reach reach) {
        return new Tie(
                reach.own() && ties.isOwn(reach, tenant, policies),
                reach.assigned() && reach.reachesAssigned(ties.assessors()));
    }
}
