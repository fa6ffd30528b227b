package org.claimtrail.command.salvage;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent.Category;
import org.claimtrail.events.shared.Money;

/** What can be asked of a lot of salvage. */
public sealed interface SalvageCommand {

    @TargetAggregateIdentifier
    LotId lotId();

    /** Takes a lot into the stock, for a salvage recovery of a claim. */
    record TakeInLot(
            LotId lotId,
            String lotNumber,
            ClaimId claimId,
            RecoveryId recoveryId,
            Category category,
            String description,
            int quantity,
            String location,
            Money estimate)
            implements SalvageCommand, Beginning {}

    /** Values what is left of the lot anew. */
    record ValueLot(LotId lotId, Money estimate, String rationale) implements SalvageCommand {}

    /** Brings the lot elsewhere. */
    record MoveLot(LotId lotId, String location) implements SalvageCommand {}

    /** Sells pieces of the lot; the same sale again changes nothing. */
    record SellLot(LotId lotId, SaleId saleId, String buyer, int quantity, Money price, LocalDate soldOn)
            implements SalvageCommand {}

    /** Gives pieces up that are worth nothing. */
    record ScrapLot(LotId lotId, int quantity, String explanation) implements SalvageCommand {}

    /** Gives pieces back to whom they had belonged. */
    record ReturnLot(LotId lotId, int quantity, String to, String explanation) implements SalvageCommand {}
}
