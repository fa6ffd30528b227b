package org.claimtrail.command.claims;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimtrail.command.claims.AuthorityProfile.Authority;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The authority profile as configuration: one profile, in force for every tenant. */
@ConfigurationProperties("claimtrail.authority")
public record AuthorityProperties(
        @DefaultValue("1") int version, @DefaultValue Map<String, RoleAuthority> roles) {

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

    /** The profile that these settings describe. */
    public AuthorityProfile profile() {
        return new AuthorityProfile(
                version,
                roles.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, role -> role.getValue().authority())));
    }
}
