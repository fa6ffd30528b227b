package org.claimtrail.events.clocks;

import org.claimtrail.events.shared.DomainEvent;

/** What can happen to a tenant's pack of time limits. */
public sealed interface ClockPackEvent extends DomainEvent {

    ClockPackId packId();

    /** A version of the pack was laid down. */
    record ClockPackPublished(ClockPackId packId, ClockPack pack) implements ClockPackEvent {}
}
