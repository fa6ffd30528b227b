package org.claimtrail.events.shared;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody reaches among the things that he is permitted to ask for: everything of his tenant, or only what is
 * his own, or was assigned to him. It travels with every question, and with every command that is not from everywhere.
 *
 * @param user the user's name in the system
 * @param own what is his: his policies, the claims on them, the claims that he notified, and what is paid on those
 * @param assigned the claims that he was appointed to look at
 */
public record Reach(String user, boolean everything, boolean own, boolean assigned) {

    /** The metadata key on commands; absent from those of our own processes, which reach everything. */
    public static final String METADATA = "reach";

    private static final String OWN = "own";
    private static final String ASSIGNED = "assigned";

    /** Everything of the tenant. */
    public static Reach everything(String user) {
        return new Reach(user, true, false, false);
    }

    /** Only what is his own, or was assigned to him; with neither nothing at all. */
    public static Reach only(String user, boolean own, boolean assigned) {
        return new Reach(user, false, own, assigned);
    }

    /** Whether it reaches what belongs to this user. */
    public boolean reachesOwn(@Nullable String owner) {
        return everything || (own && user.equals(owner));
    }

    /** Whether it reaches what was assigned to these users. */
    public boolean reachesAssigned(Collection<String> assignees) {
        return everything || (assigned && assignees.contains(user));
    }

    /** As it travels with a command. */
    public Map<String, String> toMetadata() {
        return everything ? Map.of() : Map.of(METADATA, (own ? OWN : "") + "," + (assigned ? ASSIGNED : ""));
    }

    /** Reads back what {@link #toMetadata()} wrote beside the command's envelope. */
    public static Reach from(Map<String, ?> metadata) {
        var user = String.valueOf(metadata.get(Envelope.ACTOR));
        var written = metadata.get(METADATA);
        if (written == null) {
            return everything(user);
        }
        var parts = written.toString().split(",", -1);
        return only(user, parts[0].equals(OWN), parts.length > 1 && parts[1].equals(ASSIGNED));
    }
}
