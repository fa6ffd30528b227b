package org.claimtrail.command.uploads;

import java.util.Map;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;

/**
 * A file that somebody sends.
 *
 * @param mapping field to column, to {@code =constant}, or a setting; empty to have it recognised by the header
 */
public record Incoming(String tenant, UploadId uploadId, Kind kind, String fileName, Map<String, String> mapping) {}
