package org.claimtrail.command.uploads.rows;

import org.jspecify.annotations.Nullable;

/**
 * Something about a row, or about the file as a whole, that a person should know.
 *
 * @param line the row's line in the file; null for the file as a whole
 * @param field the field of ours, if it is about one
 * @param column the column of the file, if it is about one
 * @param value what stood there, cut and without control characters
 * @param words what is wrong, for a person
 * @param count the number of rows it concerns
 */
public record Issue(
        @Nullable Integer line,
        @Nullable String field,
        @Nullable String column,
        @Nullable String value,
        RowReason reason,
        String words,
        long count) {

    private static final int SHOWN = 200;

    public Issue {
        value = value == null ? null : printable(value);
        words = printable(words);
    }

    public static Issue ofRow(int line, RowReason reason, String words) {
        return new Issue(line, null, null, null, reason, words, 1);
    }

    public static Issue ofFile(RowReason reason, long count) {
        return new Issue(null, null, null, null, reason, reason.meaning(), count);
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
