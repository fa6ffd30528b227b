package org.claimtrail.command.policies;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimtrail.command.uploads.rows.Cells;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.policies.CoverTerms;
import org.claimtrail.events.policies.CoverTerms.DeductibleBasis;
import org.claimtrail.events.policies.CoverTerms.PremiumCondition;
import org.jspecify.annotations.Nullable;

/** Reads on what terms the cover of a row pays; sub-limits and the order of steps do not fit into a row. */
final class CoverCells {

    private static final int MOST_DAYS = 3_660;

    private CoverCells() {}

    static CoverTerms terms(Cells cells, @Nullable String currency) {
        return new CoverTerms(
                choice(cells, "deductibleBasis", DeductibleBasis.PER_CLAIM),
                basisPoints(cells),
                cells.amount("averageSum", currency),
                List.of(),
                cells.amount("aggregateLimit", currency),
                days(cells),
                choice(cells, "premiumCondition", PremiumCondition.ON_ISSUE),
                CoverTerms.DEFAULT_ORDER);
    }

    private static int basisPoints(Cells cells) {
        var text = cells.text("coinsurance");
        if (text == null) {
            return 0;
        }
        if (text.matches("(\\d{1,2}(\\.\\d{1,2})?|100(\\.0{1,2})?) ?%?")) {
            return new BigDecimal(text.replaceAll("[ %]", "")).movePointRight(2).intValueExact();
        }
        cells.refuse("coinsurance", RowReason.NOT_A_PERCENTAGE);
        return 0;
    }

    private static int days(Cells cells) {
        var text = cells.text("waitingDays");
        if (text == null) {
            return 0;
        }
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= MOST_DAYS) {
            return Integer.parseInt(text);
        }
        cells.refuse("waitingDays", RowReason.NOT_A_NUMBER_OF_DAYS);
        return 0;
    }

    private static <E extends Enum<E>> E choice(Cells cells, String field, E standard) {
        var text = cells.text(field);
        if (text == null) {
            return standard;
        }
        var wanted = text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        var found = Arrays.stream(standard.getDeclaringClass().getEnumConstants())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            cells.refuse(field, RowReason.NOT_A_CHOICE);
        }
        return found.orElse(standard);
    }
}
