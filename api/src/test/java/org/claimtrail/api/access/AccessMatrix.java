package org.claimtrail.api.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is expected of each operation when somebody asks who must not, as {@code access-matrix.txt} has it. */
final class AccessMatrix {

    private static final String SOURCE = "/access-matrix.txt";
    private static final Pattern CASE = Pattern.compile("([a-z]+)=(-\\([^)]+\\)|\\S+)");

    /** The role of those who come without a token, because they want one. */
    static final String NOBODY = "nobody";

    private static final String NOT_ASKED = "-(it is public: nobody is asked who he is)";

    private AccessMatrix() {}

    /** Who asks. */
    enum Case {
        NONE("401"),
        EXPIRED("401"),
        UNPERMITTED("403"),
        TENANT(""),
        CUSTOMER(""),
        CONTROL("reached");

        private final String usual;

        Case(String usual) {
            this.usual = usual;
        }
    }

    /**
     * An operation's row.
     *
     * @param role whose holder is let in: he is the control, and his like in another tenant is kept out
     * @param expected a status; {@code own} where one is answered with what is one's own; or a reason, in {@code -(…)}, why the
     *     case does not apply
     */
    record Row(String operation, String role, Map<Case, String> expected) {

        String of(Case asked) {
            return expected.getOrDefault(asked, asked.usual);
        }

        boolean applies(Case asked) {
            return !of(asked).startsWith("-(");
        }
    }

    static Map<String, Row> rows() {
        var rows = new TreeMap<String, Row>();
        for (var line : Lines.of(SOURCE)) {
            if (!line.startsWith("#")) {
                var row = row(line);
                if (rows.put(row.operation(), row) != null) {
                    throw new IllegalStateException(SOURCE + " has two rows for " + row.operation());
                }
            }
        }
        return rows;
    }

    private static Row row(String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var expected = new TreeMap<Case, String>();
        var matcher = CASE.matcher(parts.get(2));
        while (matcher.find()) {
            expected.put(Case.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2));
        }
        if (parts.get(1).equals(NOBODY)) {
            // A token that is good for nothing is none, and one that is good says nothing here.
            expected.put(Case.EXPIRED, expected.getOrDefault(Case.NONE, NOT_ASKED));
            List.of(Case.UNPERMITTED, Case.TENANT, Case.CUSTOMER).forEach(asked -> expected.put(asked, NOT_ASKED));
        }
        var missing = new TreeSet<>(Set.of(parts.get(1).equals(NOBODY) ? Case.NONE : Case.TENANT, Case.CUSTOMER));
        missing.removeAll(expected.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(SOURCE + " says nothing about " + missing + " of " + parts.getFirst());
        }
        return new Row(parts.getFirst(), parts.get(1), expected);
    }
}
