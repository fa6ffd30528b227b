package org.claimtrail.query.worklist;

import org.jspecify.annotations.Nullable;

/**
 * A thing that waits with everything that is known of it.
 *
 * @param part of its subject, such as an exposure of a claim; null when it is about the whole
 * @param explanation why, in the words of whoever led to it
 * @param raisedBy who led to it
 * @param obstacle why whoever asks cannot do it; null when he can, as far as that can be known before he tries
 */
public record WorkItemDetail(
        WorkItem item,
        @Nullable String part,
        @Nullable String explanation,
        String raisedBy,
        @Nullable Obstacle obstacle) {

    /** Why somebody cannot do what waits. */
    public enum Obstacle {
        /** He is not permitted to. */
        NOT_PERMITTED,
        /** He had a part in it: somebody else must do it. */
        BARRED,
        /** It is another's. */
        OF_ANOTHER,
        /** It concerns a role that he does not have. */
        OF_ANOTHER_ROLE
    }
}
