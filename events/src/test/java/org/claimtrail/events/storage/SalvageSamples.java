package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.salvage.SalvageEvent.*;

/** One of each salvage event, every field set. */
final class SalvageSamples {

    private static final LotId LOT = new LotId(UUID.fromString("0198f2a4-aa01-7d00-8000-0242ac120002"));

    private SalvageSamples() {}

    static Stream<SalvageEvent> all() {
        return Stream.of(
                new LotTakenIn(
                        LOT,
                        "SAL-2026-000007",
                        CLAIM,
                        "CLM-2026-000123",
                        RecoverySamples.RECOVERY,
                        Category.PARTS,
                        "Tyres, hardly worn",
                        4,
                        "Industrial Area yard",
                        kes(2_000_000)),
                new LotValued(LOT, kes(1_600_000), "One is torn."),
                new LotMoved(LOT, "Mombasa depot"),
                new LotSold(
                        LOT,
                        new SaleId(UUID.fromString("0198f2a4-aa02-7d00-8000-0242ac120002")),
                        CLAIM,
                        new RecoveryId(RecoverySamples.RECOVERY.value()),
                        "Kariobangi Spares",
                        2,
                        kes(900_000),
                        LocalDate.of(2026, 4, 2),
                        2),
                new LotScrapped(LOT, 1, "Torn beyond repair.", 1),
                new LotReturned(LOT, 1, "Wanjiru Kamau", "Her own spare wheel.", 0));
    }
}
