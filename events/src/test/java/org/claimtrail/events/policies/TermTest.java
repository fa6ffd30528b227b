package org.claimtrail.events.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final Term YEAR = Term.ofYear(2026);

    @Test
    void both_its_ends_are_on_risk() {
        assertThat(YEAR.contains(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(YEAR.contains(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void terms_that_share_a_day_overlap() {
        var lastDay = new Term(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 12, 30));

        assertThat(YEAR.overlaps(lastDay)).isTrue();
        assertThat(lastDay.overlaps(YEAR)).isTrue();
        assertThat(YEAR.overlaps(Term.ofYear(2027))).isFalse();
        assertThat(Term.ofYear(2027).overlaps(YEAR)).isFalse();
    }

    @Test
    void a_term_of_one_day_is_one_and_none_ends_before_it_begins() {
        var day = LocalDate.of(2026, 6, 1);

        assertThat(new Term(day, day).contains(day)).isTrue();
        assertThatThrownBy(() -> new Term(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
