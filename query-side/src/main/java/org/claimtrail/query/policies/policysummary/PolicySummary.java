package org.claimtrail.query.policies.policysummary;

import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A policy in a list.
 *
 * @param terms how many terms it has
 * @param firstFrom the first day of the first term
 * @param lastTo the last day of the last term
 * @param premium of all terms, endorsements included
 * @param policyholder the user who holds it; null while nobody has been linked to it
 * @param version of the policy's last event that is in here
 */
public record PolicySummary(
        PolicyId id,
        String number,
        String product,
        String holder,
        int terms,
        LocalDate firstFrom,
        LocalDate lastTo,
        Money premium,
        @Nullable String policyholder,
        Instant changedAt,
        long version) {}
