package org.claimtrail.command.clocks;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.ClaimAcknowledged;
import org.claimtrail.events.claims.ClaimEvent.ClaimAssigned;
import org.claimtrail.events.claims.ClaimEvent.ClaimTakenOn;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.ClaimEvent.PaymentRequested;
import org.claimtrail.events.claims.ClaimEvent.PolicySnapshotAttached;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what clocks have to know of a claim out of its own events. */
@Component
final class ClaimStories {

    private final EventStore events;
    private final PolicyTerms policies;

    ClaimStories(EventStore events, PolicyTerms policies) {
        this.events = events;
        this.policies = policies;
    }

    /**
     * What is known of a claim.
     *
     * @param product of its policy, attached or found by number
     * @param handler by his name in the system
     * @param paymentTypes by the payments' identifiers
     */
    record ClaimStory(
            String number,
            @Nullable String product,
            @Nullable String handler,
            Map<String, String> paymentTypes) {}

    ClaimStory of(String tenant, ClaimId claim) {
        var draft = new Draft();
        StoredEvents.of(events, tenant, ClaimEvent.class, claim).forEach(stored -> draft.take(stored.event()));
        return draft.story(tenant);
    }

    private final class Draft {

        private String number = "";
        private @Nullable String policyNumber;
        private @Nullable LossDate lossDate;
        private @Nullable String product;
        private @Nullable String handler;
        private final Map<String, String> paymentTypes = new HashMap<>();

        private void take(ClaimEvent event) {
            if (event instanceof LossNotified e) {
                number = e.claimNumber();
                policyNumber = e.policyNumber();
                lossDate = e.lossDate();
            } else if (event instanceof ClaimTakenOn e) {
                number = e.claimNumber();
                policyNumber = e.policyNumber();
                lossDate = e.lossDate();
            } else if (event instanceof PolicySnapshotAttached e) {
                product = e.policy().product();
            } else if (event instanceof ClaimAcknowledged e) {
                handler = e.handler();
            } else if (event instanceof ClaimAssigned e) {
                handler = e.handler();
            } else if (event instanceof PaymentRequested e) {
                paymentTypes.put(e.paymentId().toString(), e.type().name());
            }
        }

        private ClaimStory story(String tenant) {
            return new ClaimStory(number, product == null ? bought(tenant) : product, handler, paymentTypes);
        }

        private @Nullable String bought(String tenant) {
            var policy = policyNumber;
            var loss = lossDate;
            return policy == null || loss == null
                    ? null
                    : policies.asOf(tenant, policy, loss)
                            .map(PolicySnapshot::product)
                            .orElse(null);
        }
    }
}
