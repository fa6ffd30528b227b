package org.claimtrail.command.claims;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import org.claimtrail.command.claims.ClaimCommand.AppointAssessor;
import org.claimtrail.command.claims.ClaimCommand.DismissAssessor;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimEvent.AssessorAppointed;
import org.claimtrail.events.claims.ClaimEvent.AssessorDismissed;

/** Decides who from outside looks at a loss. */
final class AssessorDecisions {

    private AssessorDecisions() {}

    static List<ClaimEvent> appoint(ClaimState state, ClaimTies ties, AppointAssessor c) {
        FileDecisions.open(state);
        unless(
                !ties.assessors().contains(c.assessor()),
                ClaimRefusal.ASSESSOR_ALREADY_APPOINTED,
                ClaimRefusal.ASSESSOR_ALREADY_APPOINTED.meaning());
        return List.of(new AssessorAppointed(c.claimId(), c.assessor()));
    }

    /** Also on a closed claim: what somebody may see can be taken from him at any time. */
    static List<ClaimEvent> dismiss(ClaimTies ties, DismissAssessor c) {
        unless(
                ties.assessors().contains(c.assessor()),
                ClaimRefusal.ASSESSOR_NOT_APPOINTED,
                ClaimRefusal.ASSESSOR_NOT_APPOINTED.meaning());
        return List.of(new AssessorDismissed(c.claimId(), c.assessor(), c.explanation()));
    }
}
