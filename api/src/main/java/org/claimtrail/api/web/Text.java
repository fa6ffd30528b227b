package org.claimtrail.api.web;

/** What text may hold: everything that the database can store and give back unchanged. */
public final class Text {

    private Text() {}

    /** Whether the text has neither NUL nor half a surrogate pair. */
    public static boolean isStorable(CharSequence text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
