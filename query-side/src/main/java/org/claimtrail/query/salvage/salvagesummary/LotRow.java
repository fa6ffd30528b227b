package org.claimtrail.query.salvage.salvagesummary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code salvage_lot}, only ever read. */
@Entity
@Immutable
@Table(name = "salvage_lot")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class LotRow {

    @Id
    private UUID lotId;

    private String tenant;
    private String number;
    private String status;
    private UUID claimId;
    private String claimNumber;
    private UUID recoveryId;
    private String category;
    private String description;
    private String location;
    private int quantity;

    @Column(name = "pieces_left")
    private int left;

    private int sold;
    private int scrapped;
    private int returned;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long estimate;
    private long proceeds;
    private String takenInBy;
    private Instant takenInAt;
    private Instant changedAt;
    private long version;

    LotSummary summary() {
        return new LotSummary(
                new LotId(lotId),
                number,
                LotStatus.valueOf(status),
                new ClaimId(claimId),
                claimNumber,
                new RecoveryId(recoveryId),
                Category.valueOf(category),
                description,
                location,
                quantity,
                left,
                sold,
                scrapped,
                returned,
                Money.of(estimate, currency),
                Money.of(proceeds, currency),
                takenInBy,
                takenInAt,
                changedAt,
                version);
    }
}
