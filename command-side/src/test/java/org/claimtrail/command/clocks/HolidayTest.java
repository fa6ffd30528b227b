package org.claimtrail.command.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.clocks.CalendarCommand.*;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.clocks.CalendarEvent.*;
import org.claimtrail.events.clocks.CalendarId;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;
import org.junit.jupiter.api.Test;

/** What tenants add to a country's holidays, and take back. */
class HolidayTest {

    private static final CalendarId ID = CalendarId.of("acme", "kenya");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final LocalDate JAMHURI = LocalDate.of(2026, 12, 12);

    @Test
    void a_day_becomes_a_holiday_that_is_none_yet() {
        assertThat(CalendarDecisions.add(Set.of(), new AddHoliday(ID, "kenya", DAY, "Founder's day")))
                .containsExactly(new HolidayAdded(ID, "kenya", new Holiday(DAY, "Founder's day")));
        refused(
                ClockRefusal.HOLIDAY_EXISTS,
                () -> CalendarDecisions.add(Set.of(DAY), new AddHoliday(ID, "kenya", DAY, "Again")));
        refused(
                ClockRefusal.HOLIDAY_EXISTS,
                () -> CalendarDecisions.add(Set.of(), new AddHoliday(ID, "kenya", JAMHURI, "Again")));
    }

    @Test
    void only_what_was_added_is_taken_back() {
        assertThat(CalendarDecisions.remove(Set.of(DAY), new RemoveHoliday(ID, "kenya", DAY, "Moved")))
                .containsExactly(new HolidayRemoved(ID, "kenya", DAY, "Moved"));
        refused(
                ClockRefusal.HOLIDAY_UNKNOWN,
                () -> CalendarDecisions.remove(Set.of(DAY), new RemoveHoliday(ID, "kenya", JAMHURI, "x")));
    }

    @Test
    void a_calendar_must_be_there() {
        refused(
                ClockRefusal.CALENDAR_UNKNOWN,
                () -> CalendarDecisions.add(Set.of(), new AddHoliday(ID, "atlantis", DAY, "x")));
        refused(
                ClockRefusal.CALENDAR_UNKNOWN,
                () -> CalendarDecisions.remove(Set.of(DAY), new RemoveHoliday(ID, "atlantis", DAY, "x")));
    }

    private static void refused(ClockRefusal refusal, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
