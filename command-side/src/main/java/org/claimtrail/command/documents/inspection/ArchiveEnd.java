package org.claimtrail.command.documents.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Finds the record that a ZIP archive ends with: programs look for it from the end of a file, so an archive can be hidden behind
 * anything. The form of the record is that of section 4.3.16 of PKWARE's APPNOTE.
 */
final class ArchiveEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int COMMENT_LENGTH_AT = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ArchiveEnd() {}

    /** Whether the file ends as an archive does, its comment included. */
    static boolean isIn(Path file) throws IOException {
        var tail = tail(file);
        for (var at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE
                    && (tail.getShort(at + COMMENT_LENGTH_AT) & LONGEST_COMMENT) == tail.limit() - at - LENGTH) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer tail(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var from = Math.max(0, channel.size() - LENGTH - LONGEST_COMMENT);
            var tail = ByteBuffer.allocate((int) (channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // As long as there is more.
            }
            return tail.flip();
        }
    }
}
