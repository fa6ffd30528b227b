package org.claimtrail.command.clocks;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.claimtrail.command.clocks.ClockCommand.*;
import org.claimtrail.command.clocks.ClockState.Cancelled;
import org.claimtrail.command.clocks.ClockState.Going;
import org.claimtrail.command.shared.AggregateShell;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Reach;
import org.jspecify.annotations.Nullable;

/** The shell of a time limit that runs on a claim: which command meets which decision. */
@Aggregate(cache = "aggregateCache")
class Clock extends AggregateShell {

    @AggregateIdentifier
    private @Nullable ClockId id;

    private ClockState state = ClockState.BEGINNING;

    /** Whoever sees only his own has no say in how much time there is. */
    @CommandHandlerInterceptor
    void within(ClockCommand c, Reach reach) {
        Refused.unless(reach.everything(), CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long on(StartClock c, Envelope by, Calendars calendars, TenantRules rules) {
        return decide(
                by,
                () -> ClockDecisions.start(
                        state,
                        c,
                        by,
                        ClockDecisions.counting(
                                c, calendars.of(by.tenant(), c.rule().calendar()), rules.zone(by.tenant()))));
    }

    @CommandHandler
    long on(FollowClaim c, Envelope by, Calendars calendars) {
        return decide(by, () -> ClockDecisions.follow(state, c, by, days(by, calendars)));
    }

    @CommandHandler
    long on(CheckDeadline c, Envelope by) {
        return decide(by, () -> ClockDecisions.check(state, c, by));
    }

    @CommandHandler
    long on(RecountClock c, Envelope by, Calendars calendars) {
        return decide(by, () -> CalendarFollowing.recount(state, c, by, days(by, calendars)));
    }

    @CommandHandler
    long on(PauseClock c, Envelope by, Calendars calendars) {
        return decide(by, () -> ClockDecisions.pause(state, c, by, days(by, calendars)));
    }

    @CommandHandler
    long on(ResumeClock c, Envelope by, Calendars calendars) {
        return decide(by, () -> ClockDecisions.resume(state, c, by, days(by, calendars)));
    }

    @CommandHandler
    long on(ExtendClock c, Envelope by, Calendars calendars) {
        return decide(by, () -> ClockDecisions.extend(state, c, by, days(by, calendars)));
    }

    @EventSourcingHandler
    void on(ClockEvent event, Envelope envelope) {
        id = event.clockId();
        state = ClockState.evolve(state, event);
        remember(envelope);
    }

    /** The calendar of its rule; a clock that counts no more needs none. */
    private WorkingDays days(Envelope by, Calendars calendars) {
        return switch (state) {
            case Going going -> calendars.of(by.tenant(), going.facts().rule().calendar());
            case Cancelled cancelled ->
                calendars.of(by.tenant(), cancelled.facts().rule().calendar());
            case ClockState.Absent absent -> Calendars.NONE;
            case ClockState.Stopped stopped -> Calendars.NONE;
        };
    }
}
