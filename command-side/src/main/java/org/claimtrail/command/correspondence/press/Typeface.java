package org.claimtrail.command.correspondence.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of which each letter carries the glyphs that it needs, so that it looks the same everywhere and always. */
final class Typeface {

    static final Typeface REGULAR = new Typeface("DejaVuSans.ttf");
    static final Typeface BOLD = new Typeface("DejaVuSans-Bold.ttf");

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final float UNITS = 1000f;

    private final byte[] file;
    private final CmapLookup glyphs;
    private final Script script;

    private Typeface(String name) {
        this.file = read(FOLDER + name);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            this.glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.script = new Script(letter -> glyphs.getGlyphId(letter) > 0);
    }

    Script script() {
        return script;
    }

    /** The font for one document; only the glyphs that it uses end up in it. */
    PDFont in(PDDocument document) throws IOException {
        return PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(file)), true);
    }

    static float width(PDFont font, String printable, float size) throws IOException {
        return font.getStringWidth(printable) / UNITS * size;
    }

    private static byte[] read(String name) {
        try (var in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
