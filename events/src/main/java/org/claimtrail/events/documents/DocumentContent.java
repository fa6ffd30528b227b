package org.claimtrail.events.documents;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a version's bytes, which lie in the document store.
 *
 * @param fileName as whoever sent it called it, without what no name needs
 * @param mediaType as the bytes themselves say
 * @param size in bytes
 * @param sha256 the digest of the bytes, in lower-case hexadecimal digits
 * @param storageKey where the store keeps them; the same key in every store
 * @param scan whether they were looked through for viruses
 * @param scanner what looked them through; null when nothing did
 */
public record DocumentContent(
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String storageKey,
        Scan scan,
        @Nullable String scanner) {

    /** Whether the bytes were looked through for viruses; infected ones are never taken in. */
    public enum Scan {
        NOT_SCANNED,
        CLEAN
    }
}
