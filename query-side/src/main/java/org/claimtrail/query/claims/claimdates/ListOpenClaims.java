package org.claimtrail.query.claims.claimdates;

import java.time.LocalDate;
import java.util.Locale;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;

/**
 * How many claims were open at the end of days, by when things held in the business; answered by {@link OpenClaims}.
 *
 * @param at the last of the days
 * @param by the days before it: the ends of years, quarters or months since the first notification; null for none
 * @param upload only the claims that came with this upload
 * @param zone where the tenant's days begin
 */
public record ListOpenClaims(
        String tenant,
        LocalDate at,
        @Nullable By by,
        @Nullable String upload,
        String zone) implements Query {

    /** How far the days lie apart. */
    public enum By {
        YEAR("1 year"),
        QUARTER("3 months"),
        MONTH("1 month");

        private final String step;

        By(String step) {
            this.step = step;
        }

        String unit() {
            return name().toLowerCase(Locale.ROOT);
        }

        String step() {
            return step;
        }
    }

    @Override
    public String readModel() {
        return ReadModels.CLAIM_DATES;
    }
}
