package org.claimtrail.query.staff;

import java.time.LocalDate;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.StaffEvent.AbsenceKind;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * Absences in a tenant, answered by an {@link AbsencePage}.
 *
 * @param q text that must occur, in any case, in the name, the deputy's or an explanation
 */
public record ListAbsences(
        String tenant, Reach reach, Filter filter, @Nullable String q, Paging paging) implements Query {

    @Override
    public String readModel() {
        return ReadModels.STAFF;
    }

    /**
     * What they must have in common; null asks for nothing.
     *
     * @param from the first of the days on which somebody is away
     * @param to the last of them
     */
    public record Filter(
            @Nullable String handle,
            AbsenceSummary.@Nullable Status status,
            @Nullable AbsenceKind kind,
            @Nullable String deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Every absence. */
        public static Filter none() {
            return new Filter(null, null, null, null, null, null);
        }
    }
}
