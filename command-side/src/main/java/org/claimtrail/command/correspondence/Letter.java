package org.claimtrail.command.correspondence;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.claims.Settlements;
import org.claimtrail.command.claims.Settlements.Settlement;
import org.claimtrail.command.correspondence.LetterCommand.*;
import org.claimtrail.command.correspondence.LetterState.Issued;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.correspondence.SettlementTerms;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The letter's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Letter extends AggregateShell {

    @AggregateIdentifier
    private @Nullable LetterId id;

    private LetterState state = LetterState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(IssueLetter c, Envelope by, KnownClaims claims, Settlements settlements) {
        return decide(
                by,
                () -> LetterDecisions.issue(
                        state,
                        c,
                        claims.find(by.tenant(), c.claimId()),
                        settlement(settlements, by, c.claimId(), c.settlement())));
    }

    @CommandHandler
    long on(RecordSignature c, Envelope by, Settlements settlements, FiledDocuments documents) {
        return decide(
                by,
                () -> LetterDecisions.sign(
                        state,
                        c,
                        by,
                        settlement(settlements, by, c.claimId(), state instanceof Issued i ? i.settlement() : null),
                        documents.find(by.tenant(), c.claimId(), c.documentId())));
    }

    @CommandHandler
    long on(WithdrawLetter c, Envelope by) {
        return decide(by, () -> LetterDecisions.withdraw(state, c));
    }

    @EventSourcingHandler
    void on(LetterEvent event, Envelope envelope) {
        id = event.letterId();
        state = LetterState.evolve(state, event);
        remember(envelope);
    }

    private static Optional<Settlement> settlement(
            Settlements settlements, Envelope by, ClaimId claim, @Nullable SettlementTerms said) {
        return said == null ? Optional.empty() : settlements.find(by.tenant(), claim, said.paymentId());
    }
}
