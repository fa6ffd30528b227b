package org.claimtrail.command.claims;

import org.claimtrail.events.claims.ClaimId;

/** What can be asked about a denial of coverage, beside the denial itself. */
public sealed interface DenialCommand extends FacetCommand {

    /** Asks somebody with authority to deny coverage. */
    record ProposeDenial(ClaimId claimId, String provision, String explanation) implements DenialCommand {}

    /** Turns a proposed denial down. */
    record RejectDenial(ClaimId claimId, String explanation) implements DenialCommand {}

    /** Takes a denial back, so that coverage is decided anew by somebody else. */
    record WithdrawDenial(ClaimId claimId, String explanation) implements DenialCommand {}
}
