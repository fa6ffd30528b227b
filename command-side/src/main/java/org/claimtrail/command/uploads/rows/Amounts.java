package org.claimtrail.command.uploads.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Tells which numbers of a file are amounts. */
final class Amounts {

    private Amounts() {}

    /**
     * A number as an amount.
     *
     * @param reason why it is none
     * @param rounded whether the number has more decimals than the amount
     */
    record Read(
            @Nullable Money value,
            boolean rounded,
            @Nullable RowReason reason) {}

    /**
     * Reads a number as an amount.
     *
     * @param rounding what becomes of more decimals than the currency has; {@code UNNECESSARY} refuses them
     */
    static Read read(BigDecimal number, String currency, RoundingMode rounding) {
        if (number.signum() < 0) {
            return refused(RowReason.AMOUNT_NEGATIVE);
        }
        var scale = Money.scale(currency);
        var more = number.signum() != 0 && number.stripTrailingZeros().scale() > scale;
        if (more && rounding == RoundingMode.UNNECESSARY) {
            return refused(RowReason.TOO_MANY_DECIMALS);
        }
        try {
            var amount = Money.ofDecimal(more ? number.setScale(scale, rounding) : number, currency);
            return amount.leavesRoomForTotals() ? new Read(amount, more, null) : refused(RowReason.AMOUNT_TOO_LARGE);
        } catch (ArithmeticException e) {
            // Not even the amount itself can be counted: refused like one whose totals cannot.
            return refused(RowReason.AMOUNT_TOO_LARGE);
        }
    }

    /** A number without what says nothing: trailing zeros, an exponent. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Read refused(RowReason reason) {
        return new Read(null, false, reason);
    }
}
