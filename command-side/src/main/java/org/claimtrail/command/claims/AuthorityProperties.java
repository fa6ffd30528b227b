package org.claimtrail.command.claims;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.command.claims.AuthorityProfile.Authority;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority profiles as configuration. The one at the top is called {@value #STANDARD} and is in force for every tenant
 * that has not chosen another.
 *
 * @param profiles further ones, by name; every decision names the version that it was taken under, so no two share one
 */
@ConfigurationProperties("claimtrail.authority")
public record AuthorityProperties(
        @DefaultValue("1") int version,
        @DefaultValue Map<String, RoleAuthority> roles,
        @DefaultValue Map<String, Profile> profiles) {

    public static final String STANDARD = "standard";

    /** What each role may decide alone under one profile. */
    public record Profile(int version, @DefaultValue Map<String, RoleAuthority> roles) {}

    /**
     * What one role may decide alone.
     *
     * @param reserve the claim's total reserve, by currency, as a decimal amount
     * @param payment everything paid and promised on the claim, by currency, as a decimal amount
     */
    public record RoleAuthority(
            @DefaultValue Map<String, BigDecimal> reserve,
            @DefaultValue Map<String, BigDecimal> payment,
            @DefaultValue("false") boolean unlimited,
            @DefaultValue("false") boolean denies,
            @Nullable Duration reopens) {

        private Authority authority() {
            return new Authority(amounts(reserve), amounts(payment), unlimited, denies, reopens);
        }

        private static Map<String, Money> amounts(Map<String, BigDecimal> decimals) {
            return decimals.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, amount -> Money.ofDecimal(amount.getValue(), amount.getKey())));
        }
    }

    /** The profiles that these settings describe. */
    public Map<String, AuthorityProfile> byName() {
        var all = new HashMap<String, AuthorityProfile>();
        profiles.forEach((name, profile) -> all.put(name, profile(profile.version(), profile.roles())));
        all.put(STANDARD, profile(version, roles));
        return Map.copyOf(all);
    }

    private static AuthorityProfile profile(int version, Map<String, RoleAuthority> roles) {
        return new AuthorityProfile(
                version,
                roles.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, role -> role.getValue().authority())));
    }
}
