package org.claimtrail.command.staff;

import static org.claimtrail.command.staff.StaffDecisions.refused;
import static org.claimtrail.command.staff.StaffDecisions.require;

import java.util.List;
import org.claimtrail.command.claims.ClaimFacts;
import org.claimtrail.command.staff.AssignmentCommand.*;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.AssignmentEvent.*;

/** Decides on the search for a claim's handler. */
final class AssignmentDecisions {

    private static final String SYSTEM = "system";

    private AssignmentDecisions() {}

    static List<AssignmentEvent> propose(ProposeHandler c, Envelope by) {
        require(by.hasRole(SYSTEM), StaffRefusal.SYSTEM_ONLY);
        return List.of(
                new AssignmentProposed(c.assignmentId(), c.claimId(), c.claimNumber(), c.handler(), c.ranking()));
    }

    static List<AssignmentEvent> choose(ChooseHandler c, Envelope by) {
        require(by.hasRole(SYSTEM), StaffRefusal.SYSTEM_ONLY);
        return List.of(new AssignmentChosen(c.assignmentId(), c.claimId(), c.claimNumber(), c.handler(), c.ranking()));
    }

    /**
     * A person decides for the first who comes into question, or for another who does.
     *
     * @param claim as it stands now
     * @param ranking who comes into question now
     */
    static List<AssignmentEvent> take(TakeProposal c, ClaimFacts claim, Ranking ranking) {
        require(claim.isWorked(), StaffRefusal.CLAIM_NOT_WORKED);
        var wanted = c.handler();
        var handler = wanted == null
                ? HandlerDecisions.best(ranking).orElseThrow(() -> refused(StaffRefusal.NOBODY_ELIGIBLE))
                : wanted;
        require(
                ranking.considered().stream()
                        .anyMatch(each -> each.eligible() && each.handle().equals(handler)),
                StaffRefusal.HANDLER_NOT_ELIGIBLE);
        return List.of(new AssignmentChosen(c.assignmentId(), c.claimId(), claim.number(), handler, ranking));
    }
}
