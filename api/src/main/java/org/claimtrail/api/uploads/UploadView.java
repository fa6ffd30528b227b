package org.claimtrail.api.uploads;

import java.time.Instant;
import org.claimtrail.command.uploads.Progress;
import org.claimtrail.command.uploads.Progress.State;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;

/** How far an upload has come, as the API shows it. */
record UploadView(
        UploadId id,
        Kind kind,
        String fileName,
        State state,
        Counts counts,
        @Nullable Long totalRows,
        long rowsPerSecond,
        @Nullable Instant startedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant finishedAt,
        @Nullable String failureCode,
        @Nullable String failure) {

    static UploadView of(Progress progress) {
        return new UploadView(
                progress.uploadId(),
                progress.kind(),
                progress.fileName(),
                progress.state(),
                progress.counts(),
                progress.total(),
                Math.round(progress.rowsPerSecond()),
                progress.started(),
                progress.updated(),
                progress.finished(),
                progress.failureCode(),
                progress.failure());
    }

    String message() {
        return switch (state) {
            case WAITING -> "The file waits to be worked through.";
            case READING -> counts.rows() + (totalRows == null ? "" : " of " + totalRows) + " rows have been worked.";
            case COMPLETED ->
                "All " + counts.rows() + " rows have been worked: " + counts.loaded() + " loaded, " + counts.unchanged()
                        + " known already, " + counts.rejected() + " rejected.";
            case FAILED -> "The file cannot be read: " + failure;
        };
    }
}
