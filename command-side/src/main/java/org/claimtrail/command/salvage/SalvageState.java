package org.claimtrail.command.salvage;

import java.util.HashMap;
import java.util.Map;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;
import org.claimtrail.events.shared.Money;

/** Where a lot of salvage stands. */
sealed interface SalvageState {

    SalvageState BEGINNING = new Absent();

    /** Nothing has been taken in. */
    record Absent() implements SalvageState {}

    /**
     * It has been taken in.
     *
     * @param left how many pieces are still in stock
     * @param sales what has been sold, and how
     */
    record Lot(
            ClaimId claimId,
            RecoveryId recoveryId,
            int left,
            String location,
            Money estimate,
            Map<SaleId, LotSold> sales)
            implements SalvageState {

        public Lot {
            sales = Map.copyOf(sales);
        }

        private Lot left(int pieces) {
            return new Lot(claimId, recoveryId, pieces, location, estimate, sales);
        }

        private Lot after(LotSold sale) {
            var all = new HashMap<>(sales);
            all.put(sale.saleId(), sale);
            return new Lot(claimId, recoveryId, sale.left(), location, estimate, all);
        }
    }

    static SalvageState evolve(SalvageState state, SalvageEvent event) {
        return switch (event) {
            case LotTakenIn e ->
                new Lot(e.claimId(), e.recoveryId(), e.quantity(), e.location(), e.estimate(), Map.of());
            case LotValued e -> {
                var lot = lot(state);
                yield new Lot(lot.claimId(), lot.recoveryId(), lot.left(), lot.location(), e.estimate(), lot.sales());
            }
            case LotMoved e -> {
                var lot = lot(state);
                yield new Lot(lot.claimId(), lot.recoveryId(), lot.left(), e.location(), lot.estimate(), lot.sales());
            }
            case LotSold e -> lot(state).after(e);
            case LotScrapped e -> lot(state).left(e.left());
            case LotReturned e -> lot(state).left(e.left());
        };
    }

    private static Lot lot(SalvageState state) {
        if (state instanceof Lot lot) {
            return lot;
        }
        throw new IllegalStateException("The history does not begin with the taking in of the lot");
    }
}
