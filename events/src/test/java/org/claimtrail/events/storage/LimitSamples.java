package org.claimtrail.events.storage;

import static org.claimtrail.events.storage.ClaimSamples.CLAIM;
import static org.claimtrail.events.storage.ClaimSamples.PAYMENT;
import static org.claimtrail.events.storage.ClaimSamples.kes;

import java.util.stream.Stream;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.limits.LimitEvent.*;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.limits.LimitType;
import org.claimtrail.events.limits.SharedLimit;
import org.claimtrail.events.policies.Term;

/** One of each event of a shared limit, every field set. */
final class LimitSamples {

    static final LimitId LIMIT = LimitId.of("1b7c9d2e-4f60-8a11-9c3d-5e6f70819a2b");

    private static final HoldId HOLD = HoldId.of(PAYMENT);
    private static final String CLAIM_NUMBER = "CLM-2026-000123";

    private LimitSamples() {}

    static SharedLimit shared(LimitType type, long amount) {
        return new SharedLimit(
                LIMIT, PolicySamples.POLICY, "POL-2026-000045", Term.ofYear(2026), "own-damage", type, kes(amount), 4);
    }

    static Stream<LimitEvent> all() {
        return Stream.of(
                new LimitOpened(LIMIT, shared(LimitType.AGGREGATE, 250_000_000)),
                new LimitChanged(LIMIT, kes(100_000_000), kes(120_000_000), 5),
                new LimitHeld(
                        LIMIT, HOLD, LimitType.AGGREGATE, CLAIM, CLAIM_NUMBER, 1, kes(17_250_000), kes(232_750_000)),
                new LimitHoldRefused(
                        LIMIT, HOLD, LimitType.AGGREGATE, CLAIM, CLAIM_NUMBER, 1, kes(17_250_000), kes(3_000_000)),
                new LimitConfirmed(LIMIT, HOLD, CLAIM, kes(17_250_000)),
                new LimitReleased(LIMIT, HOLD, CLAIM, kes(17_250_000), kes(250_000_000)),
                new LimitNearlyExhausted(LIMIT, kes(232_750_000), kes(250_000_000)));
    }
}
