package org.claimtrail.command.uploads;

import org.claimtrail.events.uploads.UploadEvent.Counts;

/**
 * Up to where an upload's rows are done for good.
 *
 * @param line the last line that is done; 0 before the first
 */
record Checkpoint(int line, Counts counts) {

    Checkpoint plus(int newLine, Counts added) {
        return new Checkpoint(newLine, Tally.sum(counts, added));
    }
}
