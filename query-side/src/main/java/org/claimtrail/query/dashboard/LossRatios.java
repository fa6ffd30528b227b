package org.claimtrail.query.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Losses against premiums, one for each group and currency. */
public record LossRatios(List<LossRatio> items) {

    public LossRatios {
        items = List.copyOf(items);
    }

    /**
     * One group in one currency.
     *
     * @param key such as the year
     * @param policies how many policy terms
     * @param loss paid, committed and outstanding
     * @param lossRatio loss by premium, with six decimals, half up; null without premium
     */
    public record LossRatio(
            String key,
            long policies,
            Money premium,
            long claims,
            Money loss,
            @Nullable BigDecimal lossRatio) {}
}
