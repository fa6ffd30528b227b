package org.claimtrail.command.uploads;

import java.time.Instant;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;

/**
 * A file as it was received.
 *
 * @param size in bytes
 * @param sha256 the digest of the file, in hexadecimal
 */
public record StoredFile(
        String tenant, UploadId uploadId, Kind kind, String fileName, long size, String sha256, Instant storedAt) {}
