package org.claimtrail.command.uploads;

import java.time.Duration;
import java.time.Instant;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload has come.
 *
 * @param total the rows with content of the whole file; null until they have been counted
 * @param started when the first row was worked on; null before
 * @param updated when the last progress was made
 * @param failureCode why the file as a whole could not be read, as a stable code
 */
public record Progress(
        UploadId uploadId,
        Kind kind,
        String fileName,
        State state,
        Counts counts,
        @Nullable Long total,
        @Nullable Instant started,
        @Nullable Instant updated,
        @Nullable Instant finished,
        @Nullable String failureCode,
        @Nullable String failure) {

    /** Rows a second since the first one; 0 when there is nothing to tell. */
    public double rowsPerSecond() {
        if (started == null || updated == null) {
            return 0;
        }
        var millis = Duration.between(started, updated).toMillis();
        return millis <= 0 ? 0 : counts.rows() * 1000.0 / millis;
    }

    /** What is done with the file now. */
    public enum State {
        WAITING,
        READING,
        COMPLETED,
        FAILED;

        public boolean isFinal() {
            return this == COMPLETED || this == FAILED;
        }
    }
}
