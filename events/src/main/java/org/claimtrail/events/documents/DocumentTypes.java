package org.claimtrail.events.documents;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What kinds of documents there are. The standard codes are known everywhere; any other text is a tenant's own type, whose code
 * follows from the text, so that what was asked for in words is found under the same code as what was sent in.
 */
public final class DocumentTypes {

    /** The longest that a code can be. */
    public static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private DocumentTypes() {}

    /** The standard types. */
    public enum Standard {
        POLICE_REPORT("Police report", "police abstract", "abstract", "occurrence book extract", "ob extract"),
        CLAIM_FORM("Claim form", "completed claim form", "signed claim form", "accident report form"),
        PHOTO("Photograph", "photos", "photographs", "picture", "pictures", "photos of the damage"),
        REPAIR_ESTIMATE("Repair estimate", "estimate", "repair quotation", "quotation", "quote", "repair quote"),
        INVOICE("Invoice", "repair invoice", "bill", "receipt", "receipts"),
        MEDICAL_REPORT("Medical report", "doctors report", "medical records", "p3 form"),
        ID_DOCUMENT("Identity document", "id", "id card", "national id", "copy of id", "id copy", "passport"),
        DRIVING_LICENCE("Driving licence", "driving license", "drivers licence", "drivers license", "licence"),
        LOGBOOK("Vehicle logbook", "log book", "registration certificate", "vehicle registration"),
        DISCHARGE_VOUCHER("Discharge voucher", "signed discharge voucher", "discharge", "release form"),
        PROOF_OF_LOSS("Proof of loss", "statement of loss"),
        ASSESSMENT_REPORT("Assessment report", "assessors report", "loss adjusters report", "inspection report"),
        CORRESPONDENCE("Correspondence", "letter", "letters", "e mail", "email"),
        DEATH_CERTIFICATE("Death certificate", "burial permit"),
        BANK_DETAILS("Bank details", "bank account details", "cancelled cheque", "bank statement"),
        OTHER("Other");

        private final String title;
        private final List<String> alsoCalled;

        Standard(String title, String... alsoCalled) {
            this.title = title;
            this.alsoCalled = List.of(alsoCalled);
        }

        public String title() {
            return title;
        }
    }

    private static final Map<String, String> STANDARD = standard();

    /**
     * The code of a type that is given as a code, or in words: {@code police abstract} is {@code POLICE_REPORT}, and
     * {@code Letter of the chief} is the tenant's own {@code LETTER_OF_THE_CHIEF}.
     *
     * @return empty text when there is neither a letter nor a digit in it
     */
    public static String codeOf(String words) {
        var own = code(words);
        return STANDARD.getOrDefault(own, own);
    }

    private static String code(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replace("'", "")
                        .replace("’", ""))
                .replaceAll("");
        var code = WORDS.matcher(
                        Normalizer.normalize(plain, Normalizer.Form.NFC).toUpperCase(Locale.ROOT))
                .replaceAll("_");
        var bare = strip(code);
        if (bare.length() <= LONGEST) {
            return bare;
        }
        var isCut = Character.isHighSurrogate(bare.charAt(LONGEST - 1));
        return strip(bare.substring(0, isCut ? LONGEST - 1 : LONGEST));
    }

    private static String strip(String code) {
        var from = code.startsWith("_") ? 1 : 0;
        var to = code.endsWith("_") && code.length() > from ? code.length() - 1 : code.length();
        return code.substring(from, to);
    }

    private static Map<String, String> standard() {
        var codes = new LinkedHashMap<String, String>();
        Arrays.stream(Standard.values()).forEach(type -> {
            codes.put(type.name(), type.name());
            codes.put(code(type.title()), type.name());
            type.alsoCalled.forEach(words -> codes.put(code(words), type.name()));
        });
        return Map.copyOf(codes);
    }
}
