package org.claimtrail.api.web;

/** How texts are written that mean the same everywhere, as regular expressions, and what is said of others. */
public final class Formats {

    public static final String EMAIL = "[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}";
    public static final String EMAIL_WORDS = "must be an e-mail address such as wanjiru@example.com";

    public static final String PHONE = "\\+[1-9]\\d{6,14}";
    public static final String PHONE_WORDS = "must be written like +254711000000";

    /** Letters of any script, but nothing that could break a line of a mail or of a log. */
    public static final String ONE_LINE = "[^\\p{Cntrl}\\p{Zl}\\p{Zp}]*";

    public static final String ONE_LINE_WORDS = "must be one line of text";

    /** One of several that are kept with commas between. */
    public static final String LISTED = "[^,\\p{Cntrl}\\p{Zl}\\p{Zp}]*[^,\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]";

    public static final String LISTED_WORDS = "must be one line of text without a comma";

    public static final String CURRENCY = "[A-Z]{3}";
    public static final String CURRENCY_WORDS = "must be an ISO 4217 code such as KES";

    private Formats() {}
}
