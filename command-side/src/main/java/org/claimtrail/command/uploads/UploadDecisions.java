package org.claimtrail.command.uploads;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.command.uploads.UploadCommand.CompleteUpload;
import org.claimtrail.command.uploads.UploadCommand.FailUpload;
import org.claimtrail.command.uploads.UploadCommand.ReceiveUpload;
import org.claimtrail.command.uploads.UploadState.Finished;
import org.claimtrail.command.uploads.UploadState.Received;
import org.claimtrail.command.uploads.UploadState.Unknown;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadEvent.UploadCompleted;
import org.claimtrail.events.uploads.UploadEvent.UploadFailed;
import org.claimtrail.events.uploads.UploadEvent.UploadReceived;

/** Decides on the life of an upload. */
final class UploadDecisions {

    private static final int LONGEST_NAME = 255;

    private UploadDecisions() {}

    static List<UploadEvent> receive(UploadState state, ReceiveUpload c) {
        checkName(c.fileName());
        var received = new UploadReceived(c.uploadId(), c.kind(), c.fileName(), c.size(), c.sha256(), c.mapping());
        return switch (state) {
            case Unknown e -> List.of(received);
            case Received before -> sameAgain(before.what(), received);
            case Finished before -> sameAgain(before.what(), received);
        };
    }

    static List<UploadEvent> complete(UploadState state, CompleteUpload c) {
        return finish(state, new UploadCompleted(c.uploadId(), c.counts()));
    }

    static List<UploadEvent> fail(UploadState state, FailUpload c) {
        return finish(state, new UploadFailed(c.uploadId(), c.code(), c.explanation(), c.counts()));
    }

    /** The name is shown to people and given back with the file; it must not be a path nor break a header. */
    static void checkName(String name) {
        unless(
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.chars().noneMatch(c -> c < 0x20 || c == 0x7F || c == '/' || c == '\\'),
                UploadRefusal.UPLOAD_NAME_INVALID,
                UploadRefusal.UPLOAD_NAME_INVALID.meaning());
    }

    private static List<UploadEvent> finish(UploadState state, UploadEvent end) {
        return switch (state) {
            case Received e -> List.of(end);
            case Finished before -> {
                unless(
                        before.how().equals(end),
                        UploadRefusal.UPLOAD_FINISHED,
                        UploadRefusal.UPLOAD_FINISHED.meaning());
                yield List.of();
            }
            case Unknown e ->
                throw new Refused(UploadRefusal.UPLOAD_NOT_FOUND, UploadRefusal.UPLOAD_NOT_FOUND.meaning());
        };
    }

    private static List<UploadEvent> sameAgain(UploadReceived before, UploadReceived now) {
        unless(
                before.equals(now),
                UploadRefusal.UPLOAD_ALREADY_RECEIVED,
                UploadRefusal.UPLOAD_ALREADY_RECEIVED.meaning());
        return List.of();
    }
}
