package org.claimtrail.command.correspondence.press;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimtrail.events.shared.Money;

/**
 * How dates and amounts are written in a language.
 *
 * @param zone where a moment's day is asked for
 */
public record Wording(String language, ZoneId zone) {

    private static final String DAY = "d MMMM uuuu";
    private static final String MONTH = "MMMM uuuu";

    /** {@code 21 November 2026} */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, Locale.forLanguageTag(language)).format(day);
    }

    /** {@code November 2026} */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(MONTH, Locale.forLanguageTag(language))
                .format(day);
    }

    /** The day on which a moment was, where the tenant is. */
    public String date(Instant moment) {
        return date(moment.atZone(zone).toLocalDate());
    }

    /** {@code KES 450,000.00}; the same in every language, as on bank statements. */
    public static String money(Money amount) {
        var decimal = amount.decimal();
        return amount.currency() + " " + String.format(Locale.ROOT, "%,." + decimal.scale() + "f", decimal);
    }

    /**
     * The amount in words, the parts of the unit as a fraction: {@code ninety thousand Kenyan shillings and 50/100}. In
     * English where nobody has laid down how the language spells numbers out.
     */
    public String words(Money amount) {
        var wanted = ULocale.forLanguageTag(language);
        var speller = new RuleBasedNumberFormat(wanted, RuleBasedNumberFormat.SPELLOUT);
        var isKnown = speller.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(wanted.getLanguage());
        var locale = isKnown ? wanted : ULocale.ENGLISH;
        var decimal = amount.decimal();
        var whole = decimal.toBigInteger().longValueExact();
        var unit = Currency.getInstance(amount.currency())
                .getName(locale, Currency.PLURAL_LONG_NAME, whole == 1 ? "one" : "other", null);
        var spelled =
                (isKnown ? speller : new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT)).format(whole);
        var isSwahili = locale.getLanguage().equals("sw");
        var said = isSwahili ? unit + " " + spelled : spelled + " " + unit;
        var parts = decimal.remainder(BigDecimal.ONE).movePointRight(decimal.scale());
        if (parts.signum() == 0) {
            return said;
        }
        var of = BigDecimal.ONE.movePointRight(decimal.scale()).toPlainString();
        return said + (isSwahili ? " na " : " and ") + parts.toBigInteger() + "/" + of;
    }
}
