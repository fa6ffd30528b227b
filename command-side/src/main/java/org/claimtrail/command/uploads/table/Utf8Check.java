package org.claimtrail.command.uploads.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.command.shared.Refused;

/** Looks for bytes that are not UTF-8, so that a wrong encoding is refused with its line and never loaded as "�". */
final class Utf8Check {

    private Utf8Check() {}

    static void check(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(64 * 1024);
        var text = CharBuffer.allocate(64 * 1024);
        var line = 1L;
        try (var channel = Files.newByteChannel(file)) {
            for (var ended = false; !ended; ) {
                ended = channel.read(bytes) < 0;
                bytes.flip();
                var result = decoder.decode(bytes, text, ended);
                line += linesIn(text.flip());
                text.clear();
                bytes.compact();
                if (result.isError()) {
                    throw new Refused(
                            TableFault.FILE_ENCODING,
                            "Line " + line + " holds bytes that are not UTF-8: save the file as CSV UTF-8.");
                }
            }
        }
    }

    private static long linesIn(CharBuffer text) {
        var lines = 0L;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }
}
