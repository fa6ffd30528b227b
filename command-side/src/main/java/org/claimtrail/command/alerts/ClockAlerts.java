package org.claimtrail.command.alerts;

import java.util.List;
import org.claimtrail.command.alerts.AlertCommand.RaiseAlert;
import org.claimtrail.command.alerts.AlertCommand.ResolveAlert;
import org.claimtrail.events.alerts.AlertEvent.Alarm;
import org.claimtrail.events.alerts.AlertEvent.AlertSubject;
import org.claimtrail.events.alerts.AlertEvent.Severity;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockEvent.*;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.shared.Envelope;
import org.springframework.stereotype.Component;

/** Little time is left on a clock, or none; until it is stopped, given more time or ended with its claim. */
@Component
final class ClockAlerts implements AlertSource<ClockEvent> {

    private static final String WARNED = "CLOCK_WARNED";
    private static final String BREACHED = "CLOCK_BREACHED";
    /** Who handles claims where nobody handles this one yet. */
    private static final String HANDLERS = "adjuster";

    /** Of what somebody has been told about a deadline. */
    private record Told(ClockId clock, int deadline, boolean warned, boolean breached) {}

    @Override
    public Class<ClockEvent> events() {
        return ClockEvent.class;
    }

    @Override
    public Alerts alerts(ClockEvent event, Envelope cause) {
        var tenant = cause.tenant();
        return switch (event) {
            case ClockWarned e -> new Alerts(List.of(), List.of(warning(tenant, e)));
            case ClockBreached e ->
                noMore(tenant, new Told(e.clockId(), e.deadline(), e.warned(), false), "The time is over.");
            case ClockEscalated e -> new Alerts(List.of(), List.of(breach(tenant, e)));
            case ClockPaused e ->
                noMore(tenant, new Told(e.clockId(), e.deadline(), e.warned(), false), "The clock is paused.");
            case ClockExtended e -> extended(tenant, e);
            case ClockStopped e ->
                noMore(tenant, new Told(e.clockId(), e.deadline(), e.warned(), e.breached()), "It has been done.");
            case ClockCancelled e ->
                noMore(tenant, new Told(e.clockId(), e.deadline(), e.warned(), e.breached()), "The claim has ended.");
            case ClockStarted e -> Alerts.NONE;
            case ClockResumed e -> Alerts.NONE;
            case ClockRevived e -> Alerts.NONE;
            case ClockRescheduled e ->
                noMore(
                        tenant,
                        new Told(e.clockId(), e.deadline().number() - 1, e.warned(), false),
                        "There is another last day.");
        };
    }

    private static RaiseAlert warning(String tenant, ClockWarned e) {
        var concern = e.concern();
        return new RaiseAlert(
                warned(tenant, e.clockId(), e.deadline()),
                new Alarm(
                        WARNED,
                        Severity.WARNING,
                        subject(e.clockId()),
                        concern.claimId(),
                        concern.claimNumber(),
                        concern.name() + " by " + concern.dueOn(),
                        "Claim " + concern.claimNumber() + ": the time to \"" + concern.name() + "\" ends with "
                                + concern.dueOn() + ".",
                        e.handler() == null ? HANDLERS : null,
                        e.handler()));
    }

    private static RaiseAlert breach(String tenant, ClockEscalated e) {
        var concern = e.concern();
        return new RaiseAlert(
                breached(tenant, e.clockId()),
                new Alarm(
                        BREACHED,
                        Severity.CRITICAL,
                        subject(e.clockId()),
                        concern.claimId(),
                        concern.claimNumber(),
                        concern.name() + " was due by " + concern.dueOn(),
                        "Claim " + concern.claimNumber() + ": the time to \"" + concern.name() + "\" ended with "
                                + concern.dueOn() + ", and it has not been done.",
                        e.role(),
                        e.handler()));
    }

    private static Alerts extended(String tenant, ClockExtended e) {
        return e.deadline() == null
                ? Alerts.NONE
                : noMore(
                        tenant,
                        new Told(e.clockId(), e.deadline().number() - 1, e.warned(), false),
                        "There is more time.");
    }

    /** What had been warned of before it ran out was resolved when it did. */
    private static Alerts noMore(String tenant, Told told, String explanation) {
        if (told.breached()) {
            return new Alerts(List.of(new ResolveAlert(breached(tenant, told.clock()), explanation)), List.of());
        }
        return told.warned()
                ? new Alerts(
                        List.of(new ResolveAlert(warned(tenant, told.clock(), told.deadline()), explanation)),
                        List.of())
                : Alerts.NONE;
    }

    private static AlertId warned(String tenant, ClockId clock, int deadline) {
        return AlertId.of(tenant, WARNED, clock + ":" + deadline);
    }

    private static AlertId breached(String tenant, ClockId clock) {
        return AlertId.of(tenant, BREACHED, clock.toString());
    }

    private static AlertSubject subject(ClockId clock) {
        return new AlertSubject("clocks", clock.toString());
    }
}
