package org.claimtrail.command.correspondence;

import static org.claimtrail.command.shared.Refused.unless;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.correspondence.LetterTemplateCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.correspondence.LetterBookId;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of a tenant's letter templates: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class LetterBook extends AggregateShell {

    @AggregateIdentifier
    private @Nullable LetterBookId id;

    private LetterBookState state = LetterBookState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(DraftTemplate c, Envelope by) {
        return decide(by, () -> {
            unless(
                    c.bookId().equals(LetterBookId.ofTenant(by.tenant())),
                    CommonRefusal.NOT_FOUND,
                    CommonRefusal.NOT_FOUND.meaning());
            return LetterTemplateDecisions.draft(state, c);
        });
    }

    @CommandHandler
    long on(ReviseTemplate c, Envelope by) {
        return decide(by, () -> LetterTemplateDecisions.revise(state, c));
    }

    @CommandHandler
    long on(PublishTemplate c, Envelope by) {
        return decide(by, () -> LetterTemplateDecisions.publish(state, c, by));
    }

    @CommandHandler
    long on(WithdrawTemplate c, Envelope by) {
        return decide(by, () -> LetterTemplateDecisions.withdraw(state, c));
    }

    @EventSourcingHandler
    void on(LetterTemplateEvent event, Envelope envelope) {
        id = event.bookId();
        state = LetterBookState.evolve(state, event, envelope.actor());
        remember(envelope);
    }
}
