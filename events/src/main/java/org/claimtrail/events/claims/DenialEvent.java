package org.claimtrail.events.claims;

import org.jspecify.annotations.Nullable;

/** How a denial of coverage comes about, and how it is taken back. */
public sealed interface DenialEvent extends FacetEvent {

    /** Somebody who may not deny coverage himself asks for it to be denied. */
    record DenialProposed(ClaimId claimId, String provision, String explanation, String proposedBy)
            implements DenialEvent {}

    /** The proposal was turned down: coverage is as it was. */
    record DenialRejected(ClaimId claimId, String explanation) implements DenialEvent {}

    /**
     * Coverage is denied no more, and will be decided anew by somebody else.
     *
     * @param deniedBy who had denied it
     * @param appealId the appeal that succeeded; null when the insurer thought better of it
     */
    record DenialWithdrawn(
            ClaimId claimId,
            String deniedBy,
            String explanation,
            @Nullable AppealId appealId) implements DenialEvent {}
}
