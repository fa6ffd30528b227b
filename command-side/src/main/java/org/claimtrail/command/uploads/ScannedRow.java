package org.claimtrail.command.uploads;

import java.util.List;
import java.util.UUID;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.Issue;

/** A row with content, as it was read. */
sealed interface ScannedRow {

    int line();

    /**
     * It can be loaded.
     *
     * @param content a digest of what it says
     * @param occurrence how many rows so far, this one included, have said the same
     */
    record Good(int line, Draft draft, UUID content, int occurrence) implements ScannedRow {}

    /** It is refused, and this is why. */
    record Bad(int line, List<Issue> issues) implements ScannedRow {}
}
