package org.claimtrail.command.documents.inspection;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimtrail.command.shared.Refused;

/**
 * What is kept of a name that somebody gave a file: it is shown to people and given back with the file, so it must be no path,
 * break no header, and look like nothing else than it is.
 */
record FileName(String value) {

    private static final int LONGEST = 150;

    /** Controls, line separators, and what turns the direction of writing round. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}]");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1,10}");

    /** Keeps what can be kept. */
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var plain = SPACES.matcher(FORBIDDEN.matcher(seen).replaceAll("_")).replaceAll(" ");
        var name = AT_THE_ENDS.matcher(plain).replaceAll("");
        Refused.unless(
                name.codePoints().anyMatch(Character::isLetterOrDigit),
                ContentRefusal.DOCUMENT_NAME_INVALID,
                ContentRefusal.DOCUMENT_NAME_INVALID.meaning());
        return shortened(name);
    }

    /** What stands behind the last full stop, in lower case; empty when there is none. */
    String extension() {
        var dot = value.lastIndexOf('.');
        var end = dot < 0 ? "" : value.substring(dot + 1);
        return EXTENSION.matcher(end).matches() ? end.toLowerCase(Locale.ROOT) : "";
    }

    FileName with(String extension) {
        return new FileName(value + "." + extension);
    }

    private static FileName shortened(String name) {
        var whole = new FileName(name);
        if (name.length() <= LONGEST) {
            return whole;
        }
        var end = whole.extension().isEmpty() ? "" : "." + whole.extension();
        var cut = LONGEST - end.length();
        return new FileName(name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + end);
    }
}
