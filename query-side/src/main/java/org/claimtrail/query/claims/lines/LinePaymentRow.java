package org.claimtrail.query.claims.lines;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine.CostType;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.lines.ClaimPaymentDetail.HoldStatus;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code line_payment}, only ever read. */
@Entity
@Immutable
@Table(name = "line_payment")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class LinePaymentRow {

    @Id
    private UUID paymentKey;

    private UUID paymentId;
    private String tenant;
    private UUID lineId;
    private UUID claimId;
    private String claimNumber;
    private @Nullable String policyNumber;
    private UUID exposureId;
    private String cover;
    private String costType;
    private String category;
    private String type;
    private String status;
    private UUID payeeId;
    private String payee;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String payoutCurrency;

    private long payout;
    private @Nullable String rate;
    private @Nullable String rateSource;
    private @Nullable LocalDate rateOn;
    private @Nullable Long cumulative;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String role;
    private @Nullable Integer profileVersion;
    private int round;
    private int votes;
    private @Nullable Integer votesNeeded;
    private @Nullable UUID limitId;
    private @Nullable String hold;
    private @Nullable String explanation;
    private @Nullable Instant postedAt;
    private int resubmissions;
    private Instant changedAt;
    private long version;

    UUID lineId() {
        return lineId;
    }

    ClaimPaymentSummary summary() {
        return new ClaimPaymentSummary(
                new ClaimPaymentId(paymentId),
                new ClaimId(claimId),
                claimNumber,
                policyNumber,
                cover,
                CostType.valueOf(costType),
                category,
                PaymentType.valueOf(type),
                ClaimPaymentStatus.valueOf(status),
                payee,
                Money.of(amount, currency),
                Money.of(payout, payoutCurrency),
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                explanation,
                postedAt,
                resubmissions,
                changedAt,
                version);
    }

    ClaimPaymentDetail detail() {
        return new ClaimPaymentDetail(
                summary(),
                lineId,
                new ExposureId(exposureId),
                new PartyId(payeeId),
                rate,
                rateSource,
                rateOn,
                cumulative == null ? null : Money.of(cumulative, currency),
                role,
                profileVersion,
                round,
                votes,
                votesNeeded,
                limitId == null ? null : new LimitId(limitId),
                hold == null ? null : HoldStatus.valueOf(hold));
    }
}
