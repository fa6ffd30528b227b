package org.claimtrail.command.documents.inspection;

import java.util.List;

/**
 * What files may be.
 *
 * @param bytes the largest file
 * @param allowedTypes the media types that are taken; empty for all that can be told
 * @param unpackedBytes the most that an office document may unpack to
 * @param ratio how many times its packed size a part of one may unpack to
 */
public record ContentLimits(long bytes, List<String> allowedTypes, long unpackedBytes, int ratio) {

    /**
     * Checks that what is allowed can be told.
     *
     * @throws IllegalArgumentException when it names a type that cannot
     */
    public ContentLimits {
        allowedTypes = List.copyOf(allowedTypes);
        for (var type : allowedTypes) {
            if (FileKind.of(type).isEmpty()) {
                throw new IllegalArgumentException("Documents of type " + type + " cannot be told, and are not taken");
            }
        }
    }

    boolean allows(FileKind kind) {
        return allowedTypes.isEmpty() || allowedTypes.contains(kind.mediaType());
    }
}
