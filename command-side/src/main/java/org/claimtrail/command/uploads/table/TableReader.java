package org.claimtrail.command.uploads.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimtrail.command.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Opens a file as a table; what it is follows from its content, never from its name. */
public final class TableReader {

    private static final int SNIFFED = 8 * 1024;

    private final TableLimits limits;

    public TableReader(TableLimits limits) {
        this.limits = limits;
    }

    /**
     * Begins to read.
     *
     * @param sheet which sheet of a spreadsheet; the first one if null
     * @throws Refused with a {@link TableFault} when it is no table, or one that could do harm
     */
    public Rows open(Path file, @Nullable String sheet) {
        try {
            return switch (kindOf(file)) {
                case SPREADSHEET -> {
                    ArchiveGuard.check(file, limits);
                    yield XlsxRows.open(file, sheet, limits);
                }
                case TEXT -> CsvRows.open(file, limits);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind kindOf(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SNIFFED);
        }
        if (begins(start, 'P', 'K', 3, 4)) {
            return FileKind.SPREADSHEET;
        }
        Refused.unless(
                !begins(start, 0xD0, 0xCF, 0x11, 0xE0),
                TableFault.FILE_OLD_SPREADSHEET,
                TableFault.FILE_OLD_SPREADSHEET.meaning());
        Refused.unless(
                !begins(start, 0xFF, 0xFE) && !begins(start, 0xFE, 0xFF),
                TableFault.FILE_ENCODING,
                "The file is UTF-16: save it as CSV UTF-8.");
        Refused.unless(
                !begins(start, '%', 'P', 'D', 'F') && !begins(start, 0x89, 'P', 'N', 'G') && !begins(start, 0x1F, 0x8B),
                TableFault.FILE_KIND_UNKNOWN,
                TableFault.FILE_KIND_UNKNOWN.meaning());
        return FileKind.TEXT;
    }

    private static boolean begins(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private enum FileKind {
        SPREADSHEET,
        TEXT
    }
}
