package org.claimtrail.query.clocks.clockpacks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.clocks.HolidayCalendar;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.storage.SampleClocks;
import org.claimtrail.query.clocks.clockpacks.CalendarYear.Day;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for holiday calendars: those that come with the product, and what the tenant has added. */
@Component
class CalendarQueries {

    private static final Map<String, Comparator<CalendarYear>> ORDERS = Map.of(
            "code", Comparator.comparing(CalendarYear::code),
            "name", Comparator.comparing(CalendarYear::name),
            "firstYear", Comparator.comparing(CalendarYear::firstYear),
            "lastYear", Comparator.comparing(CalendarYear::lastYear));

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day that the tenant has added. */
    private record Added(LocalDate date, String name, String by, long version) {}

    @QueryHandler
    CalendarYears handle(ListCalendars query) {
        var wanted = SampleClocks.calendars().values().stream()
                .filter(calendar -> Sorted.contains(query.q(), calendar.code(), calendar.name(), calendar.source()))
                .map(calendar -> year(query.tenant(), calendar, query.year()))
                .toList();
        return new CalendarYears(
                Sorted.part(wanted, query.paging(), ORDERS, CalendarYear::code),
                query.paging().page(),
                query.paging().size(),
                wanted.size());
    }

    @QueryHandler
    Optional<CalendarYear> handle(FindCalendar query) {
        return Optional.ofNullable(SampleClocks.calendars().get(query.code()))
                .map(calendar -> year(query.tenant(), calendar, query.year()));
    }

    private CalendarYear year(String tenant, HolidayCalendar calendar, int year) {
        var days = new ArrayList<Day>();
        new WorkingDays(calendar)
                .holidays(year)
                .forEach((date, name) -> days.add(new Day(date, name, PackOrigin.PRODUCT, null)));
        var added = added(tenant, calendar.code());
        added.stream()
                .filter(day -> day.date().getYear() == year)
                .forEach(day -> days.add(new Day(day.date(), day.name(), PackOrigin.TENANT, day.by())));
        days.sort(Comparator.comparing(Day::date));
        return new CalendarYear(
                calendar.code(),
                calendar.name(),
                calendar.source(),
                calendar.firstYear(),
                calendar.lastYear(),
                calendar.weekend().stream().sorted().toList(),
                year,
                days,
                added.stream()
                        .map(Added::version)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<Added> added(String tenant, String calendar) {
        return jdbc.sql("SELECT day, name, added_by, version FROM clock_holiday WHERE tenant = ? AND calendar = ?")
                .params(tenant, calendar)
                .query((row, index) -> new Added(
                        row.getObject(1, LocalDate.class), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }
}
