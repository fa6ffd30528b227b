package org.claimtrail.command.authority;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimtrail.events.authority.AmountLimit;
import org.claimtrail.events.authority.Denial;
import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.authority.RoleAuthority;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority profiles that tenants begin with. The one at the top is called {@value #STANDARD}; a tenant's settings may name
 * another. Once a tenant has drafted a profile of its own, what is configured here no longer concerns it.
 *
 * @param lead how long before it comes into force a version must be published, so that every machine knows it by then
 * @param profiles further ones, by name; every decision names the version that it was taken under, so no two share one
 */
@ConfigurationProperties("claimtrail.authority")
public record AuthorityProperties(
        @DefaultValue("1") int version,
        @DefaultValue Map<String, RoleLimits> roles,
        @DefaultValue Map<String, Profile> profiles,
        @DefaultValue("30s") Duration lead) {

    public static final String STANDARD = "standard";

    /** What each role may decide alone under one profile. */
    public record Profile(int version, @DefaultValue Map<String, RoleLimits> roles) {}

    /**
     * What one role may decide alone; amounts are decimal, by currency.
     *
     * @param reserve the claim's total reserve
     * @param payment everything paid and promised on the claim
     * @param limits limits of further types
     * @param unlimited whether no amount matters, of whatever type
     * @param denies whether the role may deny coverage
     * @param proposesDenial whether it may at least propose that
     * @param reopens until when after its closure it may reopen a claim
     * @param backdates how far back what it does may take effect
     * @param votes how many people of the role it takes
     */
    public record RoleLimits(
            @DefaultValue Map<String, BigDecimal> reserve,
            @DefaultValue Map<String, BigDecimal> payment,
            @DefaultValue Map<LimitType, Map<String, BigDecimal>> limits,
            @DefaultValue("false") boolean unlimited,
            @DefaultValue("false") boolean denies,
            @DefaultValue("false") boolean proposesDenial,
            @Nullable Duration reopens,
            @DefaultValue("0d") Duration backdates,
            @DefaultValue("1") int votes) {

        private RoleAuthority of(String role) {
            return new RoleAuthority(
                    role,
                    amounts(),
                    denies ? Denial.DECIDE : proposesDenial ? Denial.PROPOSE : Denial.NO,
                    reopens == null ? null : Math.toIntExact(reopens.toDays()),
                    Math.toIntExact(backdates.toDays()),
                    votes);
        }

        private List<AmountLimit> amounts() {
            var amounts = new ArrayList<AmountLimit>();
            for (var type : LimitType.values()) {
                var decimals = decimals(type);
                if (unlimited && type.wider().isEmpty()) {
                    amounts.add(AmountLimit.unlimited(type));
                } else if (!decimals.isEmpty()) {
                    amounts.add(new AmountLimit(type, false, monies(decimals)));
                }
            }
            return amounts;
        }

        private Map<String, BigDecimal> decimals(LimitType type) {
            var named = limits.getOrDefault(type, Map.of());
            return switch (type) {
                case RESERVE -> named.isEmpty() ? reserve : named;
                case CUMULATIVE_PAYMENT -> named.isEmpty() ? payment : named;
                default -> named;
            };
        }

        private static List<Money> monies(Map<String, BigDecimal> decimals) {
            return decimals.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(amount -> Money.ofDecimal(amount.getValue(), amount.getKey()))
                    .toList();
        }
    }

    /** The profiles that these settings describe. */
    public Map<String, AuthorityProfile> byName() {
        var all = new HashMap<String, AuthorityProfile>();
        profiles.forEach((name, profile) -> all.put(name, profile(profile.version(), profile.roles())));
        all.put(STANDARD, profile(version, roles));
        return Map.copyOf(all);
    }

    private static AuthorityProfile profile(int version, Map<String, RoleLimits> roles) {
        return AuthorityProfile.of(
                version,
                roles.entrySet().stream()
                        .map(role -> role.getValue().of(role.getKey()))
                        .toList());
    }
}
