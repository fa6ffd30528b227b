package org.claimtrail.api.claims;

import java.util.Map;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Standing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By when customers may expect the next step: calendar days since the claim came to stand where it stands. It is what
 * the house means to keep, not what the law demands. Where nothing is said, nothing is promised.
 *
 * @param days how many, by standing
 */
@ConfigurationProperties("claimtrail.status")
record StatusProperties(@DefaultValue Map<Standing, Integer> days) {

    private static final Map<Standing, Integer> USUAL = Map.of(
            Standing.RECEIVED, 7,
            Standing.ACKNOWLEDGED, 14,
            Standing.IN_ASSESSMENT, 30,
            Standing.COVERED, 14,
            Standing.PAYMENT_ON_ITS_WAY, 5);

    StatusProperties {
        days = days.isEmpty() ? USUAL : Map.copyOf(days);
    }
}
