package org.claimtrail.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.claimtrail.events.clocks.HolidayCalendar.Observance;
import org.claimtrail.events.storage.SampleClocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTest {

    private static final int TRIES = 2_000;

    static Stream<String> calendars() {
        return SampleClocks.calendars().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void counting_on_and_counting_between_agree(String code) {
        var days = days(code);
        var random = new Random(20_260_302);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            var count = random.nextInt(120);
            for (var type : DayType.values()) {
                var to = days.after(from, count, type);
                assertThat(days.between(from, to, type)).isEqualTo(count);
                assertThat(count == 0 || type == DayType.CALENDAR || days.isWorking(to))
                        .as("%s is a working day of %s", to, code)
                        .isTrue();
                if (count > 0 && (type == DayType.CALENDAR || days.isWorking(from))) {
                    assertThat(days.before(to, count, type)).isEqualTo(from);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void days_add_up_wherever_they_are_cut(String code) {
        var days = days(code);
        var random = new Random(7);
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var from = LocalDate.of(2024, 6, 1).plusDays(random.nextInt(1000));
            var cut = from.plusDays(random.nextInt(60));
            var to = cut.plusDays(random.nextInt(60));
            for (var type : DayType.values()) {
                assertThat(days.between(from, cut, type) + days.between(cut, to, type))
                        .isEqualTo(days.between(from, to, type));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void no_working_day_is_at_a_weekend_or_a_holiday(String code) {
        var calendar = Objects.requireNonNull(SampleClocks.calendars().get(code));
        var days = days(code);
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day -> assertThat(days.isWorking(day))
                        .isEqualTo(!calendar.weekend().contains(day.getDayOfWeek())
                                && !days.holidays(day.getYear()).containsKey(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easter_is_when_it_is(int year, LocalDate sunday) {
        assertThat(HolidayRule.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "kenya,2026-04-03,Good Friday",
        "kenya,2026-04-06,Easter Monday",
        // Labour Day of 2022 and Jamhuri Day of 2027 fall on Sundays.
        "kenya,2022-05-02,Labour Day (observed)",
        "kenya,2027-12-13,Jamhuri Day (observed)",
        // Christmas Day on a Sunday, and the Monday after it is a holiday already.
        "kenya,2022-12-27,Christmas Day (observed)",
        "kenya,2026-03-20,Idd-ul-Fitr",
        "tanzania,2026-04-26,Union Day",
        "nigeria,2026-06-12,Democracy Day",
        "california,2026-11-26,Thanksgiving Day",
        "california,2026-05-25,Memorial Day",
        "california,2026-01-19,Martin Luther King Jr. Day"
    })
    void holidays_are_kept_when_they_are_kept(String calendar, LocalDate day, String name) {
        assertThat(days(calendar).holidays(day.getYear())).containsEntry(day, name);
        assertThat(days(calendar).isWorking(day)).isFalse();
    }

    @Test
    void new_years_day_on_a_saturday_is_kept_in_the_old_year_where_that_is_the_custom() {
        var rule = new HolidayRule("New Year's Day", 1, 1, null, null, null, null);
        var days = new WorkingDays(calendar(Observance.NEAREST_WEEKDAY, List.of(rule), List.of()));
        assertThat(days.isWorking(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(days.holidays(2027)).containsEntry(LocalDate.of(2027, 12, 31), "New Year's Day (observed)");
    }

    @Test
    void a_holiday_on_a_weekend_is_made_up_for_as_is_the_custom() {
        // In 2027 the 25th of December is a Saturday.
        var boxing = new HolidayRule("Boxing Day", 12, 26, null, null, null, null);
        var christmas = new HolidayRule("Christmas Day", 12, 25, null, null, null, null);
        var rules = List.of(boxing, christmas);

        var next = new WorkingDays(calendar(Observance.WEEKEND_TO_NEXT, rules, List.of())).holidays(2027);
        assertThat(next)
                .containsEntry(LocalDate.of(2027, 12, 27), "Christmas Day (observed)")
                .containsEntry(LocalDate.of(2027, 12, 28), "Boxing Day (observed)");
        var nearest = new WorkingDays(calendar(Observance.NEAREST_WEEKDAY, rules, List.of())).holidays(2027);
        assertThat(nearest)
                .containsEntry(LocalDate.of(2027, 12, 24), "Christmas Day (observed)")
                .containsEntry(LocalDate.of(2027, 12, 27), "Boxing Day (observed)");
        assertThat(new WorkingDays(calendar(Observance.SAME_DAY, rules, List.of())).holidays(2027))
                .hasSize(2);
        assertThat(new WorkingDays(calendar(Observance.WEEKEND_TO_NEXT, rules, List.of())).holidays(2025))
                .hasSize(2);
        assertThat(new WorkingDays(calendar(Observance.NEAREST_WEEKDAY, rules, List.of())).holidays(2025))
                .hasSize(2);
    }

    @Test
    void a_working_day_is_its_own_and_any_other_leads_to_the_next() {
        var days = days("kenya");
        var maundyThursday = LocalDate.of(2026, 4, 2);
        assertThat(days.workingDayFrom(maundyThursday)).isEqualTo(maundyThursday);
        assertThat(days.workingDayFrom(maundyThursday.plusDays(1))).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void a_week_has_at_least_two_working_days() {
        var days = EnumSet.allOf(DayOfWeek.class);
        days.removeAll(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThatCode(() -> new WorkingDays(weekend(days))).doesNotThrowAnyException();
        days.add(DayOfWeek.TUESDAY);
        assertThatThrownBy(() -> new WorkingDays(weekend(days))).isInstanceOf(IllegalArgumentException.class);
    }

    private static HolidayCalendar weekend(Set<DayOfWeek> days) {
        return new HolidayCalendar("test", "Test", "None", 2025, 2027, days, Observance.SAME_DAY, List.of(), List.of());
    }

    @Test
    void a_holiday_that_is_announced_is_none_before() {
        var day = LocalDate.of(2026, 9, 9);
        var before = calendar(Observance.SAME_DAY, List.of(), List.of());
        assertThat(new WorkingDays(before).isWorking(day)).isTrue();
        assertThat(new WorkingDays(before.with(List.of(new Holiday(day, "Census Day")))).isWorking(day))
                .isFalse();
    }

    private static WorkingDays days(String code) {
        return new WorkingDays(Objects.requireNonNull(SampleClocks.calendars().get(code)));
    }

    private static HolidayCalendar calendar(Observance observance, List<HolidayRule> rules, List<Holiday> dates) {
        return new HolidayCalendar(
                "test",
                "Test",
                "None",
                2025,
                2027,
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                observance,
                rules,
                dates);
    }
}
