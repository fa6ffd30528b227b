package org.claimtrail.query.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * What waits in a tenant, answered by a {@link WorkPage}.
 *
 * @param q text that must occur, in any case, in a number, the summary, the explanation or the assignee
 * @param paging may be sorted by every column; the most urgent comes first otherwise, and of that what is due first
 */
public record ListWork(
        String tenant,
        WorkViewer viewer,
        WorkScope scope,
        Filter filter,
        @Nullable String q,
        Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.WORK_LIST;
    }

    @Override
    public List<String> alsoReads() {
        return viewer.reach().everything() ? List.of() : WithinReach.READ_MODELS;
    }

    /** Whose work. */
    public enum WorkScope {
        /** What the viewer can do: his own, and what is open to him. */
        MY_DAY,
        /** What is to be done by the viewer himself. */
        MINE,
        /** What is nobody's, and the viewer may do: he is permitted to, and had no part in it. */
        OPEN,
        /** Whatever waits for whomever, as far as the viewer sees what it is about. */
        ALL
    }

    /**
     * What the items must have in common; null, or no kinds, asks for nothing.
     *
     * @param unassigned true for what is nobody's, false for what is somebody's
     * @param leastPriority at least as urgent
     * @param minimumAmount in minor units of each item's own currency
     */
    public record Filter(
            List<WorkKind> kinds,
            @Nullable WorkArea area,
            @Nullable String number,
            @Nullable UUID claimId,
            @Nullable String claimNumber,
            @Nullable String assignee,
            @Nullable Boolean unassigned,
            @Nullable String role,
            @Nullable String permission,
            @Nullable String barred,
            @Nullable WorkPriority priority,
            @Nullable WorkPriority leastPriority,
            @Nullable Boolean overdue,
            @Nullable Instant dueFrom,
            @Nullable Instant dueTo,
            @Nullable Instant sinceFrom,
            @Nullable Instant sinceTo,
            @Nullable String currency,
            @Nullable Long minimumAmount,
            @Nullable Long maximumAmount) {

        public Filter {
            kinds = List.copyOf(kinds);
        }

        /** Everything. */
        public static Filter none() {
            return of();
        }

        /** What is of one of these kinds. */
        public static Filter of(WorkKind... kinds) {
            return new Filter(
                    List.of(kinds),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
