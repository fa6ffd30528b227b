package org.claimtrail.command.staff;

import java.util.List;
import java.util.Optional;

/** Knows who works for a tenant: the fact that others decide upon. */
public interface Colleagues {

    /** Somebody as he stands now; empty when nothing is known of him. */
    Optional<StaffFacts> find(String tenant, String handle);

    /** Everybody who was enrolled, as far as the directory has come. */
    List<StaffFacts> all(String tenant);
}
