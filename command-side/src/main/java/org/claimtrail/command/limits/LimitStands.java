package org.claimtrail.command.limits;

import org.claimtrail.events.limits.LimitId;

/** Knows how much of a shared limit has been taken: the fact that claims calculate upon. */
@FunctionalInterface
public interface LimitStands {

    /** For whom nobody has taken anything. */
    LimitStands UNTOUCHED = id -> LimitStand.UNTOUCHED;

    /** Where a limit stands; untouched where nobody has asked for any of it. */
    LimitStand of(LimitId id);
}
