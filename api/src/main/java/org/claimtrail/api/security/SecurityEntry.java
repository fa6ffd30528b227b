package org.claimtrail.api.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, or tried to do, to people and their access.
 *
 * @param tenant null where an attempt named no tenant that there is
 * @param actor who did it, by his name in the system; null where nobody is known
 * @param action in capitals, such as {@code LOGIN} or {@code ROLES_CHANGED}
 * @param subject whom or what it was done to
 * @param details what else is worth knowing; never a secret
 */
public record SecurityEntry(
        @Nullable String tenant,
        @Nullable String actor,
        String action,
        Outcome outcome,
        @Nullable String subject,
        Map<String, String> details) {

    public SecurityEntry {
        details = Map.copyOf(details);
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    /** What the caller of the current request has done. */
    public static SecurityEntry done(String action, String subject, Map<String, String> details) {
        return byCaller(action, Outcome.DONE, subject, details);
    }

    /** What the caller of the current request was refused. */
    public static SecurityEntry refused(String action, String subject, Map<String, String> details) {
        return byCaller(action, Outcome.REFUSED, subject, details);
    }

    private static SecurityEntry byCaller(String action, Outcome outcome, String subject, Map<String, String> details) {
        var caller = Caller.currentOrNull();
        return caller == null
                ? new SecurityEntry(null, null, action, outcome, subject, details)
                : new SecurityEntry(caller.tenant(), caller.user(), action, outcome, subject, details);
    }
}
