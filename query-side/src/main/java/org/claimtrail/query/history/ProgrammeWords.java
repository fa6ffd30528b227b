package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.money;

import java.math.BigDecimal;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;

/** What happened to a parametric programme, without who did it. */
final class ProgrammeWords {

    private ProgrammeWords() {}

    static String of(ProgrammeEvent event) {
        return switch (event) {
            case ProgrammeOpened e ->
                "laid down programme " + e.programmeNumber() + ", " + e.name() + ": " + e.index() + " in " + e.area()
                        + ", " + e.season() + ", from " + e.seasonFrom() + " to " + e.seasonTo();
            case PolicyEnrolled e -> "enrolled policy " + e.policyNumber() + " for " + money(e.sumInsured());
            case EnrolmentWithdrawn e -> "withdrew policy " + e.policyNumber() + ": " + e.explanation();
            case IndexRead e -> "brought a reading of " + reading(e.reading()) + ": nothing is to be paid";
            case ParametricTriggerMet e ->
                "brought a reading of " + reading(e.reading()) + ": " + percent(e.basisPoints()) + " % of "
                        + e.policies() + " sums insured is to be paid, " + money(e.total()) + " in all";
            case PayoutsApproved e -> "approved " + e.policies() + " payouts of " + money(e.total()) + " in all";
            case PayoutsRejected e -> "rejected the payouts: " + e.explanation();
        };
    }

    private static String reading(IndexReading reading) {
        return reading.value().toPlainString() + " on " + reading.observedOn();
    }

    private static String percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString();
    }
}
