package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class OpenClaimTest {

    private static final OpenClaim COMMAND = new OpenClaim(CLAIM, "amina", "CAT-26-01");

    @Test
    void a_claim_is_opened_on_the_policy_as_it_stood_on_the_loss_date() {
        notified()
                .when(COMMAND, "zawadi", "intake")
                .expectEvents(
                        new ClaimOpened(CLAIM, "CAT-26-01"),
                        new PolicySnapshotAttached(CLAIM, POLICY),
                        new ClaimAssigned(CLAIM, "amina"));
    }

    @Test
    void a_claim_without_a_policy_on_risk_is_not_opened() {
        notified()
                .policyOffRisk()
                .when(COMMAND, "zawadi", "intake")
                .expectException(refused(ClaimRefusal.POLICY_NOT_ON_RISK))
                .expectNoEvents();
    }

    @Test
    void a_claim_is_opened_once() {
        opened().when(COMMAND, "zawadi", "intake").expectException(refused(ClaimRefusal.NOT_NOTIFIED));
    }
}
