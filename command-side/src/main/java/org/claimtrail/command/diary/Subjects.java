package org.claimtrail.command.diary;

import java.util.Optional;
import org.claimtrail.events.diary.Subject;

/** Knows what activities can be about. */
public interface Subjects {

    /** The claim, policy or customer with its number; empty when the tenant has none. */
    Optional<Subject> find(String tenant, Subject.Kind kind, String id);

    /** Whether somebody was appointed to look at it, as only a claim can be looked at. */
    boolean isAppointed(String tenant, Subject.Kind kind, String id, String user);
}
