package org.claimtrail.query.payments.paymentsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code payment_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "payment_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class PaymentRow {

    @Id
    private UUID disbursementId;

    private String tenant;
    private String number;
    private String status;
    private UUID claimId;
    private String claimNumber;
    private UUID claimPaymentId;
    private String payee;
    private @Nullable String bank;
    private @Nullable String account;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long amount;
    private int attempt;
    private @Nullable String provider;
    private @Nullable String reference;
    private @Nullable String providerTransactionId;
    private @Nullable String explanation;
    private String requestedBy;
    private String approvedBy;
    private @Nullable String releasedBy;
    private Instant createdAt;
    private @Nullable Instant postedAt;
    private Instant changedAt;
    private long version;

    /** @param reach of who asks: that a payment is held would tell of an investigation */
    PaymentSummary summary(Reach reach) {
        var known = PaymentStatus.valueOf(status);
        return new PaymentSummary(
                new DisbursementId(disbursementId),
                number,
                known == PaymentStatus.HELD && !reach.everything() ? PaymentStatus.APPROVED : known,
                new ClaimId(claimId),
                claimNumber,
                new ClaimPaymentId(claimPaymentId),
                payee,
                bank,
                account,
                Money.of(amount, currency),
                attempt,
                provider,
                reference,
                providerTransactionId,
                explanation,
                requestedBy,
                approvedBy,
                releasedBy,
                createdAt,
                postedAt,
                changedAt,
                version);
    }
}
