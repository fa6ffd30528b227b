package org.claimtrail.command.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps bytes under keys; a key is used once and never for other bytes. */
public interface DocumentStore {

    /** Keeps a file's bytes; when it returns, they survive a power cut. */
    void put(String key, Path content) throws IOException;

    /**
     * Gives bytes back that were kept.
     *
     * @throws java.nio.file.NoSuchFileException when there is nothing under the key
     */
    InputStream open(String key) throws IOException;

    /** Forgets bytes that no document came to; nothing happens when there are none. */
    void delete(String key) throws IOException;
}
