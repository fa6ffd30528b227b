package org.claimtrail.command.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Looks for what a browser would take for a page, whatever the bytes around it are. */
final class Markup {

    private static final List<String> PAGES = List.of(
            "<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<object", "<embed", "<svg", "<?php", "<%@");
    private static final int LONGEST = 9;
    private static final int AT_ONCE = 64 * 1024;

    private Markup() {}

    /**
     * Whether there is a page among the first bytes.
     *
     * @param limit how many bytes are looked at
     */
    static boolean isIn(InputStream content, long limit) throws IOException {
        var buffer = new byte[AT_ONCE];
        var kept = new StringBuilder();
        for (long seen = 0; seen < limit; ) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, limit - seen));
            if (read < 0) {
                return false;
            }
            seen += read;
            append(kept, buffer, read);
            var text = kept.toString();
            if (PAGES.stream().anyMatch(text::contains)) {
                return true;
            }
            kept.delete(0, Math.max(0, kept.length() - LONGEST));
        }
        return false;
    }

    /** In lower case and without NUL, so that two-byte encodings hide nothing. */
    private static void append(StringBuilder text, byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[i] != 0) {
                var c = (char) (bytes[i] & 0xFF);
                text.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            }
        }
    }
}
