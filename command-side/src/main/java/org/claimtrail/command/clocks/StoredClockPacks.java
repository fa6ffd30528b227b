package org.claimtrail.command.clocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.clocks.ClockPackEvent.ClockPackPublished;
import org.claimtrail.events.clocks.ClockPackId;
import org.claimtrail.events.storage.SampleClocks;
import org.springframework.stereotype.Component;

/** Reads tenants' packs out of their own events; a pack that has not changed since is not read again. */
@Component
final class StoredClockPacks implements ClockPacks {

    private final EventStore events;
    private final Map<ClockPackId, List<ClockPack>> known = new ConcurrentHashMap<>();

    StoredClockPacks(EventStore events) {
        this.events = events;
    }

    @Override
    public List<ClockPack> versions(String tenant, String code) {
        var sample = SampleClocks.packs().get(code);
        return sample == null ? own(ClockPackId.of(tenant, code)) : List.of(sample);
    }

    private List<ClockPack> own(ClockPackId id) {
        var stored = events.lastSequenceNumberFor(id.toString()).orElse(-1L) + 1;
        var remembered = known.get(id);
        if (remembered != null && remembered.size() == stored) {
            return remembered;
        }
        if (stored == 0) {
            return List.of();
        }
        var versions = new ArrayList<ClockPack>();
        for (var past : StoredEvents.of(events, ClockPackEvent.class, id)) {
            if (past.event() instanceof ClockPackPublished published) {
                versions.add(published.pack());
            }
        }
        known.put(id, List.copyOf(versions));
        return versions;
    }
}
