package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import java.util.List;
import org.claimtrail.events.claims.TakenOnEvent;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a payment in the earlier system.
 *
 * @param at when it was taken there
 * @param activity what that system calls it
 * @param role the role there of whoever took it
 * @param resource who took it there
 * @param oddities why a person should look at it
 */
public record PastStep(
        Instant at,
        TakenOnEvent.PaymentStep step,
        String activity,
        @Nullable String role,
        @Nullable String resource,
        Money amount,
        List<TakenOnEvent.Oddity> oddities) {

    public PastStep {
        oddities = List.copyOf(oddities);
    }
}
