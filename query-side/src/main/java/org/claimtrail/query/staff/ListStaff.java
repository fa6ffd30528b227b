package org.claimtrail.query.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Those who work for a tenant, answered by a {@link StaffPage}.
 *
 * @param day on which somebody is away or not
 * @param q text that must occur, in any case, in the name or a skill
 */
public record ListStaff(
        String tenant,
        Reach reach,
        Filter filter,
        LocalDate day,
        @Nullable String q,
        Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.STAFF;
    }

    /**
     * What they must have in common; null asks for nothing.
     *
     * @param skill a product, cause of loss or word that they know
     * @param available whether they are called upon, there, and have room for another claim
     */
    public record Filter(
            @Nullable Boolean enrolled,
            @Nullable Boolean active,
            @Nullable Duty duty,
            @Nullable String skill,
            @Nullable UUID branchId,
            @Nullable Boolean absent,
            @Nullable Boolean available,
            @Nullable Integer minimumLoad,
            @Nullable Integer maximumLoad) {

        /** Everybody. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null, null, null, null);
        }
    }
}
