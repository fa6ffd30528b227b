package org.claimtrail.query.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a human being.
 *
 * @param id the same as long as it is to be done, and again when it is to be done again
 * @param assignee who is to do it; null for whoever is permitted to
 * @param role the role that it concerns, if not anybody who is permitted to
 * @param permission what one must be permitted to do it
 * @param barred who must not do it, because he had a part in it
 * @param since when it began to be to be done
 * @param overdue whether it should have been done when the question was put
 * @param priority with what the claim and the time add to it
 */
public record WorkItem(
        UUID id,
        WorkKind kind,
        WorkSubject subject,
        @Nullable ClaimId claimId,
        @Nullable String claimNumber,
        @Nullable String assignee,
        @Nullable String role,
        String permission,
        List<String> barred,
        Instant since,
        @Nullable Instant due,
        boolean overdue,
        @Nullable Money amount,
        WorkPriority priority,
        String summary,
        WorkStep next) {

    public WorkItem {
        barred = List.copyOf(barred);
    }

    /**
     * What it is about.
     *
     * @param id as in paths
     * @param number as people call it; null when it has none
     * @param path where it is seen
     */
    public record WorkSubject(
            WorkArea area, String id, @Nullable String number, String path) {}

    /** The operation that does it. */
    public record WorkStep(String method, String path) {}
}
