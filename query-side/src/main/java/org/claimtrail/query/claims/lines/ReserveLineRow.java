package org.claimtrail.query.claims.lines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code reserve_line}, only ever read. */
@Entity
@Immutable
@Table(name = "reserve_line")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ReserveLineRow {

    @Id
    private UUID lineId;

    private String tenant;
    private UUID claimId;
    private String claimNumber;
    private @Nullable String policyNumber;
    private UUID exposureId;
    private String cover;
    private String costType;
    private String category;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long reserved;
    private @Nullable Long requested;
    private long asked;
    private long committed;
    private long paid;
    private long outstanding;
    private long recovered;

    @Formula("paid + committed + outstanding")
    private long incurred;

    @Formula("paid + committed + outstanding - recovered")
    private long netIncurred;

    private int payments;
    private @Nullable String rationale;
    private @Nullable String setBy;
    private Instant changedAt;
    private long version;

    UUID lineId() {
        return lineId;
    }

    ReserveLineSummary summary() {
        return new ReserveLineSummary(
                lineId,
                new ClaimId(claimId),
                claimNumber,
                policyNumber,
                new ExposureId(exposureId),
                cover,
                CostType.valueOf(costType),
                category,
                Money.of(reserved, currency),
                requested == null ? null : Money.of(requested, currency),
                Money.of(asked, currency),
                Money.of(committed, currency),
                Money.of(paid, currency),
                Money.of(outstanding, currency),
                Money.of(recovered, currency),
                Money.of(incurred, currency),
                Money.of(netIncurred, currency),
                payments,
                changedAt,
                version);
    }

    ReserveLineDetail detail(List<ClaimPaymentSummary> itsPayments) {
        return new ReserveLineDetail(summary(), rationale, setBy, itsPayments);
    }
}
