package org.claimtrail.command.documents;

import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to what a document is about.
 *
 * @param exists whether his tenant has such a thing
 * @param number what people know the thing by; null when it has no number
 * @param everything whether he reaches all of his tenant
 * @param own whether it is his
 * @param assigned whether it was assigned to him
 */
public record Standing(boolean exists, @Nullable String number, boolean everything, boolean own, boolean assigned) {

    /** The tenant has no such thing. */
    public static final Standing NOWHERE = new Standing(false, null, false, false, false);

    /** Whether he may have to do with it at all. */
    boolean isWithinReach() {
        return exists && (everything || own || assigned);
    }

    /** Whether he has to do with it only because it is his: he belongs to no house. */
    boolean isOwnOnly() {
        return own && !everything && !assigned;
    }
}
