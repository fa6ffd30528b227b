package org.claimtrail.query.claims.recoveries;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim_recovery}, only ever read. */
@Entity
@Immutable
@IdClass(RecoveryRow.Key.class)
@Table(name = "claim_recovery")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class RecoveryRow {

    /** Callers choose the identifiers: one is unique within its claim. */
    record Key(UUID claimId, UUID recoveryId) implements Serializable {}

    @Id
    private UUID claimId;

    @Id
    private UUID recoveryId;

    private String tenant;
    private String claimNumber;
    private String kind;
    private String status;
    private String debtor;
    private String basis;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long expected;
    private long recovered;
    private long forgone;

    @Formula("CASE WHEN status = 'OPEN' THEN greatest(expected - recovered, 0) ELSE 0 END")
    private long remaining;

    private @Nullable String explanation;
    private String openedBy;
    private Instant openedAt;
    private @Nullable LocalDate lastReceivedOn;
    private @Nullable Instant endedAt;
    private Instant changedAt;

    RecoverySummary summary() {
        return new RecoverySummary(
                new RecoveryId(recoveryId),
                new ClaimId(claimId),
                claimNumber,
                Kind.valueOf(kind),
                RecoveryStatus.valueOf(status),
                debtor,
                basis,
                Money.of(expected, currency),
                Money.of(recovered, currency),
                Money.of(remaining, currency),
                Money.of(forgone, currency),
                explanation,
                openedBy,
                openedAt,
                lastReceivedOn,
                endedAt,
                changedAt);
    }
}
