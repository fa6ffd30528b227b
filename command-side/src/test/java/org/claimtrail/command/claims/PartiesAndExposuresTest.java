package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.events.claims.*;
import org.claimtrail.events.claims.ClaimEvent.*;
import org.junit.jupiter.api.Test;

class PartiesAndExposuresTest {

    @Test
    void a_party_is_added_once_and_never_replaced() {
        var lawyer = new Party(STRANGER, Party.Role.LAWYER, "Achieng & Co", null);
        opened().when(new AddParty(CLAIM, lawyer), "amina", "adjuster").expectEvents(new PartyAdded(CLAIM, lawyer));
        opened().when(new AddParty(CLAIM, WORKSHOP), "amina", "adjuster")
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        opened().when(new AddParty(CLAIM, new Party(GARAGE, Party.Role.GARAGE, "Another", null)), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PARTY_ALREADY_ADDED));
    }

    @Test
    void an_exposure_needs_a_cover_of_the_policy_and_a_party_to_the_claim() {
        opened().when(new OpenExposure(CLAIM, OWN_DAMAGE, "OD", REPORTER), "amina", "adjuster")
                .expectEvents(new ExposureOpened(CLAIM, OWN_DAMAGE, "OD", REPORTER));
        opened().when(new OpenExposure(CLAIM, OWN_DAMAGE, "TP", REPORTER), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.COVER_UNKNOWN));
        opened().when(new OpenExposure(CLAIM, OWN_DAMAGE, "OD", STRANGER), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PARTY_UNKNOWN));
        reserved(1)
                .when(new OpenExposure(CLAIM, OWN_DAMAGE, "OD", REPORTER), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_ALREADY_OPENED));
    }

    @Test
    void an_exposure_is_closed_when_nothing_on_it_is_underway_and_can_be_reopened() {
        reserved(400_000)
                .when(new CloseExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectEvents(new ExposureClosed(CLAIM, OWN_DAMAGE));
        reserved(400_000)
                .awaiting(FIRST, PaymentType.PARTIAL, 1)
                .when(new CloseExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.PAYMENT_PENDING));
        var closed = reserved(400_000).and(new ExposureClosed(CLAIM, OWN_DAMAGE));
        closed.when(new ReopenExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectEvents(new ExposureReopened(CLAIM, OWN_DAMAGE));
        reserved(400_000)
                .when(new ReopenExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_OPEN));
        opened().when(new CloseExposure(CLAIM, OWN_DAMAGE), "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXPOSURE_UNKNOWN));
    }

    @Test
    void a_claim_is_assigned_from_its_notification_on_until_it_ends() {
        opened().when(new AssignClaim(CLAIM, "baraka"), "otieno", "supervisor")
                .expectEvents(new ClaimAssigned(CLAIM, "baraka"));
        notified()
                .when(new AssignClaim(CLAIM, "baraka"), "otieno", "supervisor")
                .expectEvents(new ClaimAssigned(CLAIM, "baraka"));
        notified()
                .and(new NotificationVoided(CLAIM, VoidReason.ERROR, null, null))
                .when(new AssignClaim(CLAIM, "baraka"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
        opened().and(new ClaimClosed(CLAIM, Outcome.WITHDRAWN))
                .when(new AssignClaim(CLAIM, "baraka"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.CLAIM_NOT_OPEN));
    }
}
