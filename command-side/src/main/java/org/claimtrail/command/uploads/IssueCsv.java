package org.claimtrail.command.uploads;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.claimtrail.command.uploads.rows.Issue;
import org.jspecify.annotations.Nullable;

/** The error report as a CSV file, which a spreadsheet program can open without running anything that stands in it. */
final class IssueCsv implements AutoCloseable {

    private final CsvWriter csv;

    IssueCsv(OutputStream out) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("line", "severity", "code", "field", "column", "value", "words", "rows");
    }

    void write(Issue issue) {
        var line = issue.line();
        csv.writeRecord(
                line == null ? "" : line.toString(),
                issue.severity().name(),
                issue.code(),
                harmless(issue.field()),
                harmless(issue.column()),
                harmless(issue.value()),
                harmless(issue.words()),
                Long.toString(issue.count()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** A spreadsheet program takes what begins like this for a formula; an apostrophe makes it text (OWASP CSV injection). */
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
