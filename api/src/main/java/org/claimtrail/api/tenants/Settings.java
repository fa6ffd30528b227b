package org.claimtrail.api.tenants;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.command.authority.AuthorityProperties;
import org.claimtrail.command.shared.AssignmentMode;

/**
 * How a tenant has things done.
 *
 * @param timeZone where its days and years begin, by its name in the time zone database
 * @param currency of what is notified or uploaded without one
 * @param numberFormat how numbers are written in its files
 * @param authorityProfile who may decide alone up to how much, by its name in the configuration
 * @param clockPack which time limits run on its claims: the codes of packs, with commas between
 * @param secondFactorRequired whether everybody needs one to log in
 * @param sessionIdleMinutes after how long without use a session ends
 * @param sessionLongestDays after how long it ends in any case
 * @param assignment how new claims get their handler
 * @param inspectionMinutes how long an inspection takes, unless its offer says otherwise
 */
public record Settings(
        String timeZone,
        String currency,
        String numberFormat,
        String authorityProfile,
        String clockPack,
        boolean secondFactorRequired,
        int sessionIdleMinutes,
        int sessionLongestDays,
        AssignmentMode assignment,
        int inspectionMinutes) {

    static final String DECIMAL_POINT = "1,234.56";
    static final String DECIMAL_COMMA = "1.234,56";

    /** What holds as long as a tenant has laid nothing down. */
    public static final Settings STANDARD = new Settings(
            "UTC",
            "USD",
            DECIMAL_POINT,
            AuthorityProperties.STANDARD,
            "standard",
            false,
            720,
            30,
            AssignmentMode.MANUAL,
            60);

    @JsonIgnore
    public List<String> clockPacks() {
        return List.of(clockPack.split(",", -1));
    }

    @JsonIgnore
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    @JsonIgnore
    public Duration sessionIdle() {
        return Duration.ofMinutes(sessionIdleMinutes);
    }

    @JsonIgnore
    public Duration sessionLongest() {
        return Duration.ofDays(sessionLongestDays);
    }
}
