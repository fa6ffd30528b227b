package org.claimtrail.command.uploads;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.events.uploads.UploadEvent.Counts;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;

/** What can be asked of an upload. */
public sealed interface UploadCommand {

    @TargetAggregateIdentifier
    UploadId uploadId();

    /** Takes a file in, to be worked through row by row. */
    record ReceiveUpload(
            UploadId uploadId, Kind kind, String fileName, long size, String sha256, Map<String, String> mapping)
            implements UploadCommand {}

    /** Records that every row has been looked at. */
    record CompleteUpload(UploadId uploadId, Counts counts) implements UploadCommand {}

    /** Records that the file as a whole cannot be read. */
    record FailUpload(UploadId uploadId, String code, String explanation, Counts counts) implements UploadCommand {}
}
