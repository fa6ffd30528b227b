package org.claimtrail.query.history;

import static org.claimtrail.query.history.EventWords.words;

import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadEvent.*;

/** What happened to an upload, without who did it. */
final class UploadWords {

    private UploadWords() {}

    static String of(UploadEvent event) {
        return switch (event) {
            case UploadReceived e -> "sent " + e.fileName() + " with " + words(e.kind());
            case UploadCompleted e -> "completed the upload: " + counts(e.counts());
            case UploadFailed e ->
                "gave the upload up (" + e.code() + "): " + e.explanation() + " " + counts(e.counts());
        };
    }

    private static String counts(Counts counts) {
        return counts.loaded() + " of " + counts.rows() + " rows loaded, " + counts.unchanged() + " unchanged, "
                + counts.rejected() + " rejected, " + counts.warned() + " with a warning";
    }
}
