package org.claimtrail.query.uploads.uploadsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code upload_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "upload_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class UploadRow {

    @Id
    private UUID uploadId;

    private String tenant;
    private String kind;
    private String fileName;
    private long size;
    private String sha256;
    private String status;
    private String receivedBy;
    private Instant receivedAt;
    private @Nullable Instant finishedAt;

    private @Nullable Long rows;

    private @Nullable Long loaded;
    private @Nullable Long unchanged;
    private @Nullable Long rejected;
    private @Nullable Long warned;
    private @Nullable Long blank;
    private @Nullable String errorCode;
    private @Nullable String explanation;
    private long version;

    UploadSummary summary() {
        return new UploadSummary(
                new UploadId(uploadId),
                UploadEvent.Kind.valueOf(kind),
                fileName,
                size,
                sha256,
                UploadStatus.valueOf(status),
                receivedBy,
                receivedAt,
                finishedAt,
                counts(),
                errorCode,
                explanation,
                version);
    }

    private UploadEvent.@Nullable Counts counts() {
        return finishedAt == null
                ? null
                : new UploadEvent.Counts(
                        known(rows), known(loaded), known(unchanged), known(rejected), known(warned), known(blank));
    }

    private static long known(@Nullable Long count) {
        return Objects.requireNonNull(count, "A finished upload has all its counts");
    }
}
