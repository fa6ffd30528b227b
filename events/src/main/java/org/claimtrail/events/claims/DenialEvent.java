package org.claimtrail.events.claims;

import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.jspecify.annotations.Nullable;

/** How a denial of coverage comes about, and how it is taken back. */
public sealed interface DenialEvent extends FacetEvent {

    /** Somebody asks for coverage to be denied by somebody else. */
    record DenialProposed(
            ClaimId claimId, String provision, String explanation, String proposedBy, AuthorityBasis authority)
            implements DenialEvent {}

    /**
     * The proposal was turned down: coverage is as it was.
     *
     * @param authority null when whoever made it took it back
     */
    record DenialRejected(
            ClaimId claimId, String explanation, @Nullable AuthorityBasis authority) implements DenialEvent {}

    /**
     * Coverage is denied no more, and will be decided anew by somebody else.
     *
     * @param deniedBy who had denied it
     * @param appealId the appeal that succeeded; null when the insurer thought better of it
     * @param authority null when an appeal succeeded
     */
    record DenialWithdrawn(
            ClaimId claimId,
            String deniedBy,
            String explanation,
            @Nullable AppealId appealId,
            @Nullable AuthorityBasis authority)
            implements DenialEvent {}
}
