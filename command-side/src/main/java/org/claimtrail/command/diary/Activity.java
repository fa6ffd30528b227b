package org.claimtrail.command.diary;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.diary.ActivityCommand.*;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The activity's shell: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Activity extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ActivityId id;

    private ActivityState state = ActivityState.BEGINNING;

    @CommandHandlerInterceptor
    void within(ActivityCommand c, Reach reach, Envelope by, Subjects subjects) {
        ActivityReach.refuseOutOfReach(state, c, reach, by.tenant(), subjects);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(PlanActivity c, Envelope by, Subjects subjects) {
        return decide(
                by, () -> ActivityDecisions.plan(state, c, subjects.find(by.tenant(), c.subjectKind(), c.subjectId())));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(FollowAppointment c, Envelope by) {
        return decide(by, () -> ActivityDecisions.follow(state, c, by));
    }

    @CommandHandler
    long on(ChangeActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.change(state, c));
    }

    @CommandHandler
    long on(AssignActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.assign(state, c));
    }

    @CommandHandler
    long on(StartActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.start(state, c));
    }

    @CommandHandler
    long on(CompleteActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.complete(state, c));
    }

    @CommandHandler
    long on(CancelActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.cancel(state, c));
    }

    @CommandHandler
    long on(ReopenActivity c, Envelope by) {
        return decide(by, () -> ActivityDecisions.reopen(state, c));
    }

    @EventSourcingHandler
    void on(ActivityEvent event, Envelope envelope) {
        id = event.activityId();
        state = ActivityState.evolve(state, event, envelope.actor());
        remember(envelope);
    }
}
