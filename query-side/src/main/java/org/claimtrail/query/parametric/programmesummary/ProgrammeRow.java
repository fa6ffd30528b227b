package org.claimtrail.query.parametric.programmesummary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code parametric_programme}, only ever read. */
@Entity
@Immutable
@Table(name = "parametric_programme")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ProgrammeRow {

    @Id
    private UUID programmeId;

    private String tenant;
    private String number;
    private String name;
    private String status;

    @Column(name = "index_name")
    private String index;

    private String unit;
    private String area;
    private String season;
    private LocalDate seasonFrom;
    private LocalDate seasonTo;
    private String cover;
    private String payoutTable;
    private String providerKey;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private int policies;
    private long insured;
    private @Nullable BigDecimal lastValue;
    private @Nullable LocalDate lastObservedOn;
    private @Nullable Integer basisPoints;
    private @Nullable Long payouts;
    private @Nullable String requestedBy;
    private @Nullable String decidedBy;
    private @Nullable String explanation;
    private String openedBy;
    private Instant openedAt;
    private Instant changedAt;
    private long version;

    String payoutTable() {
        return payoutTable;
    }

    String providerKey() {
        return providerKey;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(
                new ProgrammeId(programmeId),
                number,
                name,
                ProgrammeStatus.valueOf(status),
                index,
                unit,
                area,
                season,
                seasonFrom,
                seasonTo,
                cover,
                policies,
                Money.of(insured, currency),
                lastValue,
                lastObservedOn,
                basisPoints,
                payouts == null ? null : Money.of(payouts, currency),
                requestedBy,
                decidedBy,
                explanation,
                openedBy,
                openedAt,
                changedAt,
                version);
    }
}
