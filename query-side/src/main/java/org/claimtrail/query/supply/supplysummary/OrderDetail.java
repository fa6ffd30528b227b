package org.claimtrail.query.supply.supplysummary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * An order with all there is to it.
 *
 * @param explanation why it was declined, cancelled or rescheduled
 */
public record OrderDetail(
        OrderSummary order,
        List<PricedLine> lines,
        @Nullable String instructions,
        @Nullable String vendorReference,
        @Nullable LocalDate invoiceReceivedOn,
        @Nullable String explanation,
        List<OrderSupplement> supplements) {

    public OrderDetail {
        lines = List.copyOf(lines);
        supplements = List.copyOf(supplements);
    }

    /** A line as people read it: quantity and tax rate are decimal numbers. */
    public record PricedLine(
            String description,
            String quantity,
            Money unitPrice,
            String taxPercent,
            Money net,
            Money tax,
            Money total) {

        private static final int PER_CENT_DECIMALS = 2;

        static PricedLine of(OrderLine line) {
            return new PricedLine(
                    line.description(),
                    line.quantity().toString(),
                    line.unitPrice(),
                    BigDecimal.valueOf(line.taxBasisPoints(), PER_CENT_DECIMALS).toPlainString(),
                    line.net(),
                    line.tax(),
                    line.total());
        }
    }

    /** Where a supplement stands. */
    public enum SupplementStatus {
        PENDING,
        APPROVED,
        REJECTED
    }

    /**
     * What turned out to be needed besides.
     *
     * @param withinTolerance whether it needed nobody's approval
     * @param decidedBy null while it waits, and where it needed nobody
     */
    public record OrderSupplement(
            int number,
            SupplementStatus status,
            Money total,
            Money increase,
            List<PricedLine> lines,
            String explanation,
            String requestedBy,
            Instant requestedAt,
            boolean withinTolerance,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String rejection) {

        public OrderSupplement {
            lines = List.copyOf(lines);
        }
    }
}
