package org.claimtrail.command.parametric;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.parametric.ProgrammeCommand.*;
import org.claimtrail.command.parametric.ProgrammeState.Known;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The shell of a parametric programme: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class ParametricProgramme extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ProgrammeId id;

    private ProgrammeState state = ProgrammeState.BEGINNING;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(OpenProgramme c, Envelope by) {
        return decide(by, () -> ProgrammeDecisions.open(state, c));
    }

    @CommandHandler
    long on(EnrolPolicy c, Envelope by, PolicyTerms policies) {
        return decide(by, () -> ProgrammeDecisions.enrol(state, c, by, onRisk(c, by, policies)));
    }

    @CommandHandler
    long on(WithdrawEnrolment c, Envelope by) {
        return decide(by, () -> ProgrammeDecisions.withdraw(state, c, by));
    }

    @CommandHandler
    long on(TriggerParametric c, Envelope by) {
        return decide(by, () -> ProgrammeDecisions.trigger(state, c, by));
    }

    @CommandHandler
    long on(ApprovePayouts c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> ProgrammeDecisions.approve(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(RejectPayouts c, Envelope by) {
        return decide(by, () -> ProgrammeDecisions.reject(state, c, by));
    }

    @EventSourcingHandler
    void on(ProgrammeEvent event, Envelope envelope) {
        id = event.programmeId();
        state = ProgrammeState.evolve(state, event);
        remember(envelope);
    }

    private Optional<PolicySnapshot> onRisk(EnrolPolicy c, Envelope by, PolicyTerms policies) {
        return state instanceof Known known
                ? policies.asOf(
                        by.tenant(),
                        c.policyNumber(),
                        LossDate.onDay(known.terms().seasonFrom()))
                : Optional.empty();
    }
}
