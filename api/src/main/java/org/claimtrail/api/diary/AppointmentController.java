package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.diary.AppointmentViews.AppointmentView;
import org.claimtrail.api.diary.AppointmentViews.FreeSlot;
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
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.diary.AppointmentFacts;
import org.claimtrail.command.diary.AppointmentRefusal;
import org.claimtrail.command.diary.FreeSlots;
import org.claimtrail.command.diary.KnownAppointments;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.query.diary.appointments.AppointmentPage;
import org.claimtrail.query.diary.appointments.AppointmentSummary;
import org.claimtrail.query.diary.appointments.FindAppointment;
import org.claimtrail.query.diary.appointments.ListAppointments;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Inspection appointments, read over HTTP. */
@EdgeController
@Tag(name = "Appointments", description = "When an assessor looks at a loss, as the customer chooses.")
@RequestMapping("/api/v1")
class AppointmentController {

    private static final String SORT = " Sort by status, assessor, claimNumber, place, minutes, from, to, begins, ends,"
            + " via, moves, offeredBy, offeredAt or changedAt, with a minus for descending order.";

    private final Queries queries;
    private final KnownAppointments appointments;
    private final FreeSlots slots;
    private final TenantSettings settings;
    private final AppointmentCalendar calendars;
    private final Clock clock;

    AppointmentController(
            Queries queries,
            KnownAppointments appointments,
            FreeSlots slots,
            TenantSettings settings,
            AppointmentCalendar calendars,
            Clock clock) {
        this.queries = queries;
        this.appointments = appointments;
        this.slots = slots;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/appointments")
    @Operation(
            operationId = "listAppointments",
            summary = "List appointments",
            description = "Filters, searches, sorts and pages inspection appointments. A customer sees those on his own"
                    + " claims, an assessor those that he is to keep; \"me\" as assessor is the caller." + SORT)
    @FromReadModel
    @Permission(
            value = "appointments:read",
            narrowed = {"appointments:read-own", "appointments:read-assigned"})
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<AppointmentSummary>>> listAppointments(
            @ParameterObject @ModelAttribute AppointmentBodies.@Valid AppointmentFilter filter,
            @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(filter.filter(), listing);
    }

    @GetMapping("/claims/{claimId}/appointments")
    @Operation(
            operationId = "listClaimAppointments",
            summary = "List the appointments of a claim",
            description = "The inspections that were offered and agreed on the claim." + SORT)
    @FromReadModel
    @Permission(
            value = "appointments:read",
            narrowed = {"appointments:read-own", "appointments:read-assigned"})
    @Refuses("SORT_UNKNOWN")
    ResponseEntity<Answer<List<AppointmentSummary>>> listClaimAppointments(
            @PathVariable ClaimId claimId, @ParameterObject @ModelAttribute @Valid Listing listing) {
        return list(new ListAppointments.Filter(null, null, claimId, null, null, null, null), listing);
    }

    @GetMapping("/appointments/{appointmentId}")
    @Operation(
            operationId = "findAppointment",
            summary = "Find an appointment",
            description = "One inspection appointment, with its time as a moment and by the tenant's clocks.")
    @FromReadModel
    @Permission(
            value = "appointments:read",
            narrowed = {"appointments:read-own", "appointments:read-assigned"})
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<AppointmentView>> findAppointment(@PathVariable AppointmentId appointmentId) {
        var found = find(appointmentId);
        var zone = settings.zone(Caller.current().tenant());
        return ResponseEntity.ok()
                .eTag(EdgeHeaders.etag(found.version()))
                .body(Answer.of(
                        AppointmentView.of(found, zone),
                        "Inspection for " + found.claimNumber() + ".",
                        found.version()));
    }

    @GetMapping("/appointments/{appointmentId}/slots")
    @Operation(
            operationId = "listFreeSlots",
            summary = "List free slots",
            description = "The slots that the appointment can still have on the days that the customer may choose: in"
                    + " the assessor's working hours, when he is not away, and nobody else's. None once the appointment"
                    + " has ended.")
    @FromReadModel
    @Permission(
            value = "appointments:read",
            narrowed = {"appointments:read-own", "appointments:read-assigned"})
    @Refuses("RESOURCE_NOT_FOUND")
    ResponseEntity<Answer<List<FreeSlot>>> listFreeSlots(@PathVariable AppointmentId appointmentId) {
        var tenant = Caller.current().tenant();
        var found = find(appointmentId);
        var zone = settings.zone(tenant);
        var free = slots.of(tenant, known(found), clock.instant()).stream()
                .map(slot -> FreeSlot.of(slot, zone))
                .toList();
        return ResponseEntity.ok(Answer.of(free, free.size() + " free."));
    }

    @GetMapping("/appointments/{appointmentId}/calendar.ics")
    @Operation(
            operationId = "downloadAppointment",
            summary = "Download an appointment for a calendar",
            description =
                    "The appointment as an iCalendar file, once a time has been chosen. Downloaded again after it was"
                            + " moved or cancelled, it changes the entry that a calendar has already.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = "string", example = "BEGIN:VCALENDAR")))
    @FromReadModel
    @Permission(
            value = "appointments:read",
            narrowed = {"appointments:read-own", "appointments:read-assigned"})
    @Refuses({"RESOURCE_NOT_FOUND", "APPOINTMENT_NOT_BOOKED"})
    ResponseEntity<String> downloadAppointment(@PathVariable AppointmentId appointmentId) {
        return calendars
                .answer(known(find(appointmentId)))
                .orElseThrow(() -> new Refused(
                        AppointmentRefusal.APPOINTMENT_NOT_BOOKED,
                        AppointmentRefusal.APPOINTMENT_NOT_BOOKED.meaning()));
    }

    private AppointmentFacts known(AppointmentSummary found) {
        var tenant = Caller.current().tenant();
        return appointments
                .find(tenant, CalendarId.of(tenant, found.assessor()), found.id())
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    private AppointmentSummary find(AppointmentId appointmentId) {
        var caller = Caller.current();
        return queries.get(
                new FindAppointment(caller.tenant(), Reaches.appointments(caller), appointmentId),
                AppointmentSummary.class);
    }

    private ResponseEntity<Answer<List<AppointmentSummary>>> list(ListAppointments.Filter filter, Listing listing) {
        var caller = Caller.current();
        return queries.list(
                new ListAppointments(
                        caller.tenant(), Reaches.appointments(caller), filter, listing.text(), listing.paging()),
                AppointmentPage.class);
    }
}
