package org.claimtrail.query.claims.recoveries;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryEvent.Kind;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A recovery in a list.
 *
 * @param from who owes it, or to whom the salvage is sold
 * @param remaining what is expected and has neither come in nor been given up
 * @param forgone what was given up
 * @param explanation why it was completed, waived or taken up again
 */
public record RecoverySummary(
        RecoveryId id,
        ClaimId claimId,
        String claimNumber,
        Kind kind,
        RecoveryStatus status,
        String from,
        String basis,
        Money expected,
        Money recovered,
        Money remaining,
        Money forgone,
        @Nullable String explanation,
        String openedBy,
        Instant openedAt,
        @Nullable LocalDate lastReceivedOn,
        @Nullable Instant endedAt,
        Instant changedAt) {}
