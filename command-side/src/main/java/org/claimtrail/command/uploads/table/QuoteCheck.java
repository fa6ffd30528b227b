package org.claimtrail.command.uploads.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.command.shared.Refused;

/**
 * Looks for a quotation mark that opens a cell and is never closed: the reader would take all rows after it
 * for the text of that one cell, and nobody would miss them.
 */
final class QuoteCheck {

    private static final char QUOTE = '"';

    private enum Place {
        CELL_BEGINS,
        IN_CELL,
        IN_QUOTES,
        AFTER_QUOTE
    }

    private final char delimiter;
    private Place place = Place.CELL_BEGINS;
    private long line = 1;
    private long openedOn;

    private QuoteCheck(char delimiter) {
        this.delimiter = delimiter;
    }

    static void check(Path file, char delimiter) throws IOException {
        var check = new QuoteCheck(delimiter);
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            check.readAll(text);
        }
        Refused.unless(
                check.place != Place.IN_QUOTES,
                TableFault.FILE_BROKEN,
                "The quotation mark that opens a cell on line " + check.openedOn + " is never closed.");
    }

    private void readAll(Reader text) throws IOException {
        var first = text.read();
        if (first != '\uFEFF') {
            read(first);
        }
        for (var c = text.read(); c >= 0; c = text.read()) {
            read(c);
        }
    }

    private void read(int c) {
        place = switch (place) {
            case CELL_BEGINS -> c == QUOTE ? Place.IN_QUOTES : outside(c);
            case IN_QUOTES -> c == QUOTE ? Place.AFTER_QUOTE : Place.IN_QUOTES;
            // Two in a row stand for one within the cell.
            case AFTER_QUOTE -> c == QUOTE ? Place.IN_QUOTES : outside(c);
            case IN_CELL -> outside(c);
        };
        if (place == Place.IN_QUOTES && c == QUOTE && openedOn == 0) {
            openedOn = line;
        } else if (place != Place.IN_QUOTES && place != Place.AFTER_QUOTE) {
            openedOn = 0;
        }
        if (c == '\n') {
            line++;
        }
    }

    private Place outside(int c) {
        return c == delimiter || c == '\n' || c == '\r' ? Place.CELL_BEGINS : Place.IN_CELL;
    }
}
