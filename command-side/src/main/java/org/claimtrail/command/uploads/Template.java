package org.claimtrail.command.uploads;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimtrail.command.uploads.rows.Field;
import org.claimtrail.command.uploads.rows.Schema;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table with our own columns and one example row, for people to fill in. */
final class Template {

    private final Schema schema;

    Template(Schema schema) {
        this.schema = schema;
    }

    void writeCsv(OutputStream out) throws IOException {
        // A spreadsheet program takes UTF-8 for its own old encoding unless the mark stands first.
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(schema.names());
            csv.writeRecord(schema.fields().stream().map(Field::example).toList());
        }
    }

    void writeXlsx(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Claimtrail", "1.0")) {
            var rows = workbook.newWorksheet(sheet(schema.kind()));
            var notes = workbook.newWorksheet("Notes");
            writeRow(notes, 0, List.of("Field", "Needed", "What it is", "Example"));
            for (var i = 0; i < schema.fields().size(); i++) {
                var field = schema.fields().get(i);
                rows.value(0, i, field.name());
                rows.value(1, i, field.example());
                rows.width(i, Math.max(12, field.example().length() + 2));
                writeRow(notes, i + 1, List.of(field.name(), needed(field), field.meaning(), field.example()));
            }
            notes.width(2, 60);
        }
    }

    private static String sheet(Kind kind) {
        return switch (kind) {
            case POLICIES -> "Policies";
            case CLAIMS -> "Claims";
            case CLAIM_HISTORY -> "Claim history";
        };
    }

    private String needed(Field field) {
        if (field.required()) {
            return "always";
        }
        return schema.alternatives().stream()
                .filter(group -> group.contains(field.name()))
                .map(group -> "one of " + String.join(", ", group))
                .findFirst()
                .orElse("no");
    }

    private static void writeRow(Worksheet sheet, int row, List<String> values) {
        for (var i = 0; i < values.size(); i++) {
            sheet.value(row, i, values.get(i));
        }
    }
}
