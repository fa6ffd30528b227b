package org.claimtrail.query.customers.holdings;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimsummary.ClaimStatus;

/**
 * Policies and the claims on them, the newest first.
 *
 * @param candidates policies of a holder of the same name that have not been linked
 */
public record Holdings(List<HeldPolicy> policies, List<HeldClaim> claims, List<HeldPolicy> candidates) {

    public Holdings {
        policies = List.copyOf(policies);
        claims = List.copyOf(claims);
        candidates = List.copyOf(candidates);
    }

    /** A policy, as far as its holder's file shows it. */
    public record HeldPolicy(
            PolicyId id,
            String number,
            String product,
            String holder,
            LocalDate firstFrom,
            LocalDate lastTo,
            Money premium) {}

    /** A claim, as far as its policyholder's file shows it. */
    public record HeldClaim(
            ClaimId id,
            String number,
            String policyNumber,
            ClaimStatus status,
            LocalDate lossDate,
            Money paid,
            Money outstanding) {}
}
