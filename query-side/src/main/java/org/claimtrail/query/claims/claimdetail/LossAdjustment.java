package org.claimtrail.query.claims.claimdetail;

import java.time.Instant;
import org.claimtrail.events.claims.NetPayable;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How large a loss is and what is paid for it.
 *
 * @param number counts the adjustments of the exposure
 * @param outdated whether other claims have meanwhile used up what it counted on
 */
public record LossAdjustment(
        int number,
        @Nullable Money valueAtRisk,
        String rationale,
        String adjustedBy,
        Instant adjustedAt,
        NetPayable calculation,
        boolean outdated) {

    LossAdjustment asOutdated() {
        return new LossAdjustment(number, valueAtRisk, rationale, adjustedBy, adjustedAt, calculation, true);
    }
}
