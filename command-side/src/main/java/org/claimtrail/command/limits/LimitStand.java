package org.claimtrail.command.limits;

import java.util.Map;
import java.util.Set;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of a shared limit has been taken, by hold.
 *
 * @param amount how much there is in all; null while nobody has asked for any of it
 */
public record LimitStand(@Nullable Money amount, Map<HoldId, Money> taken) {

    static final LimitStand UNTOUCHED = new LimitStand(null, Map.of());

    public LimitStand {
        taken = Map.copyOf(taken);
    }

    /**
     * What is left besides what these holds have taken.
     *
     * @param agreed how much there is where nobody has asked for any of it yet
     */
    public Money remainingBeside(Set<HoldId> own, Money agreed) {
        var left = amount == null ? agreed : amount;
        for (var hold : taken.entrySet()) {
            if (!own.contains(hold.getKey())) {
                left = left.minus(hold.getValue());
            }
        }
        return left;
    }
}
