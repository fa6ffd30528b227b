package org.claimtrail.query.claims.claimsummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.shared.Reach;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "claim_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ClaimRow {

    @Id
    private UUID claimId;

    private String tenant;
    private String number;
    private @Nullable String reference;
    private String status;
    private String coverage;
    private @Nullable String policyNumber;
    private @Nullable String insured;
    private @Nullable String reporter;
    private LocalDate lossDate;
    private String lossPrecision;
    private Instant notifiedAt;
    private Instant recordedAt;
    private @Nullable Instant closedAt;
    private @Nullable String cause;
    private @Nullable String cover;
    private @Nullable String description;
    private @Nullable String handler;
    private @Nullable String outcome;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private long reserved;
    private long committed;
    private long paid;
    private long outstanding;
    private long recovered;

    @Formula("committed + paid + outstanding - recovered")
    private long incurred;

    private String recovery;
    private int reservesAwaiting;
    private int paymentsAwaiting;
    private int reopenCount;
    private @Nullable Boolean onRisk;
    private @Nullable String upload;
    private String investigation;
    private boolean denialProposed;
    private boolean duplicateSuspected;
    private String litigation;
    private String appeal;
    private @Nullable String catastropheCode;
    private int informationWanted;
    private @Nullable LocalDate informationDue;
    private boolean proven;
    private Instant changedAt;
    private long version;

    /** @param reach of who asks: suspicions are not for those who see their own only */
    ClaimSummary summary(Reach reach) {
        return new ClaimSummary(
                new ClaimId(claimId),
                number,
                reference,
                ClaimStatus.valueOf(status),
                CoverageStatus.valueOf(coverage),
                policyNumber,
                insured,
                reporter,
                new LossDate(lossDate, LossDate.Precision.valueOf(lossPrecision)),
                notifiedAt,
                recordedAt,
                closedAt,
                cause,
                cover,
                description,
                handler,
                outcome == null ? null : ClaimEvent.Outcome.valueOf(outcome),
                Money.of(reserved, currency),
                Money.of(committed, currency),
                Money.of(paid, currency),
                Money.of(outstanding, currency),
                Money.of(recovered, currency),
                Money.of(incurred, currency),
                RecoveryFacet.valueOf(recovery),
                reservesAwaiting,
                paymentsAwaiting,
                reopenCount,
                onRisk,
                upload,
                reach.everything() ? facets() : facets().withoutSuspicions(),
                changedAt,
                version);
    }

    private FacetSummary facets() {
        return new FacetSummary(
                InvestigationStatus.valueOf(investigation),
                denialProposed,
                duplicateSuspected,
                LitigationStatus.valueOf(litigation),
                AppealStatus.valueOf(appeal),
                catastropheCode,
                informationWanted,
                informationDue,
                proven);
    }
}
