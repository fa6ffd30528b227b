package org.claimtrail.events.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.claimtrail.events.claims.LossDate.Precision;
import org.junit.jupiter.api.Test;

class LossDateTest {

    private static final LocalDate DAY = LocalDate.of(2009, 8, 23);

    @Test
    void a_day_is_kept() {
        assertThat(LossDate.onDay(DAY)).isEqualTo(new LossDate(DAY, Precision.DAY));
        assertThat(LossDate.onDay(DAY).date()).isEqualTo(DAY);
    }

    @Test
    void what_is_known_to_the_month_or_year_begins_with_its_first_day() {
        assertThat(new LossDate(DAY, Precision.MONTH).date()).isEqualTo(LocalDate.of(2009, 8, 1));
        assertThat(new LossDate(DAY, Precision.YEAR)).isEqualTo(LossDate.inYear(2009));
        assertThat(LossDate.inYear(2009).date()).isEqualTo(LocalDate.of(2009, 1, 1));
    }
}
