package org.claimtrail.command.uploads.rows;

import org.jspecify.annotations.Nullable;

/** Reads the rows of one file, in their order. */
@FunctionalInterface
public interface RowReader {

    /**
     * Reads a row.
     *
     * @return null when the row is refused; the cells then know why
     */
    @Nullable Draft read(Cells cells);
}
