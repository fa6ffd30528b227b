package org.claimtrail.query.policies.policysummary;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code policy_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "policy_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class PolicyRow {

    @Id
    private UUID policyId;

    private String tenant;
    private String number;
    private String product;
    private String holder;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private int terms;
    private LocalDate firstFrom;
    private LocalDate lastTo;
    private long premium;
    private @Nullable String policyholder;
    private Instant changedAt;
    private long version;

    /** For conditions only; the terms themselves are read apart. */
    @ElementCollection
    @CollectionTable(name = "policy_term", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<Period> periods;

    /** When a term is on risk. */
    @Embeddable
    record Period(LocalDate termFrom, LocalDate termTo) {}

    PolicySummary summary() {
        return new PolicySummary(
                new PolicyId(policyId),
                number,
                product,
                holder,
                terms,
                firstFrom,
                lastTo,
                Money.of(premium, currency),
                policyholder,
                changedAt,
                version);
    }
}
