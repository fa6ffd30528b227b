package org.claimtrail.command.authority;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.command.authority.AuthorityBookState.Published;
import org.claimtrail.command.shared.StoredEvents;
import org.claimtrail.events.authority.AuthorityBookId;
import org.claimtrail.events.authority.AuthorityEvent;
import org.springframework.stereotype.Component;

/**
 * Reads a tenant's authority profiles out of their own events. They are asked for with most commands, so what was read is used
 * for a while, and then only looked at for what has come since. Nobody decides on an old version meanwhile: one is published
 * so long before it comes into force that it has been read by then.
 */
@Component
final class StoredAuthorityProfiles implements AuthorityProfiles {

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final EventStore events;
    private final ConfiguredProfiles configured;
    private final long usedForNanos;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    StoredAuthorityProfiles(EventStore events, ConfiguredProfiles configured, AuthorityProperties settings) {
        this.events = events;
        this.configured = configured;
        // A half of the lead is left for clocks that differ and for a publication that takes its time to be stored.
        var half = settings.lead().dividedBy(2);
        this.usedForNanos = (half.compareTo(LONGEST) < 0 ? half : LONGEST).toNanos();
    }

    /** What was read, up to which event, and when. */
    private record Known(AuthorityBookState book, long version, long readAt) {

        static final Known NOTHING = new Known(AuthorityBookState.BEGINNING, -1, 0);
    }

    @Override
    public AuthorityProfile of(String tenant, Instant at) {
        return current(tenant)
                .inForce(at)
                .map(StoredAuthorityProfiles::profile)
                .orElseGet(() -> configured.of(tenant).profile());
    }

    private AuthorityBookState current(String tenant) {
        var before = known.get(tenant);
        if (before != null && System.nanoTime() - before.readAt() < usedForNanos) {
            return before.book();
        }
        var read = read(tenant, before == null ? Known.NOTHING : before);
        known.merge(tenant, read, StoredAuthorityProfiles::newer);
        return read.book();
    }

    private Known read(String tenant, Known before) {
        var readAt = System.nanoTime();
        var book = before.book();
        var version = before.version();
        var since = StoredEvents.after(events, AuthorityEvent.class, AuthorityBookId.ofTenant(tenant), version);
        for (var stored : since) {
            book = AuthorityBookState.evolve(book, stored.event(), stored.by().actor());
            version = stored.version();
        }
        return new Known(book, version, readAt);
    }

    /** Of two that read at the same time, the one who saw less must not come in the place of what is known since. */
    private static Known newer(Known one, Known other) {
        if (one.version() != other.version()) {
            return one.version() > other.version() ? one : other;
        }
        return one.readAt() - other.readAt() > 0 ? one : other;
    }

    private static AuthorityProfile profile(Published version) {
        return AuthorityProfile.of(version.version(), version.roles());
    }
}
