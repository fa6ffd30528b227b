package org.claimtrail.events.authority;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a role may decide alone. What is not named it may not decide.
 *
 * @param amounts one a type
 * @param reopensWithinDays until how many days after its closure the role may reopen a claim; null means never
 * @param backdatesDays how many days back what the role does may take effect
 * @param votes how many people of the role it takes; one decides alone, of a committee it may take two
 */
public record RoleAuthority(
        String role,
        List<AmountLimit> amounts,
        Denial denial,
        @Nullable Integer reopensWithinDays,
        int backdatesDays,
        int votes) {

    public RoleAuthority {
        amounts = List.copyOf(amounts);
    }

    /** What is said about a type, or else about the one that it narrows. */
    public Optional<AmountLimit> limit(LimitType type) {
        return named(type).or(() -> type.wider().flatMap(this::limit));
    }

    private Optional<AmountLimit> named(LimitType type) {
        return amounts.stream().filter(limit -> limit.type() == type).findFirst();
    }
}
