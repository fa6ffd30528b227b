package org.claimtrail.events.storage;

import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.claimtrail.events.uploads.UploadEvent;
import org.claimtrail.events.uploads.UploadEvent.*;
import org.claimtrail.events.uploads.UploadId;

/** One of each upload event, every field set. */
final class UploadSamples {

    private static final UploadId UPLOAD = UploadId.of("5e2f6b1c-9d38-4a06-8c7b-1a2b3c4d5e6f");
    private static final Counts COUNTS = new Counts(1_250, 1_201, 31, 18, 44, 3);

    private UploadSamples() {}

    static Stream<UploadEvent> all() {
        var mapping = new LinkedHashMap<String, String>();
        mapping.put("policyNumber", "Policy No.");
        mapping.put("lossDate", "Date of Loss");
        return Stream.of(
                new UploadReceived(
                        UPLOAD,
                        Kind.CLAIMS,
                        "claims-2009.csv",
                        184_320,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        mapping),
                new UploadCompleted(UPLOAD, COUNTS),
                new UploadFailed(UPLOAD, "UNREADABLE_FILE", "Row 812 ends inside a quoted value.", COUNTS));
    }
}
