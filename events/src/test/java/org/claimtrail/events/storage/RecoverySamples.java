package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.RecoveryEvent;
import org.claimtrail.events.claims.RecoveryEvent.*;
import org.claimtrail.events.claims.RecoveryId;

/** One of each event of a claim's recoveries, every field set. */
final class RecoverySamples {

    static final RecoveryId RECOVERY = new RecoveryId(UUID.fromString("0198f2a4-aa00-7d00-8000-0242ac120002"));

    private RecoverySamples() {}

    static Stream<RecoveryEvent> all() {
        return Stream.of(
                new RecoveryOpened(
                        CLAIM,
                        RECOVERY,
                        "CLM-2026-000123",
                        Kind.SUBROGATION,
                        "Simba Logistics Ltd",
                        kes(17_250_000),
                        "Their driver ran a red light."),
                new RecoveryReestimated(CLAIM, RECOVERY, kes(12_000_000), "A third of the fault is ours."),
                new RecoveryRecorded(
                        CLAIM, RECOVERY, "RCT-2026-0044", kes(5_000_000), LocalDate.of(2026, 4, 2), kes(5_000_000)),
                new RecoveryReversed(
                        CLAIM, RECOVERY, "RCT-2026-0044", kes(5_000_000), "The cheque was not honoured.", kes(0)),
                new RecoveryCompleted(CLAIM, RECOVERY, kes(12_000_000), "All that was agreed has come in."),
                new RecoveryWaived(
                        CLAIM,
                        RECOVERY,
                        kes(4_000_000),
                        kes(6_000_000),
                        "The debtor is insolvent.",
                        new AuthorityBasis(3, "claims-manager", kes(200_000_000))));
    }
}
