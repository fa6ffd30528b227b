package org.claimtrail.command.uploads.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.claimtrail.command.shared.Refused;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet of an XLSX file; the archive has passed {@link ArchiveGuard} before. */
final class XlsxRows implements Rows {

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final TableLimits limits;
    private final List<String> header;

    private XlsxRows(ReadableWorkbook workbook, Sheet sheet, TableLimits limits) throws IOException {
        this.workbook = workbook;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.limits = limits;
        this.header = readHeader();
    }

    static XlsxRows open(Path file, @Nullable String sheet, TableLimits limits) throws IOException {
        var workbook = open(file);
        try {
            return new XlsxRows(workbook, find(workbook, sheet), limits);
        } catch (RuntimeException e) {
            workbook.close();
            throw e instanceof Refused refused ? refused : broken(e);
        }
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats(file), true));
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** A spreadsheet may do without formats; asked for them, the reader would then take it for damaged. */
    private static boolean hasFormats(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    public Row next() {
        try {
            return rowOf(rows.next());
        } catch (Refused e) {
            throw e;
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sheet find(ReadableWorkbook workbook, @Nullable String name) {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new Refused(
                        TableFault.SHEET_UNKNOWN,
                        "There is no sheet \"" + name + "\"; there are "
                                + workbook.getSheets().map(Sheet::getName).toList() + "."));
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

    private Row rowOf(org.dhatim.fastexcel.reader.Row row) {
        Refused.unless(
                row.getRowNum() <= limits.rows() + 1,
                TableFault.TOO_MANY_ROWS,
                "The table has more than " + limits.rows() + " rows.");
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (var cell : row) {
            cells.add(cell == null ? Cell.EMPTY : cellOf(cell));
        }
        while (!cells.isEmpty() && cells.getLast() instanceof Cell.Empty) {
            cells.removeLast();
        }
        return new Row(row.getRowNum(), cells);
    }

    private Cell cellOf(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Cell.EMPTY;
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> formula(cell);
            case STRING, BOOLEAN, ERROR -> Cell.of(cell.getText());
        };
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal value) {
        return DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())
                ? DateFormats.day(value, workbook.isDate1904())
                : new Cell.Number(value);
    }

    /** A formula counts with the result that the spreadsheet program left beside it; it is never computed. */
    private Cell formula(org.dhatim.fastexcel.reader.Cell cell) {
        var result = cell.getRawValue();
        if (result == null) {
            return Cell.EMPTY;
        }
        try {
            return number(cell, new BigDecimal(result));
        } catch (NumberFormatException e) {
            return Cell.of(result);
        }
    }

    private static Refused broken(Exception e) {
        return new Refused(TableFault.FILE_BROKEN, "The spreadsheet is damaged: " + e.getMessage());
    }
}
