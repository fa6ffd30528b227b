package org.claimtrail.events.claims;

import java.util.List;
import org.claimtrail.events.policies.CoverTerms.Step;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a loss was brought down to what is paid, step by step.
 *
 * @param loss the adjusted loss that it began with
 * @param net what is paid in all under the exposure
 */
public record NetPayable(Money loss, List<Calculated> steps, Money net) {

    public NetPayable {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param bound what it went by: the sum insured, the deductible remaining, a limit remaining; null where it went by none
     * @param basisPoints the share that remained, of 10,000; null where the step takes no share
     */
    public record Calculated(
            Step step,
            Money before,
            @Nullable Money bound,
            @Nullable Integer basisPoints,
            Money after) {}
}
