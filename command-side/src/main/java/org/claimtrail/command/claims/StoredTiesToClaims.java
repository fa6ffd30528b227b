package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
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
        var stream = events.readEvents(claim.toString());
        var ties = ClaimTies.NONE;
        var isThere = false;
        while (stream.hasNext()) {
            var message = stream.next();
            if (!(message.getPayload() instanceof ClaimEvent event)
                    || !tenant.equals(message.getMetaData().get(Envelope.TENANT))) {
                return Optional.empty();
            }
            isThere = true;
            ties = ties.after(event, Envelope.from(message.getMetaData()));
        }
        return isThere ? Optional.of(tie(ties, tenant, reach)) : Optional.empty();
    }

    private Tie tie(ClaimTies ties, String tenant, Reach reach) {
        return new Tie(
                reach.own() && ties.isOwn(reach, tenant, policies),
                reach.assigned() && reach.reachesAssigned(ties.assessors()));
    }
}
