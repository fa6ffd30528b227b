package org.claimtrail.command.staff;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.staff.StaffCommand.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffId;
import org.jspecify.annotations.Nullable;

/** The shell of somebody who works for a tenant: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class StaffMember extends AggregateShell {

    @AggregateIdentifier
    private @Nullable StaffId id;

    private StaffFacts state = StaffFacts.NOBODY;

    /** Whoever may only speak for himself does so for nobody else. */
    @CommandHandlerInterceptor
    void within(StaffCommand c, Reach reach, Envelope by) {
        Refused.unless(
                reach.everything() || (reach.own() && c.staffId().equals(StaffId.of(by.tenant(), reach.user()))),
                CommonRefusal.NOT_FOUND,
                CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(EnrolStaffMember c, Envelope by) {
        return decide(by, () -> StaffDecisions.enrol(state, c));
    }

    @CommandHandler
    long on(ChangeStaffMember c, Envelope by) {
        return decide(by, () -> StaffDecisions.change(state, c));
    }

    @CommandHandler
    long on(DeactivateStaffMember c, Envelope by) {
        return decide(by, () -> StaffDecisions.deactivate(state, c));
    }

    @CommandHandler
    long on(ReactivateStaffMember c, Envelope by) {
        return decide(by, () -> StaffDecisions.reactivate(state, c));
    }

    @CommandHandler
    long on(RequestAbsence c, Envelope by, Colleagues colleagues) {
        return decide(
                by,
                () -> AbsenceDecisions.request(
                        state, c, Optional.ofNullable(c.deputy()).flatMap(name -> colleagues.find(by.tenant(), name))));
    }

    @CommandHandler
    long on(ApproveAbsence c, Envelope by, Colleagues colleagues) {
        return decide(by, () -> AbsenceDecisions.approve(state, c, by, name -> colleagues.find(by.tenant(), name)));
    }

    @CommandHandler
    long on(RejectAbsence c, Envelope by) {
        return decide(by, () -> AbsenceDecisions.reject(state, c, by));
    }

    @CommandHandler
    long on(WithdrawAbsence c, Envelope by) {
        return decide(by, () -> AbsenceDecisions.withdraw(state, c));
    }

    @CommandHandler
    long on(BlockTime c, Envelope by) {
        return decide(by, () -> StaffDecisions.block(state, c));
    }

    @CommandHandler
    long on(UnblockTime c, Envelope by) {
        return decide(by, () -> StaffDecisions.unblock(state, c));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(TakeClaim c, Envelope by) {
        return decide(by, () -> StaffDecisions.take(state, c, by));
    }

    @CommandHandler
    long on(ReturnClaim c, Envelope by) {
        return decide(by, () -> StaffDecisions.giveBack(state, c, by));
    }

    @CommandHandler
    long on(HandOverClaims c, Envelope by, Colleagues colleagues) {
        return decide(by, () -> StaffDecisions.handOver(state, c, colleagues.find(by.tenant(), c.to())));
    }

    @EventSourcingHandler
    void on(StaffEvent event, Envelope envelope) {
        id = event.staffId();
        state = state.after(event, envelope.recordedAt());
        remember(envelope);
    }
}
