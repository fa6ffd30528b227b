package org.claimtrail.query.shared;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads sums of amounts from rows that have a column {@code currency}. */
public final class SummedAmounts {

    private SummedAmounts() {}

    /** A sum of minor units; null where nothing was added up. A sum beyond a long is an error, not a wrong figure. */
    public static @Nullable Money minor(ResultSet row, String column) throws SQLException {
        var sum = row.getBigDecimal(column);
        return sum == null ? null : Money.of(sum.longValueExact(), row.getString("currency"));
    }

    /**
     * A sum of exact amounts in major units, which may have more decimals than the currency: only the sum is rounded,
     * half even. So it differs by some minor units from the sum of amounts that were rounded one by one.
     */
    public static @Nullable Money exactly(ResultSet row, String column) throws SQLException {
        var sum = row.getBigDecimal(column);
        var currency = row.getString("currency");
        return sum == null
                ? null
                : Money.ofDecimal(sum.setScale(Money.scale(currency), RoundingMode.HALF_EVEN), currency);
    }
}
