package org.claimtrail.command.staff;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.claims.ClaimRefusal;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.AssignmentEvent.AssignmentChosen;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.claimtrail.events.staff.AssignmentId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a claim's handler is decided by. */
@Component
final class AssignmentFacts {

    private final KnownClaims claims;
    private final HandlerProposals proposals;
    private final EventStore events;
    private final ObjectProvider<TenantRules> rules;

    AssignmentFacts(
            KnownClaims claims, HandlerProposals proposals, EventStore events, ObjectProvider<TenantRules> rules) {
        this.claims = claims;
        this.proposals = proposals;
        this.events = events;
        this.rules = rules;
    }

    /** The claim; refused when the tenant has none. */
    ClaimFacts claim(String tenant, ClaimId claim) {
        return claims.find(tenant, claim)
                .orElseThrow(() -> new Refused(ClaimRefusal.CLAIM_NOT_FOUND, ClaimRefusal.CLAIM_NOT_FOUND.meaning()));
    }

    Ranking ranking(String tenant, Instant at, ClaimFacts claim) {
        return proposals.rank(tenant, claim, rules().dayAt(tenant, at));
    }

    TenantRules rules() {
        return rules.getIfAvailable(() -> TenantRules.STANDARD);
    }

    /** Who has ever been chosen for a claim. */
    Set<String> chosen(String tenant, ClaimId claim) {
        var chosen = new LinkedHashSet<String>();
        var assignment = AssignmentId.of(tenant, claim.toString());
        for (var stored : StoredEvents.of(events, tenant, AssignmentEvent.class, assignment)) {
            if (stored.event() instanceof AssignmentChosen e) {
                chosen.add(e.handler());
            }
        }
        return chosen;
    }
}
