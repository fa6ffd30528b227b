package org.claimtrail.query.supply.supplysummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.query.supply.supplysummary.OrderDetail.OrderSupplement;
import org.claimtrail.query.supply.supplysummary.OrderDetail.PricedLine;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code order_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "order_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class OrderRow {

    @Id
    private UUID orderId;

    private String tenant;
    private String number;
    private String kind;
    private String status;
    private UUID claimId;
    private String claimNumber;
    private UUID vendorId;
    private String vendorName;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long net;
    private long tax;
    private long total;
    private String lines;
    private @Nullable String instructions;
    private @Nullable LocalDate dueOn;
    private @Nullable String vendorReference;
    private boolean supplementPending;
    private @Nullable String invoiceNumber;
    private @Nullable Long invoiceAmount;
    private @Nullable LocalDate invoiceReceivedOn;
    private @Nullable Long invoiceDifference;
    private @Nullable String explanation;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant placedAt;
    private @Nullable LocalDate completedOn;
    private Instant changedAt;
    private long version;

    OrderSummary summary() {
        return new OrderSummary(
                new OrderId(orderId),
                number,
                OrderKind.valueOf(kind),
                OrderStatus.valueOf(status),
                new ClaimId(claimId),
                claimNumber,
                new VendorId(vendorId),
                vendorName,
                Money.of(net, currency),
                Money.of(tax, currency),
                Money.of(total, currency),
                dueOn,
                supplementPending,
                invoiceNumber,
                money(invoiceAmount),
                money(invoiceDifference),
                createdBy,
                createdAt,
                placedAt,
                completedOn,
                changedAt,
                version);
    }

    OrderDetail detail(SupplyJson json, List<OrderSupplement> supplements) {
        return new OrderDetail(
                summary(),
                json.lines(lines).stream().map(PricedLine::of).toList(),
                instructions,
                vendorReference,
                invoiceReceivedOn,
                explanation,
                supplements);
    }

    private @Nullable Money money(@Nullable Long minor) {
        return minor == null ? null : Money.of(minor, currency);
    }
}
