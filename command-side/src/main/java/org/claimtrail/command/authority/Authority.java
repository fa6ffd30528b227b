package org.claimtrail.command.authority;

import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.shared.Money;

/**
 * Somebody's authority over what is at stake.
 *
 * @param basis what the decision names: under which version, by which role, up to how much
 * @param reaches whether it suffices
 * @param votes how many people of the role it takes
 */
public record Authority(AuthorityBasis basis, boolean reaches, int votes) {

    /** Whether nobody else is needed. */
    public boolean alone() {
        return reaches && votes == 1;
    }

    /** How far it reaches, in words for a refusal. */
    public String words() {
        var limit = basis.limit();
        return limit == null ? "your authority does not reach that far" : "your authority reaches " + limit;
    }

    static Authority none(int version, Money nothing) {
        return new Authority(new AuthorityBasis(version, AuthorityProfile.NO_ROLE, nothing), false, 1);
    }
}
