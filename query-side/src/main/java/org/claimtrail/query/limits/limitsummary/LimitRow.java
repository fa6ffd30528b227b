package org.claimtrail.query.limits.limitsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code limit_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "limit_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class LimitRow {

    @Id
    private UUID limitId;

    private String tenant;
    private UUID policyId;
    private String policyNumber;
    private LocalDate termFrom;
    private LocalDate termTo;
    private String cover;
    private String type;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long amount;
    private long held;
    private long confirmed;
    private long remaining;
    private int holds;
    private int refusals;
    private @Nullable Instant oldestHeldAt;
    private boolean nearlyExhausted;
    private Instant openedAt;
    private Instant changedAt;
    private long version;

    LimitSummary summary() {
        return new LimitSummary(
                new LimitId(limitId),
                new PolicyId(policyId),
                policyNumber,
                new Term(termFrom, termTo),
                cover,
                LimitType.valueOf(type),
                Money.of(amount, currency),
                Money.of(held, currency),
                Money.of(confirmed, currency),
                Money.of(remaining, currency),
                holds,
                refusals,
                oldestHeldAt,
                nearlyExhausted,
                changedAt,
                version);
    }
}
