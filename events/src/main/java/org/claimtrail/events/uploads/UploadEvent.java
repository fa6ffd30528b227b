package org.claimtrail.events.uploads;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.events.shared.DomainEvent;

/** What can happen to an upload; its rows are not events, what they lead to is. */
public sealed interface UploadEvent extends DomainEvent {

    UploadId uploadId();

    /**
     * A person sent a file.
     *
     * @param sha256 the digest of the file, in hexadecimal
     * @param mapping which column of the file gives which field
     */
    record UploadReceived(
            UploadId uploadId, Kind kind, String fileName, long size, String sha256, Map<String, String> mapping)
            implements UploadEvent {
        public UploadReceived {
            mapping = Collections.unmodifiableMap(new LinkedHashMap<>(mapping));
        }
    }

    /** Every row has been looked at. */
    record UploadCompleted(UploadId uploadId, Counts counts) implements UploadEvent {}

    /** The file as a whole cannot be read; rows before the fault stay loaded. */
    record UploadFailed(UploadId uploadId, String code, String explanation, Counts counts) implements UploadEvent {}

    /** What a file holds. */
    enum Kind {
        POLICIES,
        CLAIMS,
        /** Steps in the lives of claim payments, a row a step. */
        CLAIM_HISTORY
    }

    /**
     * What became of the rows.
     *
     * @param rows the rows with content
     * @param loaded rows that led to something new
     * @param unchanged rows that had been loaded before
     * @param rejected rows that were refused
     * @param warned rows that were loaded, with a warning
     * @param blank rows without content, not counted in {@code rows}
     */
    record Counts(long rows, long loaded, long unchanged, long rejected, long warned, long blank) {}
}
