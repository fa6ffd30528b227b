package org.claimtrail.command.claims;

import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.AppealEvent.Result;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimId;

/** What can be asked by, and for, a claimant who contests a decision. */
public sealed interface AppealCommand extends FacetCommand {

    AppealId appealId();

    /** Contests a decision. */
    record LodgeAppeal(ClaimId claimId, AppealId appealId, String lodgedBy, Against against, String grounds)
            implements AppealCommand {}

    /** Decides whether the decision stands. */
    record DecideAppeal(ClaimId claimId, AppealId appealId, Result result, String reasons) implements AppealCommand {}
}
