package org.claimtrail.query.worklist;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What waits, in figures.
 *
 * @param unassigned what waits for nobody in particular
 * @param oldest since when the longest has waited; null when nothing waits
 */
public record WorkFigures(
        long items,
        long overdue,
        long unassigned,
        @Nullable Instant oldest,
        List<WorkKindFigure> byKind,
        List<WorkAssigneeFigure> byAssignee) {

    public WorkFigures {
        byKind = List.copyOf(byKind);
        byAssignee = List.copyOf(byAssignee);
    }

    /**
     * What waits of a kind.
     *
     * @param amounts what it comes to, one for each currency
     */
    public record WorkKindFigure(
            WorkKind kind,
            long items,
            long overdue,
            long unassigned,
            @Nullable Instant oldest,
            List<Money> amounts) {
        public WorkKindFigure {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * What waits for somebody.
     *
     * @param assignee null for what waits for nobody in particular
     * @param urgent what is most urgent of it
     */
    public record WorkAssigneeFigure(
            @Nullable String assignee,
            long items,
            long overdue,
            long urgent,
            @Nullable Instant oldest,
            List<Money> amounts) {
        public WorkAssigneeFigure {
            amounts = List.copyOf(amounts);
        }
    }
}
