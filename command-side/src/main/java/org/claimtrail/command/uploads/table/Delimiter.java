package org.claimtrail.command.uploads.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out what parts the cells of a CSV file: the comma, semicolon or tab that its header has most of. */
final class Delimiter {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LOOKED_AT = 64 * 1024;

    private Delimiter() {}

    static char of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        var counts = new int[KNOWN.length];
        var quoted = false;
        for (var c : new String(start, StandardCharsets.UTF_8).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (counts[0] + counts[1] + counts[2] > 0) {
                    break;
                }
            } else if (!quoted) {
                count(c, counts);
            }
        }
        return best(counts);
    }

    private static void count(char c, int[] counts) {
        for (var i = 0; i < KNOWN.length; i++) {
            if (c == KNOWN[i]) {
                counts[i]++;
            }
        }
    }

    private static char best(int[] counts) {
        var best = 0;
        for (var i = 1; i < KNOWN.length; i++) {
            if (counts[i] > counts[best]) {
                best = i;
            }
        }
        return KNOWN[best];
    }
}
