package org.claimtrail.command.correspondence.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.claimtrail.command.shared.Refused;

/**
 * Prints a letter on as many A4 pages as it takes. The same sheet gives the same bytes.
 *
 * <p>A body is lines of text: a line that begins with {@code # } is a heading, and what stands behind {@code ||} in a
 * line stands at its right.
 */
public final class Typesetter {

    private static final String HEADING = "# ";
    private static final String RIGHT = "||";
    private static final int MOST_PAGES = 40;

    private Typesetter() {}

    /** The letter as a PDF. */
    public static byte[] print(Sheet sheet) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            // What would otherwise follow from the clock.
            document.setDocumentId((long) (sheet.number() + sheet.text().body()).hashCode());
            var about = new PDDocumentInformation();
            about.setTitle(sheet.number());
            about.setProducer("Claimtrail");
            document.setDocumentInformation(about);
            var pages = new Pages(document);
            begin(pages, sheet);
            sheet.text().body().lines().forEach(line -> line(pages, line));
            Refused.unless(
                    pages.count() <= MOST_PAGES,
                    TemplateRefusal.LETTER_TOO_LONG,
                    "The letter would have " + pages.count() + " pages; " + MOST_PAGES + " are allowed.");
            pages.finish(number -> sheet.number() + "  ·  " + sheet.pageWord() + " " + number + "/" + pages.count());
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(Pages pages, Sheet sheet) {
        var head = new ArrayList<>(sheet.head());
        if (!head.isEmpty()) {
            pages.write(Style.NAME, head.removeFirst());
        }
        head.forEach(line -> pages.write(Style.SMALL, line));
        pages.rule();
        pages.space();
        write(pages, sheet.addressee());
        pages.right(Style.TEXT, "", sheet.date());
        sheet.references().forEach(line -> pages.write(Style.SMALL, line));
        pages.space();
        pages.write(Style.HEADING, sheet.text().subject());
        pages.space();
    }

    private static void write(Pages pages, List<String> lines) {
        lines.forEach(line -> pages.write(Style.TEXT, line));
        pages.space();
    }

    private static void line(Pages pages, String line) {
        var bar = line.indexOf(RIGHT);
        if (line.isBlank()) {
            pages.space();
        } else if (line.startsWith(HEADING)) {
            pages.write(Style.HEADING, line.substring(HEADING.length()).strip());
        } else if (bar >= 0) {
            pages.right(
                    Style.TEXT,
                    line.substring(0, bar).strip(),
                    line.substring(bar + RIGHT.length()).strip());
        } else {
            pages.write(Style.TEXT, line.stripTrailing());
        }
    }
}
