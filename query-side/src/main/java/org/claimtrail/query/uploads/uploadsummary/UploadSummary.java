package org.claimtrail.query.uploads.uploadsummary;

import java.time.Instant;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadId;
import org.jspecify.annotations.Nullable;

/**
 * An upload in a list; while it is being worked, its rows are counted elsewhere.
 *
 * @param size in bytes
 * @param counts what became of the rows, once it is finished
 * @param errorCode why the file as a whole could not be read
 */
public record UploadSummary(
        UploadId id,
        UploadEvent.Kind kind,
        String fileName,
        long size,
        String sha256,
        UploadStatus status,
        String receivedBy,
        Instant receivedAt,
        @Nullable Instant finishedAt,
        UploadEvent.@Nullable Counts counts,
        @Nullable String errorCode,
        @Nullable String explanation,
        long version) {}
