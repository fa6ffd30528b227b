package org.claimtrail.query.clocks.clocksummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.clocks.DayType;
import org.claimtrail.query.clocks.clocksummary.ClockDetail.Extensions;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code clock_list}. */
@Entity
@Immutable
@Table(name = "clock_list")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ClockRow {

    @Id
    private UUID clockId;

    private String tenant;
    private UUID claimId;
    private String claimNumber;
    private @Nullable String handler;
    private String pack;
    private int packVersion;
    private String jurisdiction;
    private String rule;
    private String name;
    private String citation;
    private @Nullable String product;
    private @Nullable String subject;
    private String state;
    private String event;
    private String zone;
    private int days;
    private String dayType;
    private LocalDate startedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable Instant dueAt;
    private @Nullable Instant warnAt;
    private @Nullable Integer daysLeft;
    private @Nullable LocalDate pausedOn;
    private int extendedDays;
    private int extensions;
    private int mostExtended;
    private int mostExtensions;
    private String escalateTo;
    private @Nullable Instant warnedAt;
    private @Nullable Instant breachedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedBy;
    private @Nullable Boolean inTime;
    private @Nullable String explanation;
    private Instant changedAt;
    private long version;

    ClockSummary summary() {
        return new ClockSummary(
                new ClockId(clockId),
                new ClaimId(claimId),
                claimNumber,
                handler,
                pack,
                packVersion,
                jurisdiction,
                rule,
                name,
                subject,
                ClockStatus.valueOf(state),
                startedOn,
                dueOn,
                dueAt,
                daysLeft,
                days,
                DayType.valueOf(dayType),
                warnedAt != null,
                breachedAt != null,
                inTime,
                changedAt,
                version);
    }

    ClockDetail detail() {
        return new ClockDetail(
                summary(),
                product,
                event,
                zone,
                citation,
                escalateTo,
                warnAt,
                warnedAt,
                breachedAt,
                pausedOn,
                new Extensions(extendedDays, extensions, mostExtended, mostExtensions),
                endedOn,
                endedBy,
                explanation);
    }
}
