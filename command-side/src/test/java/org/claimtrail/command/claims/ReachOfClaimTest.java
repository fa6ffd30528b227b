package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.policies.PolicyRefusal;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.shared.Reach;
import org.junit.jupiter.api.Test;

/** Who is let to his own only, or to what was assigned to him, finds nothing else, whatever he asks. */
class ReachOfClaimTest {

    private static final AssignClaim COMMAND = new AssignClaim(CLAIM, "baraka");
    private static final Reach OWN = Reach.only("wanjiru", true, false);
    private static final Reach ASSIGNED = Reach.only("peter", false, true);
    private static final NotifyLoss LOSS_OF_MINE = new NotifyLoss(
            CLAIM,
            "CLM-2026-000001",
            POLICY.policyNumber(),
            LOSS,
            "collision",
            "Rear-ended at the Museum Hill roundabout",
            INSURED,
            "KES");

    @Test
    void a_claim_that_was_notified_by_another_on_anothers_policy_is_not_there() {
        opened().when(COMMAND, OWN)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
        opened().policyHeldBy("atieno")
                .when(COMMAND, OWN)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void a_claim_belongs_to_who_notified_it_and_to_who_holds_its_policy() {
        opened().when(COMMAND, Reach.only("amina", true, false)).expectSuccessfulHandlerExecution();
        opened().policyHeldBy("wanjiru").when(COMMAND, OWN).expectSuccessfulHandlerExecution();
    }

    @Test
    void who_reaches_only_what_was_assigned_does_not_reach_his_own_by_that() {
        opened().policyHeldBy("peter")
                .when(COMMAND, ASSIGNED)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void an_assessor_reaches_a_claim_from_his_appointment_to_his_dismissal() {
        opened().when(COMMAND, ASSIGNED).expectException(refused(CommonRefusal.NOT_FOUND));
        appointed().when(COMMAND, ASSIGNED).expectSuccessfulHandlerExecution();
        appointed()
                .and(new AssessorDismissed(CLAIM, "peter", "Knows the garage"))
                .when(COMMAND, ASSIGNED)
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void who_reaches_nothing_finds_nothing() {
        appointed()
                .policyHeldBy("peter")
                .when(COMMAND, Reach.only("peter", false, false))
                .expectException(refused(CommonRefusal.NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void who_notifies_for_himself_only_does_so_on_his_own_policy() {
        new ClaimScenario().policyHeldBy("wanjiru").when(LOSS_OF_MINE, OWN).expectSuccessfulHandlerExecution();
        new ClaimScenario()
                .policyHeldBy("atieno")
                .when(LOSS_OF_MINE, OWN)
                .expectException(refused(PolicyRefusal.POLICY_NOT_FOUND))
                .expectNoEvents();
        new ClaimScenario()
                .when(LOSS_OF_MINE, OWN)
                .expectException(refused(PolicyRefusal.POLICY_NOT_FOUND))
                .expectNoEvents();
    }

    @Test
    void an_assessor_is_appointed_once_and_dismissed_once() {
        var appoint = new AppointAssessor(CLAIM, "peter");
        var dismiss = new DismissAssessor(CLAIM, "peter", "Knows the garage");
        opened().when(appoint, "amina", "adjuster").expectEvents(new AssessorAppointed(CLAIM, "peter"));
        appointed()
                .when(appoint, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.ASSESSOR_ALREADY_APPOINTED));
        appointed()
                .when(dismiss, "amina", "adjuster")
                .expectEvents(new AssessorDismissed(CLAIM, "peter", "Knows the garage"));
        opened().when(dismiss, "amina", "adjuster").expectException(refused(ClaimRefusal.ASSESSOR_NOT_APPOINTED));
        notified().when(appoint, "amina", "adjuster").expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }

    private static ClaimScenario appointed() {
        return opened().and(new AssessorAppointed(CLAIM, "peter"));
    }
}
