package org.claimtrail.command.uploads.rows;

import java.time.Instant;
import org.claimtrail.events.uploads.UploadId;

/**
 * Where a row comes from.
 *
 * @param occurrence how many rows of the file, this one included, have said exactly the same so far
 * @param at when it is taken on
 */
public record Origin(String tenant, UploadId upload, int line, int occurrence, Instant at) {}
