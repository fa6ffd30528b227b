package org.claimtrail.command.limits;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.limits.LimitState.Opened;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitId;
import org.springframework.stereotype.Component;

/** Reads where a limit stands out of its own events: always current, and without a lock on the limit. */
@Component
final class StoredLimitStands implements LimitStands {

    private final EventStore events;

    StoredLimitStands(EventStore events) {
        this.events = events;
    }

    @Override
    public LimitStand of(LimitId id) {
        var state = LimitState.BEGINNING;
        for (var stored : StoredEvents.of(events, LimitEvent.class, id)) {
            state = LimitState.evolve(state, stored.event());
        }
        return state instanceof Opened opened
                ? new LimitStand(
                        opened.amount(),
                        opened.holds().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        hold -> hold.getValue().amount())))
                : LimitStand.UNTOUCHED;
    }
}
