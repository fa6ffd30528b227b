package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.docs.FromReadModel;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.EdgeHeaders;
import org.claimtrail.api.web.Listing;
import org.claimtrail.api.web.Paged;
import org.claimtrail.api.web.Queries;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.Subject;
import org.claimtrail.query.diary.activities.ActivityDetail;
import org.claimtrail.query.diary.activities.ActivityPage;
import org.claimtrail.query.diary.activities.ActivitySummary;
import org.claimtrail.query.diary.activities.DiaryFigures;
import org.claimtrail.query.diary.activities.FindActivity;
import org.claimtrail.query.diary.activities.FindDiaryFigures;
import org.claimtrail.query.diary.activities.FindDiaryFigures.Period;
import org.claimtrail.query.diary.activities.ListActivities;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.ListHistory;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The diary, read over HTTP. */
@EdgeController
@Tag(name = "Diary", description = "What is to be done about claims, policies and customers, and what was.")
@RequestMapping("/api/v1")
class DiaryController {

    private static final String SORT = " Sort by kind, status, subject, title, due, begins, ends, assignee, priority,"
            + " tags, plannedBy, plannedAt, completedAt or changedAt, with a minus for descending order.";
    private static final int A_WEEK = 7;
    private static final int LONGEST_DAYS = 366;

    private final Queries queries;
    private final TenantSettings settings;
    private final Clock clock;

    DiaryController(Queries queries, TenantSettings settings, Clock clock) {
        this.queries = queries;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/activities")
    @Operation(
            operationId = "listActivities",
            summary = "List activities",
            description = "Filters, searches, sorts and pages the diary. \"me\" as assignee or plannedBy is the"
                    + " caller." + SORT)
    @FromReadModel
    @Permission(value = "diary:read", narrowed = "diary:read-assigned")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<ActivitySummary>>> listActivities(
            @ParameterObject @ModelAttribute @Valid DiaryFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(filter.filter(), listing);
    }

    @GetMapping("/activities/upcoming")
    @Operation(
            operationId = "listUpcomingActivities",
            summary = "List what comes up",
            description =
                    "What is open and due within the days to come, seven unless said otherwise, the next first." + SORT)
    @FromReadModel
    @Permission(value = "diary:read", narrowed = "diary:read-assigned")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<ActivitySummary>>> listUpcomingActivities(
            @RequestParam(required = false) @Min(1) @Max(LONGEST_DAYS) @Nullable Integer days,
            @ParameterObject @ModelAttribute @Valid DiaryFilter.DueFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        var now = clock.instant();
        var ahead = Duration.ofDays(Objects.requireNonNullElse(days, A_WEEK));
        return list(filter.filter(null, now, now.plus(ahead)), listing);
    }

    @GetMapping("/activities/overdue")
    @Operation(
            operationId = "listOverdueActivities",
            summary = "List what is overdue",
            description = "What is open and should have been done, the longest overdue first." + SORT)
    @FromReadModel
    @Permission(value = "diary:read", narrowed = "diary:read-assigned")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<ActivitySummary>>> listOverdueActivities(
            @ParameterObject @ModelAttribute @Valid DiaryFilter.DueFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(filter.filter(true, null, null), listing);
    }

    @GetMapping("/activities/figures")
    @Operation(
            operationId = "findDiaryFigures",
            summary = "Show the diary in figures",
            description = "What is open, overdue and with nobody; by kind and status; by assignee; and what was"
                    + " completed in each day, week or month of a time, with the mean days that it took. Days are the"
                    + " tenant's own; without a time the last 30 of them.")
    @FromReadModel
    @Permission("diary:read")
    ResponseEntity<Answer<DiaryFigures>> findDiaryFigures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Period per) {
        var tenant = Caller.current().tenant();
        var zone = settings.zone(tenant);
        var now = clock.instant();
        var last = Objects.requireNonNullElseGet(to, () -> now.atZone(zone).toLocalDate());
        var first = Objects.requireNonNullElseGet(from, () -> last.minusDays(30));
        if (first.isAfter(last)) {
            throw ApiProblem.field("to", ApiError.TERM_INVALID, "must not be before " + first + ".");
        }
        var figures = queries.ask(
                new FindDiaryFigures(
                        tenant, first, last, Objects.requireNonNullElse(per, Period.WEEK), now, zone.getId()),
                DiaryFigures.class);
        return ResponseEntity.ok(Answer.of(figures, "The diary from " + first + " to " + last + "."));
    }

    @GetMapping("/activities/{activityId}")
    @Operation(
            operationId = "findActivity",
            summary = "Find an activity",
            description = "One activity, with everything that its kind has of its own.")
    @FromReadModel
    @Permission(value = "diary:read", narrowed = "diary:read-assigned")
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<ActivityView>> findActivity(@PathVariable ActivityId activityId) {
        var caller = Caller.current();
        var found = queries.get(
                new FindActivity(caller.tenant(), Reaches.diary(caller), activityId, clock.instant()),
                ActivityDetail.class);
        var version = found.summary().version();
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(version))
                .body(Answer.of(ActivityView.of(found), found.summary().title(), version));
    }

    @GetMapping("/activities/{activityId}/history")
    @Operation(
            operationId = "listActivityHistory",
            summary = "Show the audit trail of an activity",
            description = "Every event of the activity: who, when, why, and what changed from what to what.")
    @FromReadModel
    @Permission(
            value = "diary:read",
            also = {"history:read"})
    @Refuses({"RESOURCE_NOT_FOUND", "SORT_UNKNOWN"})
    ResponseEntity<Answer<List<HistoryEntry>>> listActivityHistory(
            @PathVariable ActivityId activityId, @ParameterObject @ModelAttribute @Valid Paged paged) {
        var caller = Caller.current();
        return queries.trail(new ListHistory(
                caller.tenant(), Reaches.diary(caller), "diary", activityId.toString(), paged.paging()));
    }

    @GetMapping("/claims/{claimId}/activities")
    @Operation(
            operationId = "listClaimActivities",
            summary = "List the activities of a claim",
            description = "The claim's part of the diary." + SORT)
    @FromReadModel
    @Permission(value = "diary:read", narrowed = "diary:read-assigned")
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<ActivitySummary>>> listClaimActivities(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(ListActivities.Filter.about(Subject.Kind.CLAIM, claimId.toString()), listing);
    }

    private ResponseEntity<Answer<List<ActivitySummary>>> list(ListActivities.Filter filter, Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListActivities(
                        caller.tenant(),
                        Reaches.diary(caller),
                        filter,
                        clock.instant(),
                        listing.text(),
                        listing.paging()),
                ActivityPage.class);
    }
}
