package org.claimtrail.command.uploads.rows;

import org.claimtrail.events.uploads.UploadEvent.Kind;

/** Knows what a row of a kind of file means; the context that takes the rows on has one. */
public interface RowImporter {

    Schema schema();

    default Kind kind() {
        return schema().kind();
    }

    /** Somebody who reads one file from its first row to its last, and may keep what its rows say about one another. */
    RowReader reader();
}
