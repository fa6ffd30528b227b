package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.GARAGE;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.events.parametric.ProgrammeId;

/** One of each event of a parametric programme, every field set. */
final class ProgrammeSamples {

    private static final ProgrammeId PROGRAMME =
            new ProgrammeId(UUID.fromString("0198f2a4-aa03-7d00-8000-0242ac120002"));
    private static final IndexReading READING =
            new IndexReading(new BigDecimal("41.50"), LocalDate.of(2026, 5, 9), "c2lnbmF0dXJlIG9mIHRoZSBwcm92aWRlcg==");

    private ProgrammeSamples() {}

    static Stream<ProgrammeEvent> all() {
        return Stream.of(
                new ProgrammeOpened(
                        PROGRAMME,
                        "PRM-2026-000004",
                        "Long rains, Kitui",
                        "rainfall",
                        "mm",
                        "Kitui",
                        "Long rains 2026",
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 5, 31),
                        "DROUGHT",
                        new PayoutTable(
                                PayoutTable.Direction.AT_OR_BELOW,
                                List.of(
                                        new PayoutTable.Tier(new BigDecimal("60"), 2_500),
                                        new PayoutTable.Tier(new BigDecimal("20.5"), 10_000))),
                        "KES",
                        "MCowBQYDK2VwAyEA"),
                new PolicyEnrolled(PROGRAMME, "POL-2026-000017", kes(10_000_000), GARAGE),
                new EnrolmentWithdrawn(PROGRAMME, "POL-2026-000017", "The farm was sold."),
                new IndexRead(PROGRAMME, READING),
                new ParametricTriggerMet(PROGRAMME, READING, 2_500, 412, kes(1_030_000_000), "amina.otieno"),
                new PayoutsApproved(
                        PROGRAMME,
                        412,
                        kes(1_030_000_000),
                        "grace.wambui",
                        new AuthorityBasis(3, "claims-manager", kes(2_000_000_000))),
                new PayoutsRejected(PROGRAMME, "The gauge was broken."));
    }
}
