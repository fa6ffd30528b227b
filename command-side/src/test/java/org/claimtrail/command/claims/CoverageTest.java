package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class CoverageTest {

    @Test
    void a_covered_peril_can_be_confirmed_once() {
        opened().when(new ConfirmCoverage(CLAIM, "In force"), "amina", "adjuster")
                .expectEvents(new CoverageConfirmed(CLAIM, "In force"));
        opened().and(new CoverageConfirmed(CLAIM, "In force"))
                .when(new ConfirmCoverage(CLAIM, "Again"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.COVERAGE_ALREADY_DECIDED));
    }

    @Test
    void a_peril_that_no_cover_names_is_not_confirmed() {
        new ClaimScenario()
                .and(new LossNotified(
                        CLAIM, "CLM-2026-000001", "POL-2026-000001", LOSS, "flood", "Flooded", INSURED, "KES"))
                .and(new ClaimOpened(CLAIM, null))
                .and(new PolicySnapshotAttached(CLAIM, POLICY))
                .when(new ConfirmCoverage(CLAIM, "In force"), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PERIL_NOT_COVERED));
    }

    @Test
    void rights_are_reserved_while_the_facts_are_open() {
        opened().when(new ReserveRights(CLAIM, "Licence unclear"), "amina", "adjuster")
                .expectEvents(new RightsReserved(CLAIM, "Licence unclear"));
    }

    @Test
    void an_adjuster_does_not_deny_coverage_but_a_supervisor_does() {
        var denial = new DenyCoverage(CLAIM, "4.2 Racing", "Track day");
        opened().when(denial, "amina", "adjuster").expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        opened().when(denial, "otieno", "supervisor")
                .expectEvents(new CoverageDenied(CLAIM, "4.2 Racing", "Track day", basis("supervisor", null)));
    }

    @Test
    void coverage_is_not_denied_under_a_payment_that_is_on_its_way() {
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 300_000)
                .when(new DenyCoverage(CLAIM, "4.2", "x"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.PAYMENT_PENDING));
    }
}
