package org.claimtrail.query.parametric.programmesummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.shared.Money;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of {@code parametric_enrolment}, only ever read. */
@Entity
@Immutable
@IdClass(EnrolmentRow.Key.class)
@Table(name = "parametric_enrolment")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class EnrolmentRow {

    /** A policy is enrolled once in a programme. */
    record Key(UUID programmeId, String policyNumber) implements Serializable {}

    @Id
    private UUID programmeId;

    @Id
    private String policyNumber;

    private String tenant;
    private String insuredName;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long sumInsured;
    private String enrolledBy;
    private Instant enrolledAt;

    EnrolledPolicy enrolment() {
        return new EnrolledPolicy(policyNumber, insuredName, Money.of(sumInsured, currency), enrolledBy, enrolledAt);
    }
}
