package org.claimtrail.command.supply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.supply.IssueCommand.*;
import org.claimtrail.command.supply.IssueDecisions.Subjects;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.IssueId;
import org.jspecify.annotations.Nullable;

/** The issue's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Issue extends AggregateShell {

    @AggregateIdentifier
    private @Nullable IssueId id;

    private IssueState state = IssueState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(RaiseIssue c, Envelope by, SupplyFacts facts) {
        return decide(by, () -> {
            var tenant = by.tenant();
            var subjects = new Subjects(
                    Optional.ofNullable(c.vendorId()).flatMap(vendor -> facts.vendor(tenant, vendor)),
                    Optional.ofNullable(c.orderId()).flatMap(order -> facts.order(tenant, order)),
                    Optional.ofNullable(c.claimId()).flatMap(claim -> facts.claim(tenant, claim)));
            return IssueDecisions.raise(state, c, subjects);
        });
    }

    @CommandHandler
    long on(ChangeIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.change(state, c));
    }

    @CommandHandler
    long on(AssignIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.assign(state, c));
    }

    @CommandHandler
    long on(StartIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.start(state, c));
    }

    @CommandHandler
    long on(ResolveIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.resolve(state, c));
    }

    @CommandHandler
    long on(ReopenIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.reopen(state, c));
    }

    @CommandHandler
    long on(CloseIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.close(state, c));
    }

    @CommandHandler
    long on(WithdrawIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.withdraw(state, c));
    }

    @CommandHandler
    long on(CommentOnIssue c, Envelope by) {
        return decide(by, () -> IssueDecisions.comment(state, c));
    }

    @EventSourcingHandler
    void on(IssueEvent event, Envelope envelope) {
        id = event.issueId();
        state = IssueState.evolve(state, event);
        remember(envelope);
    }
}
