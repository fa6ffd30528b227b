package org.claimtrail.command.uploads.rows;

import org.claimtrail.command.uploads.rows.RowReason.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something about a row, or about the file as a whole, that a person should know.
 *
 * @param line the row's line in the file; null for the file as a whole
 * @param field the field of ours, if it is about one
 * @param column the column of the file, if it is about one
 * @param value what stood there, cut and without control characters
 * @param severity how bad it is
 * @param code a stable code: a {@link RowReason}, or the code of the refusal of a command
 * @param words what is wrong, for a person
 * @param count the number of rows it concerns
 */
public record Issue(
        @Nullable Integer line,
        @Nullable String field,
        @Nullable String column,
        @Nullable String value,
        Severity severity,
        String code,
        String words,
        long count) {

    private static final int SHOWN = 200;

    public Issue {
        value = value == null ? null : printable(value);
        words = printable(words);
    }

    public static Issue ofRow(int line, RowReason reason, String words) {
        return new Issue(line, null, null, null, reason.severity(), reason.name(), words, 1);
    }

    /** A row that was refused by a rule which knows more than the file. */
    public static Issue refusedRow(int line, String code, String words) {
        return new Issue(line, null, null, null, Severity.ERROR, code, words, 1);
    }

    public static Issue ofFile(RowReason reason, long count) {
        return new Issue(null, null, null, null, reason.severity(), reason.name(), reason.meaning(), count);
    }

    /** What a database and a terminal can hold: control characters become their pictures. */
    private static String printable(String text) {
        var shown = new StringBuilder(Math.min(text.length(), SHOWN) + 1);
        for (var i = 0; i < text.length() && i < SHOWN; i++) {
            var c = text.charAt(i);
            if (c < 0x20) {
                shown.append((char) (0x2400 + c));
            } else if (Character.isSurrogate(c)) {
                shown.append('\uFFFD');
            } else {
                shown.append(c);
            }
        }
        return text.length() > SHOWN ? shown.append('…').toString() : shown.toString();
    }
}
