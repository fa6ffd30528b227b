package org.claimtrail.command.clocks;

import java.util.List;
import org.claimtrail.events.clocks.ClockPack;

/** Knows the packs of time limits. */
@FunctionalInterface
public interface ClockPacks {

    /** The versions of a pack, the first first: one that comes with the product, or the tenant's own; none if there is none. */
    List<ClockPack> versions(String tenant, String code);
}
