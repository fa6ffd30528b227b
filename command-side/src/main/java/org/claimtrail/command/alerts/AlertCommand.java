package org.claimtrail.command.alerts;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.alerts.AlertEvent.Alarm;
import org.claimtrail.events.alerts.AlertId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an alert. */
public sealed interface AlertCommand {

    @TargetAggregateIdentifier
    AlertId alertId();

    /** Tells those whom it concerns. */
    record RaiseAlert(AlertId alertId, Alarm alarm) implements AlertCommand {}

    /** Says that somebody has seen it, and what he makes of it. */
    record AcknowledgeAlert(AlertId alertId, @Nullable String note) implements AlertCommand {}

    /** Says that there is no more need to look. */
    record ResolveAlert(AlertId alertId, String explanation) implements AlertCommand {}
}
