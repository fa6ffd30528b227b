package org.claimtrail.api.diary;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrail.command.diary.AppointmentFacts;
import org.claimtrail.events.diary.Slot;
import org.jspecify.annotations.Nullable;

/** Writes the page on which a slot is chosen: plain HTML that needs no script, and says everything in words. */
final class BookingHtml {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ENGLISH);

    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s</title>
            <style>
            body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }
            fieldset { margin: 1rem 0; border: 1px solid #767676; border-radius: .4rem }
            legend { font-weight: bold; padding: 0 .4rem }
            label { display: block; padding: .5rem .2rem }
            button { font: inherit; padding: .6rem 1.2rem }
            .notice { border-left: .4rem solid #b00020; padding: .2rem 1rem }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private BookingHtml() {}

    static String unknown() {
        return FRAME.formatted(
                "Link not known", "<p>This link is not known or can no longer be used. Please ask for a new one.</p>");
    }

    /**
     * What the page shows.
     *
     * @param free the slots that can be chosen
     * @param zone by whose clocks
     * @param calendar where the appointment is to be had for a calendar
     */
    record Shown(AppointmentFacts appointment, List<Slot> free, ZoneId zone, String calendar) {}

    static String page(Shown shown, @Nullable String notice) {
        var appointment = shown.appointment();
        var body = new StringBuilder();
        if (notice != null) {
            body.append("<p class=\"notice\" role=\"alert\">")
                    .append(htmlEscape(notice))
                    .append("</p>\n");
        }
        body.append("<p>Claim ")
                .append(htmlEscape(appointment.claimNumber()))
                .append("<br>Place: ")
                .append(htmlEscape(appointment.place()))
                .append("<br>It takes ")
                .append(appointment.minutes())
                .append(" minutes.</p>\n");
        body.append(standing(appointment, shown.zone()));
        if (appointment.slot() != null) {
            body.append("<p><a href=\"")
                    .append(htmlEscape(shown.calendar()))
                    .append("\" download>Put it into your calendar</a></p>\n");
        }
        if (appointment.isOpen()) {
            body.append(choice(appointment, shown.free(), shown.zone()));
        }
        return FRAME.formatted("Your inspection", body);
    }

    private static String standing(AppointmentFacts appointment, ZoneId zone) {
        var slot = appointment.slot();
        var when = slot == null ? "" : "<strong>" + when(slot, zone) + "</strong>";
        return switch (appointment.phase()) {
            case OFFERED -> "<p>Please choose a time.</p>\n";
            case BOOKED -> "<p role=\"status\">Your inspection is on " + when + ".</p>\n";
            case CANCELLED -> "<p role=\"status\">This inspection was cancelled.</p>\n";
            case HELD -> "<p role=\"status\">The inspection took place on " + when + ".</p>\n";
            case MISSED -> "<p role=\"status\">The inspection could not take place on " + when + ".</p>\n";
        };
    }

    private static String choice(AppointmentFacts appointment, List<Slot> free, ZoneId zone) {
        var chosen = appointment.slot();
        var others = free.stream().filter(slot -> !slot.equals(chosen)).toList();
        if (others.isEmpty()) {
            return "<p>There is no free time left. Please call us.</p>\n";
        }
        var days = others.stream()
                .collect(Collectors.groupingBy(
                        slot -> LocalDate.ofInstant(slot.from(), zone), TreeMap::new, Collectors.toList()));
        var form = new StringBuilder("<form method=\"post\">\n");
        days.forEach((day, slots) -> {
            form.append("<fieldset><legend>").append(DAY.format(day)).append("</legend>\n");
            slots.forEach(slot -> form.append(option(slot, zone)));
            form.append("</fieldset>\n");
        });
        return form.append("<button type=\"submit\">")
                .append(chosen == null ? "Book this time" : "Move to this time")
                .append("</button>\n</form>\n")
                .toString();
    }

    private static String option(Slot slot, ZoneId zone) {
        return "<label><input type=\"radio\" name=\"begins\" required value=\"" + slot.from() + "\"> "
                + times(slot, zone) + "</label>\n";
    }

    private static String when(Slot slot, ZoneId zone) {
        return DAY.format(slot.from().atZone(zone)) + ", " + times(slot, zone);
    }

    /** With the offset, so that nobody has to guess whose clocks are meant. */
    private static String times(Slot slot, ZoneId zone) {
        return time(slot.from(), zone) + " to " + time(slot.until(), zone) + " (UTC"
                + OFFSET.format(slot.from().atZone(zone)) + ")";
    }

    private static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
