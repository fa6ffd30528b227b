package org.claimtrail.command.authority;

import java.time.Instant;
import org.claimtrail.events.shared.Envelope;

/** Knows which version of a tenant's authority profile is in force at a moment: the fact that decisions are taken upon. */
@FunctionalInterface
public interface AuthorityProfiles {

    /** The version in force; {@link AuthorityProfile#NONE} where there is none. */
    AuthorityProfile of(String tenant, Instant at);

    /** The version that a command is decided under: the one in force when it takes effect. */
    default AuthorityProfile of(Envelope by) {
        return of(by.tenant(), by.effectiveAt());
    }
}
