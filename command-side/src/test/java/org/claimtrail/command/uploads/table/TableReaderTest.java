package org.claimtrail.command.uploads.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimtrail.command.shared.Refused;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

    private static final TableLimits SMALL = new TableLimits(5, 4, 100, 4 << 20, 50, 100);

    @TempDir
    Path folder;

    @Test
    void a_csv_file_keeps_its_lines_commas_and_line_breaks_in_quotes() throws IOException {
        var rows = read(text("\uFEFFa,b\r\n1,\"x, y\"\r\n\r\n\"two\nlines\",3\r\n"));

        assertThat(rows.header()).containsExactly("a", "b");
        assertThat(rows.lines()).containsExactly("2:1|x, y", "3:", "4:two\nlines|3");
    }

    @Test
    void the_delimiter_follows_from_the_header() throws IOException {
        assertThat(read(text("a;b\n1,5;2\n")).lines()).containsExactly("2:1,5|2");
        assertThat(read(text("a\tb\n1\t2\n")).lines()).containsExactly("2:1|2");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_swallows_no_rows() throws IOException {
        assertRefused(() -> read(text("a,b\n1,2\n3,\"four\n5,6\n7,8\n")), TableFault.FILE_BROKEN, "line 3");
        assertRefused(() -> read(text("\uFEFF\"a,b\n1,2\n")), TableFault.FILE_BROKEN, "line 1");
        assertThat(read(text("a,b\n1,\"say \"\"hi\"\"\"\n5\" pipe,\"\"\n")).lines())
                .containsExactly("2:1|say \"hi\"", "3:5\" pipe|");
    }

    @Test
    void a_wrong_encoding_is_refused_with_its_line() throws IOException {
        var file = bytes("a,b\n1,2\nM\u00FCller,3\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(() -> read(file), TableFault.FILE_ENCODING, "Line 3");
        assertRefused(() -> read(bytes("a,b\n".getBytes(StandardCharsets.UTF_16))), TableFault.FILE_ENCODING, "UTF-16");
    }

    @Test
    void a_spreadsheet_gives_days_numbers_and_text_whatever_its_name_is() throws IOException {
        var rows = read(workbook("rows.csv"));

        assertThat(rows.header()).containsExactly("day", "amount", "text");
        assertThat(rows.lines()).containsExactly("2:2014-01-13|1234.5|7 days");
    }

    @Test
    void a_spreadsheet_needs_no_formats() throws IOException {
        var bare = without("xl/styles.xml", workbook("styled.xlsx"));

        assertThat(read(bare).lines()).containsExactly("2:41652|1234.5|7 days");
    }

    @Test
    void a_named_sheet_is_found_and_an_unknown_one_refused() throws IOException {
        var file = workbook("rows.xlsx");

        try (var rows = new TableReader(TableLimits.DEFAULT).open(file, "Other")) {
            assertThat(rows.header()).containsExactly("only");
        }
        assertRefused(() -> new TableReader(TableLimits.DEFAULT).open(file, "None"), TableFault.SHEET_UNKNOWN, "Other");
    }

    @Test
    void a_spreadsheet_that_is_cut_off_is_refused() throws IOException {
        var whole = Files.readAllBytes(workbook("rows.xlsx"));

        for (var length : List.of(whole.length - 1, whole.length / 2, 30)) {
            assertRefused(() -> read(bytes(Arrays.copyOf(whole, length))), TableFault.FILE_BROKEN, "");
        }
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        assertRefused(() -> read(text("")), TableFault.FILE_EMPTY, "");
        assertRefused(() -> read(text("\n\n \n")), TableFault.FILE_EMPTY, "");
        assertRefused(() -> read(text("a,b\u0000\n1,2\n")), TableFault.HEADER_INVALID, "");
        assertRefused(() -> read(text("%PDF-1.7\n")), TableFault.FILE_KIND_UNKNOWN, "");
        assertRefused(
                () -> read(bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})),
                TableFault.FILE_OLD_SPREADSHEET,
                "");
        assertRefused(() -> read(archive("readme.txt", 1, out -> {})), TableFault.FILE_KIND_UNKNOWN, "archive");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_parsed() throws IOException {
        var zeros = new byte[1 << 20];
        var bomb = archive("xl/worksheets/sheet1.bin", 1, out -> {
            for (var i = 0; i < 20; i++) {
                out.write(zeros);
            }
        });

        assertRefused(() -> read(bomb), TableFault.FILE_UNPACKS_TOO_LARGE, "");
        assertRefused(() -> open(archive("x", 200, out -> {}), SMALL), TableFault.FILE_UNPACKS_TOO_LARGE, "parts");
    }

    @Test
    void xml_entities_are_refused_wherever_they_stand() throws IOException {
        var padding = " ".repeat(64 * 1024 - 4);
        var file = archive(
                "xl/sharedStrings.xml",
                1,
                out -> out.write((padding + "<!DOCTYPE lolz [<!ENTITY a 'b'>]>").getBytes(StandardCharsets.UTF_8)));

        assertRefused(() -> read(file), TableFault.FILE_FORBIDDEN_CONTENT, "");
    }

    @Test
    void rows_columns_and_endless_quotes_have_limits() throws IOException {
        assertRefused(() -> linesOf(open(text("a\n1\n2\n3\n4\n5\n6\n"), SMALL)), TableFault.TOO_MANY_ROWS, "5");
        assertRefused(() -> open(text("a,b,c,d,e\n"), SMALL), TableFault.TOO_MANY_COLUMNS, "4");
        assertRefused(() -> read(text("a,b\n1,\"" + "x".repeat(2 << 20))), TableFault.FILE_BROKEN, "");
    }

    private record Read(List<String> header, List<String> lines) {}

    private interface Part {
        void write(OutputStream out) throws IOException;
    }

    private static Read read(Path file) {
        try (var rows = open(file, TableLimits.DEFAULT)) {
            return new Read(rows.header(), linesOf(rows));
        }
    }

    private static Rows open(Path file, TableLimits limits) {
        return new TableReader(limits).open(file, null);
    }

    private static List<String> linesOf(Rows rows) {
        var lines = new ArrayList<String>();
        rows.forEachRemaining(row -> lines.add(row.line() + ":"
                + String.join("|", row.cells().stream().map(Cell::text).toList())));
        return lines;
    }

    private static void assertRefused(ThrowingCallable call, TableFault fault, String words) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(fault);
            assertThat(refused).hasMessageContaining(words);
        });
    }

    private Path text(String text) throws IOException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ".xlsx"), bytes);
    }

    private Path workbook(String name) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Rows");
            sheet.value(0, 0, "day");
            sheet.value(0, 1, "amount");
            sheet.value(0, 2, "text");
            sheet.value(1, 0, LocalDate.of(2014, 1, 13));
            sheet.style(1, 0).format("d-mmm-yyyy").set();
            sheet.value(1, 1, 1234.5);
            sheet.style(1, 1).format("$#,##0.00_);[Red]($#,##0.00)").set();
            sheet.inlineString(1, 2, "7 days ");
            book.newWorksheet("Other").value(0, 0, "only");
        }
        return file;
    }

    private Path without(String part, Path workbook) throws IOException {
        var file = Files.createTempFile(folder, "without", ".xlsx");
        try (var from = new ZipFile(workbook.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(from.entries())) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    var content = from.getInputStream(entry).readAllBytes();
                    to.write(new String(content, StandardCharsets.UTF_8)
                            .replaceAll("<Override [^>]*" + part + "[^>]*/>", "")
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }

    private Path archive(String name, int copies, Part part) throws IOException {
        var file = Files.createTempFile(folder, "archive", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!name.endsWith(".txt")) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            }
            for (var i = 0; i < copies; i++) {
                zip.putNextEntry(new ZipEntry(i == 0 ? name : name + i));
                part.write(zip);
            }
        }
        return file;
    }
}
