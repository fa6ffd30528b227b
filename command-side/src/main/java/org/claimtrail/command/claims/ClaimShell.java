package org.claimtrail.command.claims;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.authority.Backdating;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** What a claim remembers, and who reaches it. */
abstract class ClaimShell extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ClaimId id;

    ClaimState state = ClaimState.BEGINNING;
    ClaimTies ties = ClaimTies.NONE;
    PastLife past = PastLife.NONE;

    @CommandHandlerInterceptor
    void within(ClaimCommand c, Reach reach, Envelope by, PolicyTerms policies, AuthorityProfiles profiles) {
        ties.refuseOutOfReach(c, reach, by, policies);
        // What is another tenant's is not there: the decision says so, and nothing else is said before.
        if (isOf(by)) {
            Backdating.refuse(by, profiles);
        }
    }

    @EventSourcingHandler
    void on(ClaimEvent event, Envelope envelope) {
        id = event.claimId();
        state = ClaimState.evolve(state, event, envelope);
        ties = ties.after(event, envelope);
        past = past.after(event, envelope);
        remember(envelope);
    }
}
