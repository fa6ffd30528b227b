package org.claimtrail.command.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.jspecify.annotations.Nullable;

/**
 * The days of a claim's past: loss, notification, payment, closure, in this order and none in the future. A day that
 * is known as a month or year only is compared as such.
 */
record PastDays(
        LossDate loss,
        @Nullable PastDay notifiedOn,
        @Nullable PastDay paidOn,
        @Nullable PastDay closedOn) {

    /** What is wrong with a day, by the name of its field. */
    record Fault(String field, RowReason reason) {}

    /**
     * Everything that is wrong with the days.
     *
     * @param today the last day that is not in the future
     */
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        var lossField = loss.precision() == LossDate.Precision.YEAR ? "lossYear" : "lossDate";
        if (loss.date().isAfter(today)) {
            faults.add(new Fault(lossField, RowReason.LOSS_IN_FUTURE));
        } else if (isWrong(notifiedOn, PastDay.of(loss))) {
            faults.add(new Fault(lossField, RowReason.LOSS_AFTER_NOTIFICATION));
        }
        add(faults, isAfter(notifiedOn, today), "notifiedOn", RowReason.NOTIFIED_IN_FUTURE);
        add(faults, isAfter(paidOn, today), "paidOn", RowReason.PAID_IN_FUTURE);
        add(faults, isAfter(closedOn, today), "closedOn", RowReason.CLOSED_IN_FUTURE);
        add(faults, isWrong(paidOn, notifiedOn), "paidOn", RowReason.PAID_BEFORE_NOTIFICATION);
        add(faults, isWrong(closedOn, notifiedOn), "closedOn", RowReason.CLOSED_BEFORE_NOTIFICATION);
        add(faults, isWrong(closedOn, paidOn), "closedOn", RowReason.CLOSED_BEFORE_PAYMENT);
        return faults;
    }

    private static void add(List<Fault> faults, boolean wrong, String field, RowReason reason) {
        if (wrong) {
            faults.add(new Fault(field, reason));
        }
    }

    private static boolean isAfter(@Nullable PastDay day, LocalDate today) {
        return day != null && day.date().isAfter(today);
    }

    private static boolean isWrong(@Nullable PastDay day, @Nullable PastDay earlier) {
        return day != null && earlier != null && earlier.isAfter(day);
    }
}
