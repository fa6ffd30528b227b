package org.claimtrail.query.diary.activities;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/**
 * The diary of a tenant in figures, answered by {@link DiaryFigures}.
 *
 * @param from the first day on which what was completed counts
 * @param to the last one
 * @param at the moment at which something is overdue or not
 * @param zone in which the tenant's days begin
 */
public record FindDiaryFigures(String tenant, LocalDate from, LocalDate to, Period per, Instant at, String zone)
        implements Query {

    @Override
    public String readModel() {
        return ReadModels.DIARY;
    }

    /** How long each period is that is counted by itself. */
    public enum Period {
        DAY,
        WEEK,
        MONTH
    }
}
