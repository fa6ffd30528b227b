package org.claimtrail.query.correspondence.letters;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.correspondence.letters.LetterDetail.VoucherFigures;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code letter}, only ever read. */
@Entity
@Immutable
@Table(name = "letter")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class LetterRow {

    @Id
    private UUID letterId;

    private String tenant;
    private String number;
    private String status;
    private UUID claimId;
    private String claimNumber;
    private String template;
    private String language;
    private int templateVersion;
    private String addressee;
    private String addresseeRole;
    private UUID addresseeParty;
    private String subject;
    private String visibility;
    private UUID documentId;
    private String fileName;
    private long size;
    private String sha256;
    private @Nullable UUID paymentId;
    private @Nullable String payee;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String currency;

    private @Nullable Long gross;
    private @Nullable Long average;
    private @Nullable Long deductible;
    private @Nullable Long coinsurance;
    private @Nullable Long limits;
    private @Nullable Long net;
    private @Nullable Long amount;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String payoutCurrency;

    private @Nullable Long payout;
    private @Nullable UUID signedDocumentId;
    private @Nullable LocalDate signedOn;
    private @Nullable String explanation;
    private String issuedBy;
    private Instant issuedAt;
    private Instant changedAt;
    private long version;

    LetterSummary summary() {
        return new LetterSummary(
                new LetterId(letterId),
                number,
                LetterStatus.valueOf(status),
                new ClaimId(claimId),
                claimNumber,
                template,
                language,
                templateVersion,
                addressee,
                Party.Role.valueOf(addresseeRole),
                subject,
                Visibility.valueOf(visibility),
                new DocumentId(documentId),
                paymentId == null ? null : new ClaimPaymentId(paymentId),
                amount == null || currency == null ? null : Money.of(amount, currency),
                signedOn,
                issuedBy,
                issuedAt,
                changedAt,
                version);
    }

    LetterDetail detail() {
        return new LetterDetail(
                summary(),
                new PartyId(addresseeParty),
                fileName,
                size,
                sha256,
                figures(),
                signedDocumentId == null ? null : new DocumentId(signedDocumentId),
                explanation);
    }

    private @Nullable VoucherFigures figures() {
        if (paymentId == null || currency == null || payee == null || payoutCurrency == null) {
            return null;
        }
        return new VoucherFigures(
                payee,
                money(gross, currency),
                money(average, currency),
                money(deductible, currency),
                money(coinsurance, currency),
                money(limits, currency),
                money(net, currency),
                money(amount, currency),
                money(payout, payoutCurrency));
    }

    private static Money money(@Nullable Long minor, String in) {
        return Money.of(minor == null ? 0 : minor, in);
    }
}
