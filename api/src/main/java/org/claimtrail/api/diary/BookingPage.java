package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.diary.BookingHtml.Shown;
import org.claimtrail.api.diary.BookingLinks.Target;
import org.claimtrail.api.security.Origins;
import org.claimtrail.api.tenants.TenantSettings;
import org.claimtrail.api.web.EdgeController;
import org.claimtrail.api.web.RequestBodyFilter;
import org.claimtrail.command.diary.AppointmentCommand;
import org.claimtrail.command.diary.AppointmentFacts;
import org.claimtrail.command.diary.FreeSlots;
import org.claimtrail.command.diary.KnownAppointments;
import org.claimtrail.command.shared.CommandName;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.events.diary.AppointmentEvent.Via;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page on which a customer chooses the time of his inspection by the link that he was sent. The link is all that lets him in:
 * nothing that a browser sends by itself does, so no other page can have him choose.
 */
@Hidden
@EdgeController
@RequestMapping("/book/{token}")
class BookingPage {

    private static final String FIELD = "begins=";

    private final BookingLinks links;
    private final KnownAppointments appointments;
    private final FreeSlots slots;
    private final TenantSettings settings;
    private final CommandGateway commands;
    private final Origins origins;
    private final AppointmentCalendar calendars;
    private final Clock clock;

    BookingPage(
            BookingLinks links,
            KnownAppointments appointments,
            FreeSlots slots,
            TenantSettings settings,
            CommandGateway commands,
            Origins origins,
            AppointmentCalendar calendars,
            Clock clock) {
        this.links = links;
        this.appointments = appointments;
        this.slots = slots;
        this.settings = settings;
        this.commands = commands;
        this.origins = origins;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping
    @Permission(RolePermissions.PUBLIC)
    ResponseEntity<String> show(@PathVariable String token) {
        return find(token).map(found -> page(HttpStatus.OK, found, null)).orElseGet(BookingPage::unknown);
    }

    @GetMapping("/calendar.ics")
    @Permission(RolePermissions.PUBLIC)
    ResponseEntity<String> calendar(@PathVariable String token) {
        return find(token)
                .flatMap(found -> calendars.answer(found.appointment()))
                .orElseGet(BookingPage::unknown);
    }

    @PostMapping
    @Permission(RolePermissions.PUBLIC)
    ResponseEntity<String> choose(@PathVariable String token, HttpServletRequest request) {
        var found = find(token);
        if (found.isEmpty()) {
            return unknown();
        }
        var begins = begins(request);
        if (begins.isEmpty()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, found.get(), "Please choose a time.");
        }
        var refusal = send(found.get(), token, begins.get(), request);
        return refusal.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/book/" + token))
                        .build()
                : page(HttpStatus.CONFLICT, find(token).orElse(found.get()), refusal.get());
    }

    /** What a link leads to, as it stands now. */
    private record Found(String token, Target target, AppointmentFacts appointment) {}

    private Optional<Found> find(String token) {
        return links.find(token)
                .filter(target -> settings.isActive(target.tenant()))
                .flatMap(target -> appointments
                        .find(target.tenant(), target.calendar(), target.appointment())
                        .map(appointment -> new Found(token, target, appointment)));
    }

    /** Sends what was chosen; says why not, if it could not be. */
    private Optional<String> send(Found found, String token, Instant begins, HttpServletRequest request) {
        var appointment = found.appointment();
        Object command = appointment.slot() == null
                ? new AppointmentCommand.BookAppointment(appointment.calendarId(), appointment.id(), begins, Via.LINK)
                : new AppointmentCommand.MoveAppointment(appointment.calendarId(), appointment.id(), begins, Via.LINK);
        // The same choice at the same state of things is the same command, however often the button is pressed.
        var commandId = Ids.derived(token, begins.toString(), Long.toString(appointment.version()));
        try {
            commands.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                    .withMetaData(envelope(found, commandId.toString(), command, request)
                            .toMetadata()));
            return Optional.empty();
        } catch (CommandExecutionException e) {
            return Optional.of(words(e));
        }
    }

    private Envelope envelope(Found found, String commandId, Object command, HttpServletRequest request) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Envelope(
                found.target().tenant(),
                "link:" + found.appointment().id(),
                List.of("customer"),
                CommandName.of(command.getClass()),
                commandId,
                commandId,
                commandId,
                commandId,
                origins.address(request),
                null,
                now,
                now,
                null);
    }

    private static String words(CommandExecutionException refused) {
        var code = refused.<Object>getDetails()
                .filter(RefusalDetails.class::isInstance)
                .map(details -> ((RefusalDetails) details).code())
                .orElse("");
        return switch (code) {
            case "SLOT_TAKEN", "SLOT_NOT_OFFERED" -> "This time has just been taken. Please choose another.";
            case "OFFER_ENDED" -> "This day can no longer be chosen.";
            case "APPOINTMENT_ENDED" -> "This inspection can no longer be changed.";
            case "APPOINTMENT_BOOKED", "APPOINTMENT_NOT_BOOKED", "VERSION_CONFLICT" ->
                "The appointment has just been changed. Please look again.";
            default -> throw refused;
        };
    }

    private ResponseEntity<String> page(HttpStatus status, Found found, @Nullable String notice) {
        var tenant = found.target().tenant();
        var free = slots.of(tenant, found.appointment(), clock.instant());
        var calendar = "/book/" + found.token() + "/calendar.ics";
        return html(
                status,
                BookingHtml.page(new Shown(found.appointment(), free, settings.zone(tenant), calendar), notice));
    }

    private static ResponseEntity<String> unknown() {
        return html(HttpStatus.NOT_FOUND, BookingHtml.unknown());
    }

    private static ResponseEntity<String> html(HttpStatus status, String page) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Cache-Control", "no-store")
                .body(page);
    }

    /** The one field of the form. */
    private static Optional<Instant> begins(HttpServletRequest request) {
        var body = new String(RequestBodyFilter.bodyOf(request), StandardCharsets.UTF_8);
        for (var field : body.split("&")) {
            if (field.startsWith(FIELD)) {
                return moment(field.substring(FIELD.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> moment(String encoded) {
        try {
            return Optional.of(Instant.parse(URLDecoder.decode(encoded, StandardCharsets.UTF_8)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
