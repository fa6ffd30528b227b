package org.claimtrail.command.correspondence.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Lines one below the other, on one page after the other; all measures are points. */
final class Pages {

    private static final float MARGIN = 62f;
    private static final float FOOT = 40f;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float GAP = 18f;
    private static final float THIN = 0.6f;

    /** What a line may reach into where something stands at its right. */
    private static final float LEFT_SHARE = 0.62f;

    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts;
    private final Map<Style, PDFont> byStyle = new EnumMap<>(Style.class);
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private float y;

    Pages(PDDocument document) throws IOException {
        this.document = document;
        this.fonts = Map.of(Typeface.REGULAR, Typeface.REGULAR.in(document), Typeface.BOLD, Typeface.BOLD.in(document));
        for (var style : Style.values()) {
            byStyle.put(style, Objects.requireNonNull(fonts.get(style.face())));
        }
        this.stream = begun();
    }

    int count() {
        return pages.size();
    }

    /** Writes text, broken where it is too long for a line. */
    void write(Style style, String text) {
        for (var line : broken(style, text, WIDTH)) {
            place(style, line, MARGIN);
            next(style);
        }
    }

    /** Writes text on the left and text that ends at the right margin. */
    void right(Style style, String left, String right) {
        var begins = left.isEmpty() ? List.<String>of() : broken(style, left, WIDTH * LEFT_SHARE);
        var taken = begins.stream()
                .map(line -> width(style, line))
                .max(Float::compare)
                .orElse(-GAP);
        var ends = broken(style, right, WIDTH - taken - GAP);
        for (var i = 0; i < Math.max(begins.size(), ends.size()); i++) {
            room(style);
            if (i < begins.size()) {
                place(style, begins.get(i), MARGIN);
            }
            if (i < ends.size()) {
                place(style, ends.get(i), MARGIN + WIDTH - width(style, ends.get(i)));
            }
            next(style);
        }
    }

    void space() {
        y -= Style.TEXT.height() * 0.7f;
    }

    /** A line across the page. */
    void rule() {
        try {
            stream.setLineWidth(THIN);
            stream.moveTo(MARGIN, y);
            stream.lineTo(MARGIN + WIDTH, y);
            stream.stroke();
            y -= Style.TEXT.height();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what stands at the foot of each page, which is known only now. */
    void finish(IntFunction<String> foot) throws IOException {
        stream.close();
        for (var i = 0; i < pages.size(); i++) {
            stream = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true);
            y = FOOT;
            var words = printable(Style.SMALL, foot.apply(i + 1));
            put(Style.SMALL, words, MARGIN + (WIDTH - width(Style.SMALL, words)) / 2);
            stream.close();
        }
    }

    private PDPageContentStream begun() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    }

    private void place(Style style, String line, float x) {
        room(style);
        put(style, line, x);
    }

    private void room(Style style) {
        if (y - style.height() >= MARGIN) {
            return;
        }
        try {
            stream.close();
            stream = begun();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Style style, String line, float x) {
        try {
            stream.beginText();
            stream.setFont(font(style), style.size());
            stream.newLineAtOffset(x, y);
            stream.showText(style.face().script().visual(line));
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void next(Style style) {
        y -= style.height();
    }

    /** The lines that a text takes, each no wider than said; a word that is wider is cut. */
    private List<String> broken(Style style, String text, float widest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(style, text).split(" ", -1)) {
            var rest = word;
            while (width(style, line + (line.isEmpty() ? "" : " ") + rest) > widest) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    var fits = fitting(style, rest, widest);
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private int fitting(Style style, String word, float widest) {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(style, word.substring(0, word.offsetByCodePoints(end, 1))) <= widest) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private float width(Style style, String line) {
        try {
            return Typeface.width(font(style), style.face().script().visual(line), style.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printable(Style style, String text) {
        return style.face().script().printable(text);
    }

    private PDFont font(Style style) {
        return Objects.requireNonNull(byStyle.get(style));
    }
}
