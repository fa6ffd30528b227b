package org.claimtrail.events.salvage;

import java.time.LocalDate;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Money;

/** What can happen to a lot of salvage: things of one kind that an insurer took over with a claim. */
public sealed interface SalvageEvent extends DomainEvent {

    LotId lotId();

    /**
     * The lot came into the stock.
     *
     * @param recoveryId the recovery of the claim that it is to be sold for
     * @param quantity how many pieces, at least one
     * @param estimate what the whole lot is thought to be worth
     */
    record LotTakenIn(
            LotId lotId,
            String lotNumber,
            ClaimId claimId,
            String claimNumber,
            RecoveryId recoveryId,
            Category category,
            String description,
            int quantity,
            String location,
            Money estimate)
            implements SalvageEvent {}

    /** What is left of the lot was valued anew. */
    record LotValued(LotId lotId, Money estimate, String rationale) implements SalvageEvent {}

    /** The lot was brought elsewhere. */
    record LotMoved(LotId lotId, String location) implements SalvageEvent {}

    /**
     * Some or all pieces were sold; the claim and the recovery are repeated, because who books the price reads only this.
     *
     * @param price for all the pieces of this sale
     * @param left how many pieces are left
     */
    record LotSold(
            LotId lotId,
            SaleId saleId,
            ClaimId claimId,
            RecoveryId recoveryId,
            String buyer,
            int quantity,
            Money price,
            LocalDate soldOn,
            int left)
            implements SalvageEvent {}

    /** Some or all pieces were found to be worth nothing. */
    record LotScrapped(LotId lotId, int quantity, String explanation, int left) implements SalvageEvent {}

    /** Some or all pieces were given back to whom they had belonged. */
    record LotReturned(LotId lotId, int quantity, String to, String explanation, int left) implements SalvageEvent {}

    /** What kind of thing a lot is. */
    enum Category {
        VEHICLE,
        PARTS,
        MACHINERY,
        GOODS,
        BUILDING_MATERIAL,
        OTHER
    }
}
