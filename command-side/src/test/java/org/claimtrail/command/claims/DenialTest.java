package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.DenialCommand.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.DenialEvent.*;
import org.junit.jupiter.api.Test;

class DenialTest {

    private static final ProposeDenial PROPOSE = new ProposeDenial(CLAIM, "4.2", "Hired out");
    private static final DenialProposed PROPOSED =
            new DenialProposed(CLAIM, "4.2", "Hired out", "amina", basis("adjuster", null));
    private static final CoverageDenied DENIED =
            new CoverageDenied(CLAIM, "4.2", "Hired out", basis("supervisor", null));
    private static final DenialWithdrawn WITHDRAWN =
            new DenialWithdrawn(CLAIM, "otieno", "New facts", null, basis("supervisor", null));

    private static ClaimScenario denied() {
        return opened().and(DENIED, by("otieno", "supervisor", "denial"));
    }

    @Test
    void who_may_propose_a_denial_does_so_once() {
        opened().when(PROPOSE, "amina", "adjuster").expectEvents(PROPOSED);
        opened().when(PROPOSE, "zawadi", "intake").expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        opened().and(PROPOSED).when(PROPOSE, "amina", "adjuster").expectException(refused(ClaimRefusal.DENIAL_PENDING));
        denied().when(PROPOSE, "amina", "adjuster").expectException(refused(ClaimRefusal.COVERAGE_ALREADY_DECIDED));
    }

    @Test
    void a_proposed_denial_is_decided_by_somebody_else_with_authority() {
        var deny = new DenyCoverage(CLAIM, "4.2", "Hired out");
        opened().and(PROPOSED).when(deny, "otieno", "supervisor").expectEvents(DENIED);
        opened().and(PROPOSED).when(deny, "amina", "supervisor").expectException(refused(ClaimRefusal.FOUR_EYES));
    }

    @Test
    void a_proposed_denial_is_turned_down_with_authority_or_taken_back() {
        var reject = new RejectDenial(CLAIM, "No reward");
        opened().and(PROPOSED)
                .when(reject, "otieno", "supervisor")
                .expectEvents(new DenialRejected(CLAIM, "No reward", basis("supervisor", null)));
        opened().and(PROPOSED)
                .when(reject, "amina", "adjuster")
                .expectEvents(new DenialRejected(CLAIM, "No reward", null));
        opened().and(PROPOSED)
                .when(reject, "baraka", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        opened().when(reject, "otieno", "supervisor").expectException(refused(ClaimRefusal.DENIAL_NOT_PROPOSED));
        opened().and(PROPOSED)
                .and(new DenialRejected(CLAIM, "No reward", null))
                .when(reject, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.DENIAL_NOT_PROPOSED));
    }

    @Test
    void any_decision_on_coverage_settles_the_proposal() {
        var close = new CloseClaim(CLAIM, Outcome.WITHDRAWN);
        opened().and(PROPOSED).when(close, "amina", "adjuster").expectException(refused(ClaimRefusal.DENIAL_PENDING));
        opened().and(PROPOSED)
                .and(new CoverageConfirmed(CLAIM, "In force"))
                .when(close, "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        opened().and(PROPOSED)
                .and(new RightsReserved(CLAIM, "Licence unclear"))
                .when(close, "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
        opened().and(PROPOSED)
                .and(DENIED)
                .when(new CloseClaim(CLAIM, Outcome.DENIED), "amina", "adjuster")
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_denial_stands_until_it_is_withdrawn() {
        denied().when(new ConfirmCoverage(CLAIM, "In force"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DENIAL_STANDS));
        denied().when(new ReserveRights(CLAIM, "Unclear"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.DENIAL_STANDS));
        denied().when(new WithdrawDenial(CLAIM, "New facts"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        denied().when(new WithdrawDenial(CLAIM, "New facts"), "wambui", "supervisor")
                .expectEvents(WITHDRAWN);
        opened().when(new WithdrawDenial(CLAIM, "New facts"), "wambui", "supervisor")
                .expectException(refused(ClaimRefusal.COVERAGE_NOT_DENIED));
    }

    @Test
    void whose_denial_fell_does_not_decide_anew_and_somebody_else_does() {
        var confirm = new ConfirmCoverage(CLAIM, "In force");
        denied().and(WITHDRAWN)
                .when(confirm, "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.DECIDER_OVERRULED));
        denied().and(WITHDRAWN)
                .when(new DenyCoverage(CLAIM, "4.2", "Again"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.DECIDER_OVERRULED));
        denied().and(WITHDRAWN)
                .when(confirm, "amina", "adjuster")
                .expectEvents(new CoverageConfirmed(CLAIM, "In force"));
        denied().and(WITHDRAWN)
                .and(new CoverageConfirmed(CLAIM, "In force"))
                .when(new DenyCoverage(CLAIM, "5.1", "New facts"), "otieno", "supervisor")
                .expectSuccessfulHandlerExecution();
    }
}
