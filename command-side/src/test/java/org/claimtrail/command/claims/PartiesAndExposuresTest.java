package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.*;

import java.util.List;
import org.claimtrail.command.claims.Assignees.Objection;
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
    void somebody_against_whom_something_speaks_gets_a_claim_only_by_a_supervisors_word() {
        opened().against(Objection.ABSENT, Objection.NOT_SKILLED)
                .when(new AssignClaim(CLAIM, "baraka"), "otieno", "supervisor")
                .expectException(refused(ClaimRefusal.HANDLER_UNSUITABLE));
        var override = new AssignClaim(CLAIM, "baraka", "Back tomorrow");
        opened().against(Objection.ABSENT)
                .when(override, "amina", "adjuster")
                .expectException(refused(ClaimRefusal.EXCEEDS_AUTHORITY));
        opened().against(Objection.ABSENT)
                .when(override, "otieno", "supervisor")
                .expectEvents(new ClaimAssigned(
                        CLAIM, "baraka", new ClaimAssigned.Overruled(List.of("ABSENT"), "Back tomorrow")));
        opened().when(override, "otieno", "supervisor").expectEvents(new ClaimAssigned(CLAIM, "baraka"));
        opened().against(Objection.NOT_ENROLLED)
                .when(new AssignClaim(CLAIM, "baraka"), "product", "system")
                .expectEvents(new ClaimAssigned(CLAIM, "baraka"));
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
