package org.claimtrail.command.correspondence.press;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes any text printable with the glyphs of a font. Words in a script that the font lacks are written in Latin
 * letters; what cannot be written so either becomes a box. Arabic letters are joined, and what runs from right to
 * left is turned round.
 */
final class Script {

    private static final String BOX = "\u25A1";
    private static final int NONE = 0;
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");
    private static final ArabicShaping JOINED =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL);

    private final IntPredicate hasGlyph;

    /** For a font that has these glyphs. */
    Script(IntPredicate hasGlyph) {
        this.hasGlyph = hasGlyph;
    }

    /** A line in the order in which people write it, in glyphs that there are; to be measured and broken. */
    String printable(String line) {
        var plain = NFC.normalize(line)
                .replace("\t", "    ")
                .codePoints()
                .filter(letter -> !isUnseen(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Stream.of(plain.split("(?<= )|(?= )", -1)).map(this::word).collect(Collectors.joining());
    }

    /** The line as it stands on paper from left to right. */
    String visual(String printable) {
        if (!Bidi.requiresBidi(printable.toCharArray(), NONE, printable.length())) {
            return printable;
        }
        var turned = new Bidi(printable, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return joined(turned, printable);
    }

    private String joined(Bidi turned, String printable) {
        try {
            var shaped = JOINED.shape(printable);
            var ordered = shaped.length() == printable.length()
                    ? new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                    : turned;
            var visual = ordered.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
            return visual.codePoints().allMatch(hasGlyph)
                    ? visual
                    : turned.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            return turned.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        }
    }

    private String word(String word) {
        if (word.codePoints().allMatch(hasGlyph)) {
            return word;
        }
        return LATIN.transliterate(word)
                .codePoints()
                .mapToObj(letter -> hasGlyph.test(letter) ? Character.toString(letter) : BOX)
                .collect(Collectors.joining());
    }

    /** Controls and what turns the direction of writing round; the line's direction follows from its letters. */
    private static boolean isUnseen(int letter) {
        var type = Character.getType(letter);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
