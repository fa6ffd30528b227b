package org.claimtrail.command.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.claimtrail.command.claims.PastDays.Fault;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.LossDate.Precision;
import org.claimtrail.events.claims.PastDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which order the days of a claim's past can have been; every fault is told at once, by the name of its column. */
class PastDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void days_in_order_up_to_today_are_right_and_so_is_everything_on_one_day() {
        assertThat(faults("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-10"))
                .isEmpty();
        assertThat(faults("2026-03-10", "2026-03-10", "2026-03-10", "2026-03-10"))
                .isEmpty();
        assertThat(faults("2026-03-01", null, null, null)).isEmpty();
        assertThat(faults("2026-03-01", "2026-03-02", null, "2026-03-02")).isEmpty();
    }

    @Test
    void nothing_happened_tomorrow() {
        assertThat(faults("2026-03-11", null, null, null)).containsExactly(tuple("lossDate", RowReason.LOSS_IN_FUTURE));
        assertThat(faults("2026-03-01", "2026-03-11", "2026-03-11", "2026-03-11"))
                .containsExactly(
                        tuple("notifiedOn", RowReason.NOTIFIED_IN_FUTURE),
                        tuple("paidOn", RowReason.PAID_IN_FUTURE),
                        tuple("closedOn", RowReason.CLOSED_IN_FUTURE));
    }

    @Test
    void each_day_follows_those_before_it() {
        assertThat(faults("2026-03-03", "2026-03-02", null, null))
                .containsExactly(tuple("lossDate", RowReason.LOSS_AFTER_NOTIFICATION));
        assertThat(faults("2026-03-01", "2026-03-05", "2026-03-04", "2026-03-03"))
                .containsExactly(
                        tuple("paidOn", RowReason.PAID_BEFORE_NOTIFICATION),
                        tuple("closedOn", RowReason.CLOSED_BEFORE_NOTIFICATION),
                        tuple("closedOn", RowReason.CLOSED_BEFORE_PAYMENT));
    }

    @Test
    void a_loss_of_which_the_year_is_known_is_in_the_column_of_years() {
        var loss = new LossDate(LocalDate.of(2027, 1, 1), Precision.YEAR);
        assertThat(new PastDays(loss, null, null, null).faults(TODAY))
                .containsExactly(new Fault("lossYear", RowReason.LOSS_IN_FUTURE));
    }

    private static List<Tuple> faults(
            String loss, @Nullable String notified, @Nullable String paid, @Nullable String closed) {
        return new PastDays(LossDate.onDay(LocalDate.parse(loss)), day(notified), day(paid), day(closed))
                .faults(TODAY).stream()
                        .map(fault -> tuple(fault.field(), fault.reason()))
                        .toList();
    }

    private static @Nullable PastDay day(@Nullable String day) {
        return day == null ? null : new PastDay(LocalDate.parse(day), Precision.DAY);
    }
}
