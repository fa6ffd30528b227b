package org.claimtrail.command.clocks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.ClockRule;
import org.jspecify.annotations.Nullable;

/** Which rules hold for what. */
final class ClockRules {

    /** What ends every clock of a claim that it does not stop. */
    static final Set<String> ENDING = Set.of("claims.ClaimClosed", "claims.NotificationVoided");

    /** What lets those go on that do not end for good with their claim. */
    static final Set<String> REOPENING = Set.of("claims.ClaimReopened", "claims.NotificationRestored");

    private ClockRules() {}

    /** The version that was the last to take effect by a day; the first one for what happened before that. */
    static Optional<ClockPack> inForce(List<ClockPack> versions, LocalDate day) {
        var first = versions.stream().findFirst();
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> first);
    }

    /** The rules of a pack by which an event starts clocks; a special rule takes the place of the general one. */
    static List<ClockRule> startedBy(ClockPack pack, String event, LocalDate day, @Nullable String product) {
        var holding = pack.rules().stream()
                .filter(rule -> rule.holdsOn(day) && isFor(rule, product))
                .toList();
        var replaced = holding.stream()
                .map(ClockRule::replaces)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        return holding.stream()
                .filter(rule -> rule.startsOn().equals(event) && !replaced.contains(rule.code()))
                .toList();
    }

    /** What a clock has to hear of once it has started. */
    static Set<String> followed(ClockRule rule) {
        var followed = new HashSet<String>(ENDING);
        followed.addAll(rule.stopsOn());
        followed.addAll(rule.pausesOn());
        followed.addAll(rule.resumesOn());
        if (rule.revivesOnReopening()) {
            followed.addAll(REOPENING);
        }
        return followed;
    }

    /** What may start, stop, pause or resume a clock by any version of a pack. */
    static Set<String> named(List<ClockPack> versions) {
        var named = new HashSet<String>();
        versions.stream().flatMap(pack -> pack.rules().stream()).forEach(rule -> {
            named.add(rule.startsOn());
            named.addAll(followed(rule));
        });
        return named;
    }

    /** A line of business is one of the words in the product's name: motor in {@code motor-private}. */
    private static boolean isFor(ClockRule rule, @Nullable String product) {
        if (rule.lines().isEmpty()) {
            return true;
        }
        var words = product == null
                ? Set.<String>of()
                : Arrays.stream(product.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                        .collect(Collectors.toSet());
        return rule.lines().stream().anyMatch(line -> words.contains(line.toLowerCase(Locale.ROOT)));
    }
}
