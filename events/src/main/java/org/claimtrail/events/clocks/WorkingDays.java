package org.claimtrail.events.clocks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.claimtrail.events.clocks.HolidayCalendar.Holiday;

/** Counts days by a calendar. */
public final class WorkingDays {

    private final HolidayCalendar calendar;
    private final Map<Integer, SortedMap<LocalDate, String>> years = new ConcurrentHashMap<>();

    public WorkingDays(HolidayCalendar calendar) {
        if (calendar.weekend().size() > 5) {
            throw new IllegalArgumentException("A week has at least two working days: " + calendar.code());
        }
        this.calendar = calendar;
    }

    /** The holidays of a year with their names, as they are kept there. */
    public SortedMap<LocalDate, String> holidays(int year) {
        return Collections.unmodifiableSortedMap(years.computeIfAbsent(year, this::observed));
    }

    public boolean isWorking(LocalDate day) {
        return !isWeekend(day) && !holidays(day.getYear()).containsKey(day);
    }

    /** The day itself, or else the next working day. */
    public LocalDate workingDayFrom(LocalDate day) {
        var found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** So many counted days after a day; that day itself for none. */
    public LocalDate after(LocalDate day, int days, DayType type) {
        return moved(day, days, type, 1);
    }

    /** So many counted days before a day; that day itself for none. */
    public LocalDate before(LocalDate day, int days, DayType type) {
        return moved(day, days, type, -1);
    }

    /** How many counted days follow on a day, up to and with another; 0 if that one is not later. */
    public int between(LocalDate after, LocalDate upTo, DayType type) {
        if (!upTo.isAfter(after)) {
            return 0;
        }
        if (type == DayType.CALENDAR) {
            return Math.toIntExact(ChronoUnit.DAYS.between(after, upTo));
        }
        return Math.toIntExact(after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorking)
                .count());
    }

    private LocalDate moved(LocalDate day, int days, DayType type, int step) {
        if (type == DayType.CALENDAR) {
            return day.plusDays((long) step * days);
        }
        var found = day;
        for (var left = days; left > 0; ) {
            found = found.plusDays(step);
            if (isWorking(found)) {
                left--;
            }
        }
        return found;
    }

    private boolean isWeekend(LocalDate day) {
        return calendar.weekend().contains(day.getDayOfWeek());
    }

    /** With the neighbouring years: New Year's Day may be kept in December. */
    private SortedMap<LocalDate, String> observed(int year) {
        var holidays = new TreeMap<LocalDate, String>();
        for (var each = year - 1; each <= year + 1; each++) {
            byRule(each).forEach((day, name) -> holidays.putIfAbsent(day, name));
        }
        calendar.dates().forEach(holiday -> holidays.putIfAbsent(holiday.date(), holiday.name()));
        return new TreeMap<>(holidays.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
    }

    private Map<LocalDate, String> byRule(int year) {
        var proper = new ArrayList<Holiday>();
        for (var rule : calendar.rules()) {
            rule.in(year).ifPresent(day -> proper.add(new Holiday(day, rule.name())));
        }
        proper.sort((one, other) -> one.date().compareTo(other.date()));
        var kept = new TreeMap<LocalDate, String>();
        proper.forEach(holiday -> kept.putIfAbsent(holiday.date(), holiday.name()));
        for (var holiday : proper) {
            var day = kept(holiday.date(), kept);
            if (!day.equals(holiday.date())) {
                kept.putIfAbsent(day, holiday.name() + " (observed)");
            }
        }
        return kept;
    }

    /** On which day a holiday that falls on a weekend is made up for. */
    private LocalDate kept(LocalDate day, SortedMap<LocalDate, String> taken) {
        var isSaturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        var isSunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return switch (calendar.observance()) {
            case SAME_DAY -> day;
            case SUNDAY_TO_NEXT -> isSunday ? nextFree(day, taken) : day;
            case NEAREST_WEEKDAY -> isSaturday ? day.minusDays(1) : isSunday ? day.plusDays(1) : day;
            case WEEKEND_TO_NEXT -> isSaturday || isSunday ? nextFree(day, taken) : day;
        };
    }

    private LocalDate nextFree(LocalDate day, SortedMap<LocalDate, String> taken) {
        var found = day.plusDays(1);
        while (isWeekend(found) || taken.containsKey(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
