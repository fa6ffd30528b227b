package org.claimtrail.command.authority;

import static org.claimtrail.command.shared.Refused.unless;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.authority.AuthorityCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of a tenant's authority profiles: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class AuthorityBook extends AggregateShell {

    @AggregateIdentifier
    private @Nullable AuthorityBookId id;

    private AuthorityBookState state = AuthorityBookState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(DraftProfile c, Envelope by, ConfiguredProfiles configured) {
        return decide(by, () -> {
            unless(
                    c.bookId().equals(AuthorityBookId.ofTenant(by.tenant())),
                    CommonRefusal.NOT_FOUND,
                    CommonRefusal.NOT_FOUND.meaning());
            return AuthorityDecisions.draft(state, c, by, configured.of(by.tenant()));
        });
    }

    @CommandHandler
    long on(ReviseProfile c, Envelope by) {
        return decide(by, () -> AuthorityDecisions.revise(state, c));
    }

    @CommandHandler
    long on(PublishProfile c, Envelope by, AuthorityProperties settings) {
        return decide(by, () -> AuthorityDecisions.publish(state, c, by, settings.lead()));
    }

    @CommandHandler
    long on(WithdrawProfile c, Envelope by, AuthorityProperties settings) {
        return decide(by, () -> AuthorityDecisions.withdraw(state, c, by, settings.lead()));
    }

    @EventSourcingHandler
    void on(AuthorityEvent event, Envelope envelope) {
        id = event.bookId();
        state = AuthorityBookState.evolve(state, event, envelope.actor());
        remember(envelope);
    }
}
