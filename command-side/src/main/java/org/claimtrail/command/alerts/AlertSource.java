package org.claimtrail.command.alerts;

import java.util.List;
import org.claimtrail.command.alerts.AlertCommand.RaiseAlert;
import org.claimtrail.command.alerts.AlertCommand.ResolveAlert;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;

/**
 * Says which alerts an event leads to: a Spring bean of this kind is all that another kind of alert needs. It remembers
 * nothing and asks nobody, so that the same event always leads to the same.
 *
 * @param <E> an event, or the root of a vocabulary
 */
public interface AlertSource<E extends DomainEvent> {

    Class<E> events();

    Alerts alerts(E event, Envelope cause);

    /**
     * What an event leads to, in this order.
     *
     * @param resolved alerts that were raised for the same aggregate before
     */
    record Alerts(List<ResolveAlert> resolved, List<RaiseAlert> raised) {

        public static final Alerts NONE = new Alerts(List.of(), List.of());

        public Alerts {
            resolved = List.copyOf(resolved);
            raised = List.copyOf(raised);
        }

        boolean isNone() {
            return resolved.isEmpty() && raised.isEmpty();
        }
    }
}
