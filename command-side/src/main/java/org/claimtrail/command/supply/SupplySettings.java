package org.claimtrail.command.supply;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How orders are dealt with.
 *
 * @param tolerancePercent by how much the total may grow over what somebody approved before a supplement needs approval
 */
@ConfigurationProperties("claimtrail.supply")
record SupplySettings(@DefaultValue("10") int tolerancePercent) {

    SupplySettings {
        if (tolerancePercent < 0 || tolerancePercent > 100) {
            throw new IllegalArgumentException("claimtrail.supply.tolerance-percent lies from 0 to 100");
        }
    }
}
