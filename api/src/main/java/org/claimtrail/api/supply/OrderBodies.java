package org.claimtrail.api.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.supply.OrderItem;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.Quantity;
import org.jspecify.annotations.Nullable;

/** What the bodies of the orders' commands hold; the words and examples stand in the API's field list. */
final class OrderBodies {

    private OrderBodies() {}

    record DraftOrder(
            @Nullable UUID orderId,
            @NotNull OrderKind kind,
            @NotNull UUID claimId,
            @NotNull UUID vendorId,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid NewOrderLine> items,
            @Nullable LocalDate dueOn,
            @Size(max = 4000) @Nullable String instructions,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AmendOrder(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid NewOrderLine> items,
            @Nullable LocalDate dueOn,
            @Size(max = 4000) @Nullable String instructions,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** What is wanted; what it comes to is calculated. */
    record NewOrderLine(
            @NotBlank @Size(max = 500) String description,

            @NotNull @Pattern(
                    regexp = "(0|[1-9]\\d{0,9})(\\.\\d{1,4})?",
                    message = "must be a decimal number such as 2.5, with up to four decimals")
            String quantity,

            @NotNull Money unitPrice,

            @NotNull @Pattern(
                    regexp = "(0|[1-9]\\d{0,2})(\\.\\d{1,2})?",
                    message = "must be a percentage such as 16 or 7.5, with up to two decimals")
            String taxPercent) {

        private static final int PER_CENT_DECIMALS = 2;

        OrderItem item() {
            return new OrderItem(
                    description,
                    Quantity.ofDecimal(new BigDecimal(quantity)),
                    unitPrice,
                    new BigDecimal(taxPercent).movePointRight(PER_CENT_DECIMALS).intValueExact());
        }
    }

    static List<OrderItem> items(List<NewOrderLine> lines) {
        return lines.stream().map(NewOrderLine::item).toList();
    }

    record AcceptOrder(
            @Size(max = 60) @Nullable String vendorReference,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        static final AcceptOrder WITHOUT_WORDS = new AcceptOrder(null, null, null);
    }

    record RequestSupplement(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid NewOrderLine> items,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RescheduleOrder(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordInvoice(
            @NotBlank @Size(max = 60) String invoiceNumber,
            @NotNull Money amount,
            @NotNull LocalDate receivedOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record CompleteOrder(
            @NotNull LocalDate completedOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt) implements Particulars {}
}
