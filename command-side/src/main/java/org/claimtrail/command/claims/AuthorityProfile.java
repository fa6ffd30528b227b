package org.claimtrail.command.claims;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far each role of a tenant may decide alone.
 *
 * @param version named by every decision that was taken under it
 */
public record AuthorityProfile(int version, Map<String, Authority> roles) {

    /** Nobody may decide anything alone. */
    public static final AuthorityProfile NONE = new AuthorityProfile(0, Map.of());

    /**
     * The authority of one role. A currency that is not named gives no authority in that currency.
     *
     * @param reserve the claim's total reserve, by currency
     * @param payment everything paid and promised on the claim, by currency
     * @param unlimited whether amounts do not matter
     * @param denies whether the role may deny coverage
     * @param reopens until when after its closure the role may reopen a claim; null means never
     */
    public record Authority(
            Map<String, Money> reserve,
            Map<String, Money> payment,
            boolean unlimited,
            boolean denies,
            @Nullable Duration reopens) {

        public Authority {
            reserve = Map.copyOf(reserve);
            payment = Map.copyOf(payment);
        }
    }

    public AuthorityProfile {
        roles = Map.copyOf(roles);
    }

    AuthorityBasis forReserve(List<String> actorRoles, String currency) {
        return best(actorRoles, currency, Authority::reserve);
    }

    AuthorityBasis forPayment(List<String> actorRoles, String currency) {
        return best(actorRoles, currency, Authority::payment);
    }

    boolean mayDeny(List<String> actorRoles) {
        return actorRoles.stream().map(roles::get).anyMatch(authority -> authority != null && authority.denies());
    }

    boolean mayReopenAfter(List<String> actorRoles, Duration closed) {
        return actorRoles.stream()
                .map(this::reopens)
                .flatMap(Optional::stream)
                .anyMatch(limit -> closed.compareTo(limit) <= 0);
    }

    private Optional<Duration> reopens(String role) {
        return Optional.ofNullable(roles.get(role)).map(Authority::reopens);
    }

    private AuthorityBasis best(
            List<String> actorRoles, String currency, Function<Authority, Map<String, Money>> limits) {
        var nothing = Money.zero(currency);
        var none = new AuthorityBasis(version, "none", nothing);
        Comparator<AuthorityBasis> byLimit =
                Comparator.comparing(AuthorityBasis::limit, Comparator.nullsLast(Comparator.naturalOrder()));
        return actorRoles.stream()
                .flatMap(role -> Optional.ofNullable(roles.get(role)).stream()
                        .map(authority -> new AuthorityBasis(
                                version,
                                role,
                                authority.unlimited()
                                        ? null
                                        : limits.apply(authority).getOrDefault(currency, nothing))))
                .max(byLimit)
                .orElse(none);
    }

    /** Whether an amount lies within the authority. */
    static boolean allows(AuthorityBasis basis, Money amount) {
        var limit = basis.limit();
        return limit == null || !amount.exceeds(limit);
    }
}
