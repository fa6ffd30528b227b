package org.claimtrail.command.salvage;

import static org.claimtrail.command.shared.Refused.unless;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimtrail.command.claims.SalvageRecoveries.OpenRecovery;
import org.claimtrail.command.salvage.SalvageCommand.*;
import org.claimtrail.command.salvage.SalvageState.Absent;
import org.claimtrail.command.salvage.SalvageState.Lot;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Decides what becomes of a lot of salvage. */
final class SalvageDecisions {

    private SalvageDecisions() {}

    /**
     * Takes a lot in.
     *
     * @param recovery the claim's recovery that it is for, if that is open and one by salvage
     */
    static List<SalvageEvent> takeIn(SalvageState state, TakeInLot c, Optional<OpenRecovery> recovery) {
        unless(state instanceof Absent, SalvageRefusal.LOT_EXISTS, SalvageRefusal.LOT_EXISTS.meaning());
        var open = recovery.orElseThrow(() -> new Refused(
                SalvageRefusal.SALVAGE_RECOVERY_NOT_OPEN, SalvageRefusal.SALVAGE_RECOVERY_NOT_OPEN.meaning()));
        refuseQuantity(c.quantity());
        refuseEstimate(c.estimate(), open.currency());
        return List.of(new LotTakenIn(
                c.lotId(),
                c.lotNumber(),
                c.claimId(),
                open.claimNumber(),
                c.recoveryId(),
                c.category(),
                c.description(),
                c.quantity(),
                c.location(),
                c.estimate()));
    }

    static List<SalvageEvent> value(SalvageState state, ValueLot c) {
        var lot = inStock(state, 1);
        refuseEstimate(c.estimate(), lot.estimate().currency());
        return c.estimate().equals(lot.estimate())
                ? List.of()
                : List.of(new LotValued(c.lotId(), c.estimate(), c.rationale()));
    }

    static List<SalvageEvent> move(SalvageState state, MoveLot c) {
        var lot = inStock(state, 1);
        return c.location().equals(lot.location()) ? List.of() : List.of(new LotMoved(c.lotId(), c.location()));
    }

    static List<SalvageEvent> sell(SalvageState state, SellLot c, Envelope by) {
        var sold = lot(state).sales().get(c.saleId());
        if (sold != null) {
            unless(
                    sold.buyer().equals(c.buyer())
                            && sold.quantity() == c.quantity()
                            && sold.price().equals(c.price())
                            && sold.soldOn().equals(c.soldOn()),
                    SalvageRefusal.SALE_ALREADY_RECORDED,
                    SalvageRefusal.SALE_ALREADY_RECORDED.meaning());
            return List.of();
        }
        refuseQuantity(c.quantity());
        var lot = inStock(state, c.quantity());
        unless(c.price().isPositive(), SalvageRefusal.LOT_PRICE_NOT_POSITIVE, "The price is " + c.price() + ".");
        refuseCurrency(c.price(), lot.estimate().currency());
        // Where a day has begun anywhere on earth, a sale can have been made on it.
        var today = by.effectiveAt().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        unless(
                !c.soldOn().isAfter(today),
                SalvageRefusal.SALE_IN_FUTURE,
                "The sale is dated " + c.soldOn() + ", a day that has begun nowhere yet.");
        return List.of(new LotSold(
                c.lotId(),
                c.saleId(),
                lot.claimId(),
                lot.recoveryId(),
                c.buyer(),
                c.quantity(),
                c.price(),
                c.soldOn(),
                lot.left() - c.quantity()));
    }

    static List<SalvageEvent> scrap(SalvageState state, ScrapLot c) {
        refuseQuantity(c.quantity());
        var lot = inStock(state, c.quantity());
        return List.of(new LotScrapped(c.lotId(), c.quantity(), c.explanation(), lot.left() - c.quantity()));
    }

    static List<SalvageEvent> giveBack(SalvageState state, ReturnLot c) {
        refuseQuantity(c.quantity());
        var lot = inStock(state, c.quantity());
        return List.of(new LotReturned(c.lotId(), c.quantity(), c.to(), c.explanation(), lot.left() - c.quantity()));
    }

    private static Lot lot(SalvageState state) {
        if (state instanceof Lot lot) {
            return lot;
        }
        throw new Refused(SalvageRefusal.LOT_NOT_FOUND, SalvageRefusal.LOT_NOT_FOUND.meaning());
    }

    private static Lot inStock(SalvageState state, int wanted) {
        var lot = lot(state);
        unless(
                wanted <= lot.left(),
                SalvageRefusal.LOT_EXHAUSTED,
                lot.left() + " pieces are left in the lot; " + wanted + " were asked for.");
        return lot;
    }

    private static void refuseQuantity(int quantity) {
        unless(quantity > 0, SalvageRefusal.LOT_QUANTITY_NOT_POSITIVE, "The quantity is " + quantity + ".");
    }

    private static void refuseEstimate(Money estimate, String currency) {
        refuseCurrency(estimate, currency);
        unless(!estimate.isNegative(), SalvageRefusal.LOT_ESTIMATE_NEGATIVE, "The estimate is " + estimate + ".");
    }

    private static void refuseCurrency(Money amount, String currency) {
        unless(
                amount.currency().equals(currency),
                SalvageRefusal.LOT_CURRENCY_MISMATCH,
                "The claim is kept in " + currency + ", not in " + amount.currency() + ".");
    }
}
