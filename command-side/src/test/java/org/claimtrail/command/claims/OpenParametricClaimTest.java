package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ParametricCommand.OpenParametricClaim;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.ReserveLine;
import org.junit.jupiter.api.Test;

class OpenParametricClaimTest {

    private static final String TRIGGER = "PRM-2026-000001: rainfall in Kitui was 40 mm on 2026-03-01";

    @Test
    void what_an_index_pays_is_covered_reserved_and_approved_at_once() {
        var line = new ReserveLine(OWN_DAMAGE, ReserveLine.CostType.INDEMNITY, "parametric");
        new ClaimScenario()
                .when(open("OD"), "system:test", "system")
                .expectEvents(
                        new LossNotified(
                                CLAIM,
                                "CLM-2026-000009",
                                POLICY.policyNumber(),
                                LossDate.onDay(LOSS.date()),
                                "rainfall",
                                TRIGGER,
                                WORKSHOP,
                                "KES"),
                        new ClaimOpened(CLAIM, null),
                        new PolicySnapshotAttached(CLAIM, POLICY),
                        new CoverageConfirmed(CLAIM, TRIGGER),
                        new ExposureOpened(CLAIM, OWN_DAMAGE, "OD", WORKSHOP.id()),
                        new ReserveSet(CLAIM, line, kes(5_000), TRIGGER, basis("manager", kes(9_000))),
                        new PaymentRequested(CLAIM, FIRST, PaymentType.FINAL, line, WORKSHOP, kes(5_000), "eve"),
                        new PaymentApproved(
                                CLAIM,
                                FIRST,
                                "CLM-2026-000009",
                                WORKSHOP,
                                kes(5_000),
                                kes(5_000),
                                "eve",
                                "maria",
                                basis("manager", kes(9_000))));
    }

    @Test
    void a_claim_is_opened_once_on_a_policy_that_is_on_risk_with_the_cover() {
        notified().when(open("OD"), "system:test", "system").expectException(refused(ClaimRefusal.ALREADY_NOTIFIED));
        new ClaimScenario()
                .policyOffRisk()
                .when(open("OD"), "system:test", "system")
                .expectException(refused(ClaimRefusal.POLICY_NOT_ON_RISK));
        new ClaimScenario()
                .when(open("DROUGHT"), "system:test", "system")
                .expectException(refused(ClaimRefusal.COVER_UNKNOWN));
    }

    private static OpenParametricClaim open(String cover) {
        return new OpenParametricClaim(
                CLAIM,
                "CLM-2026-000009",
                POLICY.policyNumber(),
                LOSS.date(),
                "rainfall",
                TRIGGER,
                cover,
                WORKSHOP,
                OWN_DAMAGE,
                FIRST,
                kes(5_000),
                "eve",
                "maria",
                basis("manager", kes(9_000)));
    }
}
