package org.claimtrail.query.testing;

import static org.claimtrail.query.testing.Story.kes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryCompleted;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryOpened;
import org.claimtrail.events.claims.RecoveryEvent.RecoveryRecorded;
import org.claimtrail.events.claims.RecoveryId;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.salvage.LotId;
import org.claimtrail.events.salvage.SaleId;
import org.claimtrail.events.salvage.SalvageEvent.*;

/** What comes back on a claim, and what an index pays, so that every table of theirs has a row. */
final class RecoveryStory {

    private static final AuthorityBasis SUPERVISOR = new AuthorityBasis(1, "supervisor", kes(100_000_000));

    private RecoveryStory() {}

    static void told(Story story) {
        sold(story);
        measured(story);
    }

    private static void sold(Story story) {
        var wreck = RecoveryId.of(UUID.randomUUID());
        var lot = LotId.of(UUID.randomUUID());
        var sale = SaleId.of(UUID.randomUUID());
        var claim = story.claim;
        var number = story.number;
        story.trail.happens(
                new RecoveryOpened(
                        claim, wreck, number, RecoveryEvent.Kind.SALVAGE, "At auction", kes(5_000_000), "Total loss"),
                new LotTakenIn(
                        lot,
                        "SAL-2026-000001",
                        claim,
                        number,
                        wreck,
                        Category.PARTS,
                        "Wheels",
                        4,
                        "Yard",
                        kes(4_000_000)),
                new LotSold(
                        lot, sale, claim, wreck, "Kariobangi Spares", 3, kes(3_000_000), LocalDate.of(2026, 4, 2), 1),
                new RecoveryRecorded(
                        claim, wreck, "salvage:1", kes(3_000_000), LocalDate.of(2026, 4, 2), kes(3_000_000)),
                new LotScrapped(lot, 1, "Torn", 0),
                new RecoveryCompleted(claim, wreck, kes(3_000_000), "Sold"));
    }

    private static void measured(Story story) {
        var programme = ProgrammeId.of(UUID.randomUUID());
        var wanjiru = story.wanjiru;
        var reading = new IndexReading(new BigDecimal("40.5"), LocalDate.of(2026, 5, 9), "c2lnbmVk");
        var tiers = List.of(new PayoutTable.Tier(new BigDecimal("60"), 2_500));
        story.trail.happens(
                new ProgrammeOpened(
                        programme,
                        "PRM-2026-000001",
                        "Long rains",
                        "rainfall",
                        "mm",
                        "Kitui",
                        "2026",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 5, 31),
                        "DROUGHT",
                        new PayoutTable(PayoutTable.Direction.AT_OR_BELOW, tiers),
                        "KES",
                        "a2V5"),
                new PolicyEnrolled(programme, "POL-2026-7", kes(1_000_000), wanjiru),
                new PolicyEnrolled(programme, "POL-2026-8", kes(2_000_000), wanjiru),
                new EnrolmentWithdrawn(programme, "POL-2026-8", "Sold the farm"),
                new ParametricTriggerMet(programme, reading, 2_500, 1, kes(250_000), "Amina Otieno"),
                new PayoutsRejected(programme, "The gauge was broken"),
                new IndexRead(programme, reading),
                new ParametricTriggerMet(programme, reading, 2_500, 1, kes(250_000), "Amina Otieno"),
                new PayoutsApproved(programme, 1, kes(250_000), "Brian Mwangi", SUPERVISOR));
    }
}
