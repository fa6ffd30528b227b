package org.claimtrail.api.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the values that a request writes as text, in bodies and in addresses alike. */
public final class Readers {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private Readers() {}

    /** Text that the database can hold. */
    public static String text(String value) {
        if (!Text.isStorable(value)) {
            throw new ApiProblem(ApiError.TEXT_NOT_STORABLE, "must hold neither NUL nor half a surrogate pair.");
        }
        return value;
    }

    /** A day that exists, such as 2026-02-28, from 1800 to 2999. */
    public static LocalDate day(String value) {
        try {
            if (DAY.matcher(value).matches()) {
                return inRange(LocalDate.parse(value));
            }
        } catch (DateTimeException e) {
            throw new ApiProblem(ApiError.DATE_INVALID, "is not a day that exists: " + shown(value) + ".", e);
        }
        throw new ApiProblem(ApiError.DATE_INVALID, "must be a day such as 2026-02-28, not " + shown(value) + ".");
    }

    /** A moment with its offset, such as 2026-02-28T09:30:00Z. */
    public static Instant moment(String value) {
        try {
            var moment = OffsetDateTime.parse(value, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            inRange(moment.toLocalDate());
            return moment.toInstant();
        } catch (DateTimeException e) {
            throw new ApiProblem(
                    ApiError.DATE_INVALID,
                    "must be a moment that exists, such as 2026-02-28T09:30:00Z, not " + shown(value) + ".",
                    e);
        }
    }

    /** A UUID in its usual form. */
    public static UUID id(String value) {
        if (!ID.matcher(value).matches()) {
            throw new ApiProblem(ApiError.ID_INVALID, "must be a UUID, not " + shown(value) + ".");
        }
        return UUID.fromString(value);
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("A year lies from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }

    /** What the caller wrote, short enough for a message. */
    private static String shown(String value) {
        var longest = 40;
        var cut = value.length() > longest ? value.substring(0, longest) + "…" : value;
        return "\"" + cut.replaceAll("\\p{Cntrl}|\\p{Cs}", "?") + "\"";
    }
}
