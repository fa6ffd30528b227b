package org.claimtrail.query.diary.activities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.diary.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * The diary of a tenant in figures.
 *
 * @param overdue how much is open and should have been done
 * @param completed what was completed in each period, the earliest first; periods without anything are left out
 * @param meanDaysToComplete from the planning to the completion, over all that was completed in the time; two decimals
 */
public record DiaryFigures(
        long open,
        long overdue,
        long unassigned,
        List<KindFigure> byKind,
        List<AssigneeFigure> byAssignee,
        List<PeriodFigure> completed,
        @Nullable BigDecimal meanDaysToComplete) {

    public DiaryFigures {
        byKind = List.copyOf(byKind);
        byAssignee = List.copyOf(byAssignee);
        completed = List.copyOf(completed);
    }

    /** How many activities of a kind stand how. */
    public record KindFigure(ActivityKind kind, ActivityStatus status, long activities) {}

    /**
     * What somebody has to do.
     *
     * @param assignee null for what nobody in particular is to do
     * @param completed what he completed in the time
     */
    public record AssigneeFigure(@Nullable String assignee, long open, long overdue, long completed) {}

    /**
     * What was completed in a period.
     *
     * @param begins its first day
     */
    public record PeriodFigure(LocalDate begins, long activities, BigDecimal meanDays) {}
}
