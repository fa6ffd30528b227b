package org.claimtrail.command.uploads;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.claimtrail.events.uploads.UploadId;

/**
 * What must be known to load a file's rows in the name of the person who sent it.
 *
 * @param mapping the complete mapping under which the file was accepted
 * @param envelope the uploader's, as flat text
 */
record IngestJob(UploadId uploadId, Kind kind, Map<String, String> mapping, Map<String, String> envelope) {

    String tenant() {
        return uploader().tenant();
    }

    /** When the file was received: what is in the future is measured by it, however late a row is worked on. */
    Instant receivedAt() {
        return uploader().recordedAt();
    }

    /** The metadata of the command that a row leads to: it is repeated as the same command, and leaves no receipt. */
    Map<String, String> metadata(int line, String command, UUID content, Instant now) {
        var by = uploader();
        var envelope = new Envelope(
                by.tenant(),
                by.actor(),
                by.roles(),
                command,
                uploadId + ":" + line,
                content.toString(),
                by.correlationId(),
                uploadId.toString(),
                by.address(),
                by.reason(),
                now,
                now,
                null);
        var metadata = new LinkedHashMap<>(envelope.toMetadata());
        metadata.put("receipt", "none");
        return metadata;
    }

    private Envelope uploader() {
        return Envelope.from(envelope);
    }
}
