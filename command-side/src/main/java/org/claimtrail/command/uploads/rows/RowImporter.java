package org.claimtrail.command.uploads.rows;

import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Knows what a row of a kind of file means; the context that takes the rows on has one. */
public interface RowImporter {

    Schema schema();

    default Kind kind() {
        return schema().kind();
    }

    /**
     * Reads a row.
     *
     * @return null when the row is refused; the cells then know why
     */
    @Nullable Draft read(Cells cells);
}
