package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.Map;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.claims.TakeOnCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakeOnClaimTest {

    @Test
    void a_historical_claim_is_taken_on_with_its_balances() {
        new ClaimScenario().when(takeOn(Outcome.PAID), "zawadi", "operator").expectEvents(takenOn(Outcome.PAID));
    }

    @Test
    void a_claim_that_had_not_ended_is_worked_on_its_policy() {
        new ClaimScenario()
                .when(takeOn(null), "zawadi", "operator")
                .expectEvents(takenOn(null), new PolicySnapshotAttached(CLAIM, POLICY));
        new ClaimScenario()
                .policyOffRisk()
                .when(takeOn(null), "zawadi", "operator")
                .expectEvents(takenOn(null));
    }

    @Test
    void a_claim_that_had_ended_can_be_reopened_and_one_that_had_not_is_open() {
        new ClaimScenario()
                .and(takenOn(Outcome.PAID))
                .when(new ReopenClaim(CLAIM, "New invoice"), "amina", "adjuster")
                .expectEvents(new ClaimReopened(CLAIM, "New invoice", 1, basis("adjuster", null)));
        new ClaimScenario()
                .and(takenOn(null))
                .when(new AssignClaim(CLAIM, "amina"), "otieno", "supervisor")
                .expectEvents(new ClaimAssigned(CLAIM, "amina"));
    }

    private static TakeOnClaim takeOn(@Nullable Outcome outcome) {
        return new TakeOnClaim(
                CLAIM,
                "CLM-2026-000001",
                "A-17",
                "120002",
                LossDate.inYear(2010),
                null,
                "VF",
                "lightning",
                "BC",
                kes(6838),
                null,
                null,
                kes(0),
                outcome,
                null,
                true,
                Map.of("county", "Ashland"),
                "upload");
    }

    private static ClaimTakenOn takenOn(@Nullable Outcome outcome) {
        return new ClaimTakenOn(
                CLAIM,
                "CLM-2026-000001",
                "A-17",
                "120002",
                LossDate.inYear(2010),
                null,
                "VF",
                "lightning",
                "BC",
                kes(6838),
                kes(0),
                outcome,
                true,
                Map.of("county", "Ashland"),
                "upload");
    }
}
