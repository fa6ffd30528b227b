package org.claimtrail.command.uploads.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimtrail.command.shared.Refused;

/** A CSV file in UTF-8; its delimiter follows from its header. */
final class CsvRows implements Rows {

    /** Beyond this a quotation mark was never closed, and the rest of the file has become one cell. */
    private static final int LONGEST_CELL = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final TableLimits limits;
    private final List<String> header;

    private CsvRows(CloseableIterator<CsvRecord> records, TableLimits limits) {
        this.records = records;
        this.limits = limits;
        this.header = readHeader();
    }

    static CsvRows open(Path file, TableLimits limits) throws IOException {
        Utf8Check.check(file);
        var delimiter = Delimiter.of(file);
        QuoteCheck.check(file, delimiter);
        var handler = CsvRecordHandler.builder()
                .maxFields(Math.max(limits.columns() * 2, 1_000))
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(4 * LONGEST_CELL)
                .build();
        var reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .detectBomHeader(true)
                .build(handler, Files.newInputStream(file), StandardCharsets.UTF_8);
        var records = reader.iterator();
        try {
            return new CsvRows(records, limits);
        } catch (RuntimeException e) {
            records.close();
            throw e;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    @Override
    public Row next() {
        try {
            return rowOf(records.next());
        } catch (CsvParseException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> readHeader() {
        while (hasNext()) {
            var row = next();
            if (!row.isBlank()) {
                return Headers.of(row, limits);
            }
        }
        throw new Refused(TableFault.FILE_EMPTY, TableFault.FILE_EMPTY.meaning());
    }

    private Row rowOf(CsvRecord csv) {
        var line = csv.getStartingLineNumber();
        Refused.unless(
                line <= limits.rows() + 1L,
                TableFault.TOO_MANY_ROWS,
                "The table has more than " + limits.rows() + " rows.");
        var cells = new ArrayList<Cell>(csv.getFieldCount());
        for (var field : csv.getFields()) {
            cells.add(Cell.of(field));
        }
        return new Row((int) line, cells);
    }

    private static Refused broken(CsvParseException e) {
        var message = String.valueOf(e.getMessage());
        var cause = e.getCause() == null ? message : String.valueOf(e.getCause().getMessage());
        return new Refused(TableFault.FILE_BROKEN, message.equals(cause) ? message : message + ": " + cause);
    }
}
