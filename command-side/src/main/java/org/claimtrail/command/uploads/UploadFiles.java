package org.claimtrail.command.uploads;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.claimtrail.events.uploads.UploadId;

/** Keeps the original files, byte for byte. */
public interface UploadFiles {

    /**
     * Keeps a file; the same file once more changes nothing.
     *
     * @throws org.claimtrail.command.shared.Refused when another file is kept under the identifier
     */
    void keep(StoredFile file, Path content) throws IOException;

    /** What is known of a file; empty if the tenant has no such upload. */
    Optional<StoredFile> find(String tenant, UploadId uploadId);

    /** Writes the bytes of a file that was found. */
    void write(UploadId uploadId, OutputStream to) throws IOException;
}
