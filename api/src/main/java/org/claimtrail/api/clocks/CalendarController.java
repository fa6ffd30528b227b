package org.claimtrail.api.clocks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.clocks.ClockBodies.ClockExplanation;
import org.claimtrail.api.clocks.ClockBodies.NewHoliday;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.clocks.CalendarCommand.AddHoliday;
import org.claimtrail.command.clocks.CalendarCommand.RemoveHoliday;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.events.clocks.CalendarId;
import org.claimtrail.query.clocks.clockpacks.CalendarYear;
import org.claimtrail.query.clocks.clockpacks.CalendarYears;
import org.claimtrail.query.clocks.clockpacks.FindCalendar;
import org.claimtrail.query.clocks.clockpacks.ListCalendars;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Holiday calendars over HTTP. */
@EdgeController
@Tag(name = "Clocks", description = "The time limits that run on claims, and the packs of rules that they run by.")
@RequestMapping("/api/v1/holiday-calendars")
class CalendarController {

    private final Commands commands;
    private final Queries queries;
    private final Clock time;
    private final TenantRules rules;

    CalendarController(Commands commands, Queries queries, Clock time, TenantRules rules) {
        this.commands = commands;
        this.queries = queries;
        this.time = time;
        this.rules = rules;
    }

    /** Which year is wanted. */
    record YearWanted(@Min(1900) @Max(2200) @Nullable Integer year) {}

    @GetMapping
    @Operation(
            operationId = "listHolidayCalendars",
            summary = "List holiday calendars",
            description = "The calendars by which working days are counted, in the year asked for or this one. Sort by"
                    + " code, name, firstYear or lastYear, with a minus for descending order.")
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"SORT_UNKNOWN"})
    ResponseEntity<Answer<List<CalendarYear>>> listHolidayCalendars(
            @ParameterObject @ModelAttribute @Valid YearWanted wanted,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return queries.list(
                new ListCalendars(Caller.current().tenant(), year(wanted), listing.text(), listing.paging()),
                CalendarYears.class);
    }

    @GetMapping("/{calendarCode}")
    @Operation(
            operationId = "findHolidayCalendar",
            summary = "Find a holiday calendar",
            description = "The holidays of the year asked for, or of this one: those that the product knows, and those"
                    + " that the tenant has added.")
    @FromReadModel
    @Permission("clocks:read")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<CalendarYear>> findHolidayCalendar(
            @PathVariable String calendarCode, @ParameterObject @ModelAttribute @Valid YearWanted wanted) {
        var found = queries.get(
                new FindCalendar(Caller.current().tenant(), calendarCode, year(wanted)), CalendarYear.class);
        return ResponseEntity.ok(Answer.of(found, found.name() + " in " + found.year() + "."));
    }

    @PostMapping("/{calendarCode}/holidays")
    @Operation(
            operationId = "addHoliday",
            summary = "Add a holiday",
            description = "Adds a day on which nobody works to the calendar, for this tenant. Clocks that run already"
                    + " keep their last day until they are paused or extended.")
    @Permission("clock-packs:write")
    @Refuses({"CALENDAR_UNKNOWN", "HOLIDAY_EXISTS"})
    ResponseEntity<Answer<Accepted>> addHoliday(
            @PathVariable String calendarCode, @RequestBody @Valid NewHoliday body) {
        var receipt = commands.send(body, new AddHoliday(id(calendarCode), calendarCode, body.date(), body.name()));
        return Accepted.done(receipt, "The holiday has been added.");
    }

    @PostMapping("/{calendarCode}/holidays/{date}/removal")
    @Operation(
            operationId = "removeHoliday",
            summary = "Take a holiday back",
            description = "Takes a day back that the tenant had added to the calendar.")
    @Permission("clock-packs:write")
    @Refuses({"CALENDAR_UNKNOWN", "HOLIDAY_UNKNOWN"})
    ResponseEntity<Answer<Accepted>> removeHoliday(
            @PathVariable String calendarCode,
            @PathVariable LocalDate date,
            @RequestBody @Valid ClockExplanation body) {
        var receipt = commands.send(body, new RemoveHoliday(id(calendarCode), calendarCode, date, body.explanation()));
        return Accepted.done(receipt, "The holiday has been taken back.");
    }

    private int year(YearWanted wanted) {
        var asked = wanted.year();
        return asked == null
                ? rules.yearAt(Caller.current().tenant(), time.instant()).getValue()
                : asked;
    }

    private static CalendarId id(String calendarCode) {
        return CalendarId.of(Caller.current().tenant(), calendarCode);
    }
}
