package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.Objects;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.diary.AppointmentViews.BookingLink;
import org.claimtrail.api.docs.Refuses;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.NewIds;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Answer;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.Queries;
import org.claimtrail.command.diary.AppointmentCommand;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.query.diary.appointments.AppointmentSummary;
import org.claimtrail.query.diary.appointments.FindAppointment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Inspection appointments, agreed over HTTP. */
@EdgeController
@Tag(name = "Appointments", description = "When an assessor looks at a loss, as the customer chooses.")
@RequestMapping("/api/v1")
class AppointmentDesk {

    private static final Duration USUAL_LINK = Duration.ofHours(72);

    private final Commands commands;
    private final Queries queries;
    private final NewIds ids;
    private final TenantSettings settings;
    private final BookingLinks links;

    AppointmentDesk(Commands commands, Queries queries, NewIds ids, TenantSettings settings, BookingLinks links) {
        this.commands = commands;
        this.queries = queries;
        this.ids = ids;
        this.settings = settings;
        this.links = links;
    }

    @PostMapping("/claims/{claimId}/appointments")
    @Operation(
            operationId = "offerAppointment",
            summary = "Offer an appointment",
            description = "Lets the customer choose when an assessor looks at his loss, on one of these days. Without"
                    + " minutes the inspection takes as long as the tenant has laid down.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @Permission("appointments:offer")
    @Refuses({"CLAIM_NOT_FOUND", "APPOINTMENT_EXISTS", "CLAIM_NOT_OPEN", "ASSESSOR_UNKNOWN", "OFFER_INVALID"})
    ResponseEntity<Answer<Accepted>> offerAppointment(
            @PathVariable ClaimId claimId, @RequestBody @Valid AppointmentBodies.OfferAppointment body) {
        var tenant = Caller.current().tenant();
        var appointment = AppointmentId.of(ids.of("appointment", body.appointmentId()));
        var receipt = commands.send(
                body,
                new AppointmentCommand.OfferAppointment(
                        CalendarId.of(tenant, body.assessor()),
                        appointment,
                        body.assessor(),
                        claimId,
                        body.place(),
                        Objects.requireNonNullElseGet(
                                body.minutes(), () -> settings.of(tenant).inspectionMinutes()),
                        body.from(),
                        body.to()));
        return Accepted.partAt(receipt, "appointments", appointment.value(), "The appointment has been offered.");
    }

    @PostMapping("/appointments/{appointmentId}/booking")
    @Operation(
            operationId = "bookAppointment",
            summary = "Book an appointment",
            description =
                    "Chooses a free slot by its beginning. It is nobody else's from then on; a customer chooses on"
                            + " the days that he was offered, the tenant's own people on any day.")
    @Permission(value = "appointments:book", narrowed = "appointments:book-own")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "APPOINTMENT_ENDED",
        "APPOINTMENT_BOOKED",
        "OFFER_ENDED",
        "SLOT_NOT_OFFERED",
        "SLOT_TAKEN"
    })
    ResponseEntity<Answer<Accepted>> bookAppointment(
            @PathVariable AppointmentId appointmentId, @RequestBody @Valid AppointmentBodies.ChooseSlot body) {
        var receipt = commands.send(
                body,
                new AppointmentCommand.BookAppointment(calendar(appointmentId), appointmentId, body.begins(), via()));
        return Accepted.done(receipt, "The appointment has been booked.");
    }

    @PostMapping("/appointments/{appointmentId}/move")
    @Operation(
            operationId = "moveAppointment",
            summary = "Move an appointment",
            description = "Chooses another free slot; the one before is free again.")
    @Permission(value = "appointments:book", narrowed = "appointments:book-own")
    @Refuses({
        "RESOURCE_NOT_FOUND",
        "APPOINTMENT_ENDED",
        "APPOINTMENT_NOT_BOOKED",
        "OFFER_ENDED",
        "SLOT_NOT_OFFERED",
        "SLOT_TAKEN"
    })
    ResponseEntity<Answer<Accepted>> moveAppointment(
            @PathVariable AppointmentId appointmentId, @RequestBody @Valid AppointmentBodies.ChooseSlot body) {
        var receipt = commands.send(
                body,
                new AppointmentCommand.MoveAppointment(calendar(appointmentId), appointmentId, body.begins(), via()));
        return Accepted.done(receipt, "The appointment has been moved.");
    }

    @PostMapping("/appointments/{appointmentId}/cancellation")
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancel an appointment",
            description = "Has it not take place; its slot is free again.")
    @Permission(value = "appointments:book", narrowed = "appointments:book-own")
    @Refuses({"RESOURCE_NOT_FOUND", "APPOINTMENT_ENDED"})
    ResponseEntity<Answer<Accepted>> cancelAppointment(
            @PathVariable AppointmentId appointmentId,
            @RequestBody @Valid AppointmentBodies.AppointmentExplanation body) {
        var receipt = commands.send(
                body,
                new AppointmentCommand.CancelAppointment(calendar(appointmentId), appointmentId, body.explanation()));
        return Accepted.done(receipt, "The appointment has been cancelled.");
    }

    @PostMapping("/appointments/{appointmentId}/completion")
    @Operation(
            operationId = "keepAppointment",
            summary = "Say that an inspection took place",
            description = "Says so, and what came of it, once it has begun.")
    @Permission(value = "appointments:keep", narrowed = "appointments:keep-assigned")
    @Refuses({"RESOURCE_NOT_FOUND", "APPOINTMENT_ENDED", "APPOINTMENT_NOT_BOOKED", "APPOINTMENT_NOT_BEGUN"})
    ResponseEntity<Answer<Accepted>> keepAppointment(
            @PathVariable AppointmentId appointmentId, @RequestBody @Valid AppointmentBodies.AppointmentOutcome body) {
        var receipt = commands.send(
                body, new AppointmentCommand.KeepAppointment(calendar(appointmentId), appointmentId, body.outcome()));
        return Accepted.done(receipt, "The inspection took place.");
    }

    @PostMapping("/appointments/{appointmentId}/no-show")
    @Operation(
            operationId = "missAppointment",
            summary = "Say that an inspection was missed",
            description = "Says that the assessor was there and could not look at the loss, once it has begun.")
    @Permission(value = "appointments:keep", narrowed = "appointments:keep-assigned")
    @Refuses({"RESOURCE_NOT_FOUND", "APPOINTMENT_ENDED", "APPOINTMENT_NOT_BOOKED", "APPOINTMENT_NOT_BEGUN"})
    ResponseEntity<Answer<Accepted>> missAppointment(
            @PathVariable AppointmentId appointmentId,
            @RequestBody @Valid AppointmentBodies.AppointmentExplanation body) {
        var receipt = commands.send(
                body,
                new AppointmentCommand.MissAppointment(calendar(appointmentId), appointmentId, body.explanation()));
        return Accepted.done(receipt, "The inspection was missed.");
    }

    @PostMapping("/appointments/{appointmentId}/links")
    @Operation(
            operationId = "makeBookingLink",
            summary = "Make a booking link",
            description = "Makes a link with which whoever has it chooses or moves the slot without logging in, for 72"
                    + " hours unless another time is said. It is shown this once; each request makes another.")
    @Permission("appointments:offer")
    @Refuses({"RESOURCE_NOT_FOUND"})
    ResponseEntity<Answer<BookingLink>> makeBookingLink(
            @PathVariable AppointmentId appointmentId,
            @RequestBody(required = false) @Valid AppointmentBodies.@Nullable MakeLink body) {
        var caller = Caller.current();
        var good = body == null || body.hours() == null ? USUAL_LINK : Duration.ofHours(body.hours());
        var made = links.make(
                new BookingLinks.Target(caller.tenant(), calendar(appointmentId), appointmentId), caller.user(), good);
        return ResponseEntity.ok(
                Answer.of(new BookingLink("/book/" + made.token(), made.expiresAt()), "The link has been made."));
    }

    /** Nobody comes this way to an appointment that he does not see. */
    private CalendarId calendar(AppointmentId appointmentId) {
        var caller = Caller.current();
        var found = queries.get(
                new FindAppointment(caller.tenant(), Reaches.appointments(caller), appointmentId),
                AppointmentSummary.class);
        return CalendarId.of(caller.tenant(), found.assessor());
    }

    private static Via via() {
        return Caller.current().may("appointments:book") ? Via.STAFF : Via.CUSTOMER;
    }
}
