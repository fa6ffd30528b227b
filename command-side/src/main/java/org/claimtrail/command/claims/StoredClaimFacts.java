package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a claim is out of its own events: always current, and without a lock on the claim. */
@Component
final class StoredClaimFacts implements ClaimFacts {

    private final EventStore events;

    StoredClaimFacts(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<ClaimFact> of(String tenant, ClaimId claim) {
        var stream = events.readEvents(claim.toString());
        @Nullable ClaimFact fact = null;
        while (stream.hasNext()) {
            var message = stream.next();
            if (!Envelope.from(message.getMetaData()).tenant().equals(tenant)
                    || !(message.getPayload() instanceof ClaimEvent event)) {
                return Optional.empty();
            }
            fact = after(fact, event);
        }
        return Optional.ofNullable(fact);
    }

    private static @Nullable ClaimFact after(@Nullable ClaimFact before, ClaimEvent event) {
        if (event instanceof LossNotified e) {
            return new ClaimFact(e.claimNumber(), e.currency(), false);
        }
        if (event instanceof ClaimTakenOn e) {
            return new ClaimFact(e.claimNumber(), e.paid().currency(), e.outcome() == null);
        }
        if (before == null) {
            return null;
        }
        if (event instanceof ClaimOpened || event instanceof ClaimReopened) {
            return new ClaimFact(before.number(), before.currency(), true);
        }
        return event instanceof ClaimClosed ? new ClaimFact(before.number(), before.currency(), false) : before;
    }
}
