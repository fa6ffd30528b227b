package org.claimtrail.command.uploads;

import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadEvent.UploadCompleted;
import org.claimtrail.events.uploads.UploadEvent.UploadFailed;
import org.claimtrail.events.uploads.UploadEvent.UploadReceived;

/** Where an upload stands. */
sealed interface UploadState {

    UploadState BEGINNING = new Unknown();

    /** Nothing has been received. */
    record Unknown() implements UploadState {}

    /** The file is there, and its rows are worked. */
    record Received(UploadReceived what) implements UploadState {}

    /** Every row has been looked at, or the file could not be read to its end. */
    record Finished(UploadReceived what, UploadEvent how) implements UploadState {}

    static UploadState evolve(UploadState state, UploadEvent event) {
        return switch (event) {
            case UploadReceived e -> new Received(e);
            case UploadCompleted e -> new Finished(received(state), e);
            case UploadFailed e -> new Finished(received(state), e);
        };
    }

    private static UploadReceived received(UploadState state) {
        return switch (state) {
            case Received received -> received.what();
            case Finished finished -> finished.what();
            case Unknown e -> throw new IllegalStateException("An upload ends before it begins");
        };
    }
}
