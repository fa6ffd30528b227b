package org.claimtrail.api.staff;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.api.access.KnownUsers;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.staff.StaffViews.Employee;
import org.claimtrail.api.staff.StaffViews.EmployeeDetail;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.events.staff.StaffId;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.claimtrail.query.staff.AbsencePage;
import org.claimtrail.query.staff.AbsenceSummary;
import org.claimtrail.query.staff.FindStaffMember;
import org.claimtrail.query.staff.ListAbsences;
import org.claimtrail.query.staff.ListStaff;
import org.claimtrail.query.staff.StaffDetail;
import org.claimtrail.query.staff.StaffPage;
import org.claimtrail.query.staff.StaffSummary;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works for the tenant, read over HTTP. */
@EdgeController
@Tag(name = "Staff", description = "Who works for the tenant: what he can do, what he has to do, when he is away.")
@RequestMapping("/api/v1")
class StaffController {

    private final Queries queries;
    private final KnownUsers users;
    private final TenantSettings settings;
    private final Clock clock;

    StaffController(Queries queries, KnownUsers users, TenantSettings settings, Clock clock) {
        this.queries = queries;
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/staff")
    @Operation(
            operationId = "listStaff",
            summary = "List employees",
            description = "Filters, searches, sorts and pages those who work for the tenant, with what each has to"
                    + " do and whether he is away on the day, today unless another is said. Sort by handle, active,"
                    + " duties, capacity, skills, branchId, openClaims, openActivities, load, lastAssignedAt or"
                    + " changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission(value = "staff:read", narrowed = "staff:read-own")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<Employee>>> listStaff(
            @ParameterObject @ModelAttribute StaffFilters.@Valid StaffFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        var page = queries.ask(
                new ListStaff(
                        caller.tenant(),
                        Reaches.staff(caller),
                        filter.filter(),
                        day(filter.day()),
                        listing.text(),
                        listing.paging()),
                StaffPage.class);
        var names = users.displayNames(
                page.items().stream().map(StaffSummary::handle).toList());
        var items = page.items().stream()
                .map(each -> new Employee(names.get(each.handle()), each))
                .toList();
        return ResponseEntity.ok(Queries.page(items, listing.paging(), page.total()));
    }

    @GetMapping("/staff/{handle}")
    @Operation(
            operationId = "findStaffMember",
            summary = "Find an employee",
            description = "Somebody who works for the tenant, with his working hours, the absences ahead, blocked times"
                    + " and the claims that are his work. \"me\" is the caller.")
    @FromReadModel
    @Permission(value = "staff:read", narrowed = "staff:read-own")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<EmployeeDetail>> findStaffMember(
            @PathVariable String handle, @RequestParam(required = false) @Nullable LocalDate day) {
        var found = find(handle, day(day));
        var summary = found.summary();
        var name = users.displayNames(List.of(summary.handle())).get(summary.handle());
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(summary.version()))
                .body(Answer.of(EmployeeDetail.of(found, name), summary.handle() + ".", summary.version()));
    }

    @GetMapping("/staff/{handle}/history")
    @Operation(
            operationId = "listStaffHistory",
            summary = "Show the audit trail of an employee",
            description = "What was changed about him, his absences, and which claims became his work and why.")
    @FromReadModel
    @Permission(
            value = "staff:read",
            also = {"history:read"})
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listStaffHistory(
            @PathVariable String handle, @ParameterObject @ModelAttribute @Valid Paged paged) {
        return trail(
                "staff",
                StaffId.of(Caller.current().tenant(), StaffFilters.me(handle)).toString(),
                paged);
    }

    @GetMapping("/staff/{handle}/calendar/history")
    @Operation(
            operationId = "listCalendarHistory",
            summary = "Show the audit trail of an assessor's calendar",
            description = "Every event of every appointment with him: offered, booked, moved, cancelled, kept.")
    @FromReadModel
    @Permission(
            value = "appointments:read",
            also = {"history:read"})
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listCalendarHistory(
            @PathVariable String handle, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var tenant = Caller.current().tenant();
        return trail("diary", CalendarId.of(tenant, StaffFilters.me(handle)).toString(), paged);
    }

    @GetMapping("/absences")
    @Operation(
            operationId = "listAbsences",
            summary = "List absences",
            description = "Filters, searches, sorts and pages absences; from and to choose those that touch these days."
                    + " Sort by handle, status, kind, from, to, deputy, requestedBy, requestedAt, decidedBy, decidedAt"
                    + " or changedAt, with a minus for descending order.")
    @FromReadModel
    @Permission(value = "staff:read", narrowed = "staff:read-own")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<AbsenceSummary>>> listAbsences(
            @ParameterObject @ModelAttribute StaffFilters.@Valid AbsenceFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListAbsences(
                        caller.tenant(), Reaches.staff(caller), filter.filter(), listing.text(), listing.paging()),
                AbsencePage.class);
    }

    private StaffDetail find(String handle, LocalDate day) {
        var caller = Caller.current();
        return queries.get(
                new FindStaffMember(caller.tenant(), Reaches.staff(caller), StaffFilters.me(handle), day),
                StaffDetail.class);
    }

    private ResponseEntity<Answer<List<HistoryEntry>>> trail(String context, String aggregate, Paged paged) {
        var caller = Caller.current();
        return queries.trail(
                new ListHistory(caller.tenant(), Reach.everything(caller.user()), context, aggregate, paged.paging()));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return Objects.requireNonNullElseGet(
                asked, () -> settings.dayAt(Caller.current().tenant(), clock.instant()));
    }
}
