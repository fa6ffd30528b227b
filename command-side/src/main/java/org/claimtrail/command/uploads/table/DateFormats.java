package org.claimtrail.command.uploads.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a spreadsheet's dates from its numbers: only the cell's format says which it is (ECMA-376 part 1, 18.8.30). */
final class DateFormats {

    private static final Pattern NOT_A_CODE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE_CODE = Pattern.compile("[dDyY]|[mM]{3,}");
    private static final int LAST_DAY = 2_958_465;

    private DateFormats() {}

    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36)) {
            return true;
        }
        return format != null
                && !format.equalsIgnoreCase("general")
                && DATE_CODE.matcher(NOT_A_CODE.matcher(format).replaceAll("")).find();
    }

    /** A serial that is no day stays a number, so that whoever wants a date of it can refuse it. */
    static Cell day(BigDecimal serial, boolean since1904) {
        var days = serial.longValue();
        if (days < 1 || days > LAST_DAY) {
            return new Cell.Number(serial);
        }
        if (since1904) {
            return new Cell.Day(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        // The format counts 29 February 1900, a day that never was.
        return new Cell.Day(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
    }
}
