package org.claimtrail.command.catastrophes;

import java.util.Optional;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;

/** Knows what is on the register of catastrophes: the fact that claims are opened upon. */
@FunctionalInterface
public interface Catastrophes {

    /** What a tenant has under a code, if anything. */
    Optional<Extent> find(String tenant, String code);
}
