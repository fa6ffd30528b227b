package org.claimtrail.command.uploads;

import java.util.List;

/**
 * Rows that are loaded together.
 *
 * @param lastLine the last line that was read with them, which may be a blank one
 * @param blank the blank lines among them
 */
record Chunk(List<ScannedRow> rows, int lastLine, long blank) {

    Chunk {
        rows = List.copyOf(rows);
    }

    /** One of the rows alone. */
    Chunk only(int index) {
        var row = rows.get(index);
        var last = index == rows.size() - 1;
        return new Chunk(List.of(row), last ? lastLine : row.line(), last ? blank : 0);
    }
}
