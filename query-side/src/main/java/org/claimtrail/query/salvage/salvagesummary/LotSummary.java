package org.claimtrail.query.salvage.salvagesummary;

import java.time.Instant;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;

/**
 * A lot of salvage.
 *
 * @param quantity how many pieces were taken in
 * @param left how many of them are in stock
 * @param estimate what the lot, or what is left of it, was last thought to be worth
 * @param proceeds what its sales have brought
 * @param version of the lot's last event that is in here
 */
public record LotSummary(
        LotId id,
        String number,
        LotStatus status,
        ClaimId claimId,
        String claimNumber,
        RecoveryId recoveryId,
        Category category,
        String description,
        String location,
        int quantity,
        int left,
        int sold,
        int scrapped,
        int returned,
        Money estimate,
        Money proceeds,
        String takenInBy,
        Instant takenInAt,
        Instant changedAt,
        long version) {}
