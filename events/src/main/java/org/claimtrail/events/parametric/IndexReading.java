package org.claimtrail.events.parametric;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the provider of an index has measured, signed by him.
 *
 * @param value in the programme's unit
 * @param observedOn the day that it holds for
 * @param signature Ed25519 over {@link #signedText}, in base64
 */
public record IndexReading(BigDecimal value, LocalDate observedOn, String signature) {

    /** What the provider signs, as UTF-8: programme, index, area, season, value and day, each on a line of its own. */
    public String signedText(String programmeNumber, String index, String area, String season) {
        return String.join("\n", programmeNumber, index, area, season, value.toPlainString(), observedOn.toString());
    }
}
